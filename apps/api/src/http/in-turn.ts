import {
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { defer, lastValueFrom, type Observable } from 'rxjs';
import { actorOf, CallerOf } from '../access/caller.js';
import { Problem } from '../problems/problem.js';

/** As much as somebody's open tabs ask for at once. */
const MOST_WAITING = 4;

/** Who has something under way, and what of theirs waits for it, in order. */
const turns = new Map<string, (() => void)[]>();

class Turns implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const who = actorOf(CallerOf(context.switchToHttp().getRequest<FastifyRequest>()));
    return defer(async () => {
      await enter(who);
      return lastValueFrom(next.handle(), { defaultValue: undefined }).finally(() => leave(who));
    });
  }
}

/**
 * What takes seconds and memory is made one at a time for each principal, in a process: whoever asks for many waits for
 * themselves, and nobody else for them. Refuses past a few that wait (503 `server.unavailable`).
 */
export const InTurn = UseInterceptors(new Turns());

async function enter(who: string): Promise<void> {
  const waiting = turns.get(who);
  if (!waiting) {
    turns.set(who, []);
    return;
  }
  if (waiting.length >= MOST_WAITING) {
    throw Problem.of('server.unavailable', 'You have asked for too much at once; wait for it and try again');
  }
  await new Promise<void>((resolve) => waiting.push(resolve));
}

function leave(who: string): void {
  const next = turns.get(who)?.shift();
  if (next) next();
  else turns.delete(who);
}

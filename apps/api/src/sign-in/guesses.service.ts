import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { Attempts } from './attempts.js';
import { UserLookup } from './user-lookup.js';

const FEW = { limit: 10, windowSeconds: 600 };
/** A whole hotel signs in from one address, and few of its guests mistype. */
const MANY = { limit: 100, windowSeconds: 600 };

/** A guess that was counted as wrong in advance, so that many at once do not slip by. */
interface Guess {
  /** It was right after all. */
  right(): Promise<void>;
}

/** Guesses at passwords: at one account from one address, at any account from one address, at one's own. */
@Injectable()
export class Guesses {
  constructor(
    private readonly attempts: Attempts,
    private readonly users: UserLookup,
  ) {}

  /** Counts a request that guesses at a password. @throws Problem 429 past the limit, 401 without the session it needs */
  async count(route: string, request: FastifyRequest): Promise<Guess | undefined> {
    switch (route) {
      case 'sign-in/email':
        return this.countSignIn(request.ip, (request.body as { email: string }).email);
      case 'change-password':
        return this.countChange(request);
      default:
        return undefined;
    }
  }

  private async countSignIn(address: string, email: string): Promise<Guess> {
    const here = `sign-in ${address}`;
    const account = `${here} ${email.toLowerCase().slice(0, 254)}`;
    await this.attempts.count(account, FEW);
    await this.attempts.count(here, MANY);
    return {
      right: async () => {
        await this.attempts.forget(account);
        await this.attempts.takeBack(here);
      },
    };
  }

  private async countChange({ cookies }: FastifyRequest): Promise<Guess> {
    const principal = await this.users.principalOf(cookies);
    if (principal.kind !== 'user') {
      throw Problem.of('session.required', 'Sign in first');
    }
    const own = `change-password ${principal.id}`;
    await this.attempts.count(own, FEW);
    return { right: () => this.attempts.forget(own) };
  }
}

import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { Problem } from '../problems/problem.js';
import { attendanceView } from './attendance.view.js';
import { checkInStatement } from './check-in.statement.js';
import { keepMarksStatement } from './keep-marks.statement.js';
import type { MarksInput } from './mark.dto.js';
import { marksStatement, type AskedMarks } from './marks.statement.js';
import { talliesStatement } from './tallies.statement.js';

@Injectable()
export class AttendanceService {
  constructor(private readonly db: Database) {}

  list(caller: Caller, query: Record<string, string>): Promise<string> {
    return this.db.list(attendanceView, query, caller);
  }

  async tallies({ ability }: Caller, editionId: string | null): Promise<string> {
    return (await this.db.body(talliesStatement(editionId, ability)))!;
  }

  /** @throws Problem 404 without the edition, or without any */
  async checkIn(caller: Caller, editionId: string | null): Promise<string> {
    return found(await this.db.body(checkInStatement(userOf(caller), editionId, caller.ability)));
  }

  /** @throws Problem 404 without the edition, or without any */
  async marks(caller: Caller, asked: Omit<AskedMarks, 'userId'>): Promise<string> {
    return found(await this.db.body(marksStatement({ userId: userOf(caller), ...asked }, caller.ability)));
  }

  /** @throws Problem 409 when somebody else is signed in than who made the marks */
  async keep(caller: Caller, input: MarksInput): Promise<string> {
    if (input.userId !== userOf(caller)) {
      throw Problem.of('session.other', 'Somebody else made these marks');
    }
    return this.db.write(caller, async (tx) => {
      const { text, values } = keepMarksStatement(input, caller.ability);
      const [row] = await tx.query<{ body: string }>(text, values);
      const { refused } = JSON.parse(row!.body) as { refused: string[] };
      return JSON.stringify({ refused });
    });
  }
}

function found(body: string | undefined): string {
  if (body === undefined) {
    throw Problem.notFound('edition');
  }
  return body;
}

/** @throws Problem 403 for who is no user */
function userOf({ principal }: Caller): string {
  if (principal.kind !== 'user') {
    throw Problem.of('right.missing', 'Only a user checks people in');
  }
  return principal.id;
}

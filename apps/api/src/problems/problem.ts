import { STATUS_CODES } from 'node:http';
import { levelOf, statusOf, type ErrorCode, type MessageParams, type ProblemCode } from '@yutai/domain';
import type { Conflict } from '@yutai/planning';

export interface FieldError {
  /** Path into the body, `parties.0.side`, or the name of a query parameter. */
  field: string;
  code: ErrorCode;
  message: string;
  /** The figures that the sentence of libs/domain for this code has gaps for. */
  params?: MessageParams;
}

/** What an error answers: application/problem+json after RFC 9457. Thrown anywhere, written by `ProblemFilter`. */
export class Problem extends Error {
  static readonly TYPE = 'application/problem+json; charset=utf-8';

  constructor(
    readonly status: number,
    readonly code: ErrorCode,
    readonly detail: string,
    readonly more: { errors?: FieldError[]; conflicts?: Conflict[] } = {},
  ) {
    super(detail);
  }

  /** The body of the answer. */
  json(): string {
    const { status, code, detail, more } = this;
    return JSON.stringify({
      type: 'about:blank',
      title: STATUS_CODES[status] ?? 'Error',
      status,
      code,
      detail,
      ...more,
    });
  }

  static of(code: ProblemCode, detail: string): Problem {
    return new Problem(statusOf(code), code, detail);
  }

  /** One field at fault. 400 is for its shape, 422 for its meaning, 403 for a value that is not the caller's to give. */
  static field(
    status: 400 | 403 | 409 | 422,
    field: string,
    code: ErrorCode,
    message: string,
    params?: MessageParams,
  ): Problem {
    return new Problem(status, code, message, { errors: [{ field, code, message, params }] });
  }

  /** Several fields at fault in their shape, all told at once. */
  static fields(errors: FieldError[]): Problem {
    return new Problem(400, 'request.invalid', `These fields are not right: ${namesOf(errors)}`, { errors });
  }

  /** @throws Problem 422 with every fault that a rule found in well-formed fields, if it found any */
  static refuse(faults: FieldError[]): void {
    const [first, ...more] = faults;
    if (first) {
      throw more.length === 0
        ? new Problem(422, first.code, first.message, { errors: faults })
        : new Problem(422, 'request.unprocessable', `These fields do not fit: ${namesOf(faults)}`, {
            errors: faults,
          });
    }
  }

  /** A timetable that does not work: every conflict, told at once; the code is the gravest one's. */
  static conflicts(conflicts: Conflict[]): Problem {
    const gravest = conflicts.find(({ level }) => level === 'block') ?? conflicts[0];
    const code = gravest?.code ?? 'booking.overlap';
    const detail =
      levelOf(code) === 'block' ? 'The timetable cannot hold this' : 'The timetable does not allow this';
    return new Problem(409, code, detail, { conflicts });
  }

  static notFound(what: string): Problem {
    return Problem.of('record.notFound', `There is no such ${what}`);
  }
}

const namesOf = (errors: FieldError[]) => errors.map(({ field }) => field).join(', ');

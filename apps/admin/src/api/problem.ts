import { formatMessage, isErrorCode, isLanguage, MESSAGES, type MessageParams } from '@yutai/domain';
import type { Conflict } from '@yutai/planning';
import { HttpError } from 'ra-core';

interface FieldProblem {
  field: string;
  code: string;
  message?: string;
  /** The figures that a sentence of ours has gaps for. */
  params?: MessageParams;
}

export interface Problem {
  status: number;
  code: string;
  detail?: string;
  errors?: FieldProblem[];
  conflicts?: Conflict[];
}

/** Errors in the shape of a form: a text at each field, nested as the fields are. */
export interface FormErrors {
  [field: string]: string | FormErrors;
}

/** A refusal by the API. `body.errors` is what react-admin puts at the fields of a form. */
export class ProblemError extends HttpError {
  declare readonly status: number;
  declare readonly body: { errors?: FormErrors };

  constructor(
    readonly problem: Problem,
    language: string,
  ) {
    super(messageOf(problem.code, problem.detail, language), problem.status, {
      errors: problem.errors?.length ? formErrors(problem.errors, language) : undefined,
    });
    Object.setPrototypeOf(this, new.target.prototype);
    this.name = new.target.name;
  }

  get code(): string {
    return this.problem.code;
  }
}

/** The timetable refuses: what clashes, with whom, and what would mend it. */
export class ConflictError extends ProblemError {
  get conflicts(): Conflict[] {
    return this.problem.conflicts ?? [];
  }
}

/** Somebody else has saved the record since it was read. */
export class StaleError extends ProblemError {}

export function problemError(problem: Problem, language: string): ProblemError {
  if (problem.code === 'record.stale') return new StaleError(problem, language);
  if (problem.conflicts?.length) return new ConflictError(problem, language);
  return new ProblemError(problem, language);
}

/**
 * Our words for a code. Where they have gaps for figures that did not come, the server's English sentence serves
 * readers of English; others are told in their language that the field is not right.
 */
export function messageOf(
  code: string,
  fallback: string | undefined,
  language: string,
  params?: MessageParams,
): string {
  if (!isErrorCode(code) || !isLanguage(language)) return fallback ?? code;
  const gaps = !params && MESSAGES[code][language].includes('{');
  if (!gaps) return formatMessage(code, language, params);
  if (language === 'en' && fallback) return fallback;
  return formatMessage(code.startsWith('field.') ? 'field.invalid' : 'request.unprocessable', language);
}

/**
 * `[{field: 'parties.0.side', …}]` as the nested object that a form takes. A field that is itself refused keeps
 * its own sentence though something beneath it is refused too.
 */
export function formErrors(errors: readonly FieldProblem[], language: string): FormErrors {
  const tree: FormErrors = {};
  for (const { field, code, message, params } of errors) {
    const path = field.replaceAll(/\[(\d+)\]/g, '.$1').split('.');
    const last = path.pop() ?? field;
    const parent = path.reduce<FormErrors | undefined>((node, key) => {
      const next = node && (node[key] ??= {});
      return typeof next === 'object' ? next : undefined;
    }, tree);
    if (parent && parent[last] === undefined) parent[last] = messageOf(code, message, language, params);
  }
  return tree;
}

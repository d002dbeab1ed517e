import type { WebhookKind } from '@yutai/domain';
import type { Failure } from './outcome.rules.js';

/** What came back over HTTP. */
export interface HttpAnswer {
  status: number;
  /** Its beginning; null when it broke off. */
  body: string | null;
}

/** By these codes a robot says that it is asked too often, or busy. */
const LATER: Readonly<Record<'wecom' | 'dingtalk', readonly number[]>> = {
  wecom: [-1, 45009],
  dingtalk: [-1, 130101, 410100],
};

/** What an answer says of the message; null says that it was taken. */
export function failureIn(kind: WebhookKind, { status, body }: HttpAnswer): Failure | null {
  const reply = `HTTP ${status}`;
  if (status >= 300 && status < 400) return { answered: 'never', fault: 'refused', reply };
  if (kind === 'generic') return machineFailure(status, reply);
  return status >= 200 && status < 300 ? robotFailure(kind, body, reply) : doorFailure(status, reply);
}

/** A machine knows a message again by its id, so all but "gone" is tried again. Its `Retry-After` is not asked. */
function machineFailure(status: number, reply: string): Failure | null {
  if (status >= 200 && status < 300) return null;
  return status === 410
    ? { answered: 'never', fault: 'refused', reply }
    : { answered: 'later', fault: 'busy', reply };
}

/** A robot says all in its body. */
function robotFailure(kind: 'wecom' | 'dingtalk', body: string | null, reply: string): Failure | null {
  if (body === null) return { fault: 'interrupted', reply };
  const { errcode, errmsg } = saidIn(body);
  if (errcode === 0) return null;
  if (typeof errcode !== 'number') return { answered: 'never', fault: 'refused', reply };
  const words = typeof errmsg === 'string' ? `${errcode} ${errmsg}` : String(errcode);
  return LATER[kind].includes(errcode)
    ? { answered: 'later', fault: 'busy', reply: words }
    : { answered: 'never', fault: 'refused', reply: words };
}

function saidIn(body: string): { errcode?: unknown; errmsg?: unknown } {
  try {
    return Object(JSON.parse(body)) as object;
  } catch {
    return {};
  }
}

/** What stands before a robot: of its own troubles (500, 502, 504) it does not know how far the message got. */
function doorFailure(status: number, reply: string): Failure {
  if ([408, 429, 503].includes(status)) return { answered: 'later', fault: 'busy', reply };
  return status < 500 ? { answered: 'never', fault: 'refused', reply } : { fault: 'busy', reply };
}

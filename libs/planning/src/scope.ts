import { type ConflictCode, levelOf } from '@yutai/domain';
import type { Conflict } from './conflict.js';
import { instantsOf } from './intervals.js';
import type { ConflictResource } from './plan-index.js';
import type { Entry } from './timeline.js';

/** `activity`: all that one activity has to do with; `edition`: only what is charged to it, to say each once. */
export type Scope = 'activity' | 'edition';

/** A conflict, as yet without fixes. */
export function conflictOf(
  code: ConflictCode,
  resource: ConflictResource,
  more: Partial<Conflict> = {},
): Conflict {
  return { code, level: levelOf(code), resource, ...more, fixes: [] };
}

/** Names the other activity of a conflict, and when it is. */
export function against(other: Entry): Pick<Conflict, 'other' | 'during'> {
  const range = instantsOf(other);
  return { other: { id: other.activity.id, title: other.activity.title, ...range }, during: range };
}

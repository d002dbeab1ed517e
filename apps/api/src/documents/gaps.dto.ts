import { Shown } from '../http/fields.js';
import type { Gaps } from './documents.rules.js';

/** What a document would be better for. */
export class GapsDto implements Gaps {
  @Shown({
    type: [String],
    description: 'The names that an English document says in Chinese, in their order',
  })
  withoutEnglish: string[];

  @Shown({ description: 'How many signed projects have no sector' }) withoutSector: number;
  @Shown({ description: 'How many lines are in no sum for want of a rate' }) withoutRate: number;
}

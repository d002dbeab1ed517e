import type { NoticeChannel } from '@yutai/domain';
import type { Query } from '../database/transaction.js';

/** Where notices go out of this installation, as far as those who write them need to know. */
export abstract class NoticeOutlet {
  /** Those that something is sent on: what is for another is held until a person says otherwise. */
  abstract readonly channels: readonly NoticeChannel[];

  /** In the transaction of `query`: has workers look at that moment for what is due. */
  abstract wake(query: Query, moment: Date): Promise<void>;
}

/** Of what nobody is to get by itself. */
export const NOWHERE: NoticeOutlet = { channels: [], wake: () => Promise.resolve() };

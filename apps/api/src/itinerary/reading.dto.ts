import { Flag, Whole } from '../http/fields.js';

/** What a delegate's page tells of a release. */
export class ReadingInput {
  @Whole(1, 100_000, { description: 'The number of the release that is on the page' })
  release: number;

  @Flag({ description: 'The delegate says that they have read it; otherwise only that it was opened' })
  read: boolean;
}

import Sequencer from '@jest/test-sequencer';

/** What takes long though its file is short. Begun last, each would be waited for by itself. */
const LONG = [
  'random-editions',
  'slow',
  'scans',
  'rights',
  'live',
  'verdicts',
  'api-killed',
  'demo-data',
  'answers',
  'postgres-killed',
];

/** The order that jest would take, the long ones first: on a new machine it goes by the size of files. */
export default class LongFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = LONG.findIndex((name) => path.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONG.length : at;
    };
    return super.sort([...tests]).sort((one, other) => rank(one) - rank(other));
  }
}

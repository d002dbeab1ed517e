import { at, visit } from './board.testing';
import { arrangementOf, type Wish } from './arrangement';
import { losing } from './losing';

const agreed = visit('agreed', '09:00', '10:00', { status: 'confirmed', hostAnswer: 'accepted' });
const open = visit('open', '09:00', '10:00', { hostAnswer: 'not_asked' });
const wish = (activity: typeof agreed, to: object, copy = false): Wish => ({
  ...{ activity, copy, resourceIds: [] },
  to: { ...arrangementOf(activity), ...to },
});
const LATER = { startsAt: at('09:15'), endsAt: at('10:15') };

test('what was agreed to is lost at another time, in another place and by other length, and nowhere else', () => {
  const moved = wish(agreed, LATER);
  const others = [wish(agreed, { placeId: 'hall' }), wish(agreed, { endsAt: at('10:30') })];
  const guided = wish(agreed, { crew: [{ personId: 'lin', part: 'guide' }] });
  const nothing = [wish(agreed, {}), guided, wish(agreed, LATER, true), wish(open, LATER)];
  expect(losing([moved, ...others, ...nothing])).toEqual([moved, ...others]);
});

import { clockOf, confirmedName, pickText, TOLD_STATUS_NAMES, tripleIn } from '@yutai/domain';
import { departureInWords } from '../departure';
import { dayInWords, momentInWords } from '../dates';
import type { Copy } from '../kept';
import type { Place } from '../itinerary';
import type { Day, Entry } from '../schedule';
import type { Words } from '../words';
import { Column, type Measure, type SetLine, type TextStyle } from './type-setting';

/** Wide enough to be read on a phone without pinching, in pixels. */
export const WIDTH = 1080;
const MARGIN = 72;
const BODY_AT = 296;

const INK = '#16222a';
const SOFT = '#55656e';
const ROUTE = '#1d6174';
const STOP = '#a02b1c';
const PAPER = '#ffffff';

const STYLES = {
  edition: { size: 30, weight: 400, colour: SOFT },
  day: { size: 64, weight: 700, colour: INK },
  whose: { size: 34, weight: 400, colour: SOFT },
  clock: { size: 48, weight: 700, colour: INK },
  until: { size: 34, weight: 400, colour: SOFT },
  title: { size: 44, weight: 700, colour: INK },
  detail: { size: 34, weight: 400, colour: SOFT },
  leave: { size: 34, weight: 700, colour: ROUTE },
  cancelled: { size: 34, weight: 700, colour: STOP },
  foot: { size: 28, weight: 400, colour: SOFT },
} satisfies Record<string, TextStyle>;

export interface DaySheet {
  lines: SetLine[];
  /** Where a hairline goes across, in pixels from the top. */
  rules: number[];
  height: number;
}

/** Where everything of a day stands on a picture of it. */
export function daySheet({ itinerary, asOf }: Copy, day: Day, words: Words, measure: Measure): DaySheet {
  const { language, timeZone, strings } = words;
  const { date, weekday } = dayInWords(day.day, language);
  const column = new Column(measure, MARGIN, WIDTH - 2 * MARGIN, MARGIN);
  column.set(pickText(itinerary.edition.name, language), STYLES.edition);
  column.skip(12);
  column.set(`${date} ${weekday}`, STYLES.day, 1.25);
  column.set(
    [confirmedName(itinerary.delegate.name), itinerary.delegation.name]
      .map((name) => pickText(name, language))
      .join(' · '),
    STYLES.whose,
  );
  column.skip(28);
  const rules: number[] = [];
  const entries = day.entries.flatMap((entry) => {
    rules.push(column.y);
    const set = entryLines(entry, words, measure, column.y + 28);
    column.y = set.end + 28;
    return set.lines;
  });
  rules.push(column.y);
  column.skip(28);
  if (day.entries.some(({ activity }) => activity.illustrative.length > 0)) {
    column.set(strings.legend, { ...STYLES.foot, dotted: true });
  }
  column.set(strings.save.savedNote(momentInWords(asOf, timeZone, language)), STYLES.foot);
  return { lines: [...column.lines, ...entries], rules, height: column.y + MARGIN };
}

/** The clock on the left, what and where beside it. */
function entryLines({ activity, leg }: Entry, words: Words, measure: Measure, top: number) {
  const { language, timeZone, strings } = words;
  const struck = activity.status === 'cancelled';
  const marked = (style: TextStyle, field: string): TextStyle => ({
    ...style,
    struck: struck && style !== STYLES.detail,
    dotted: activity.illustrative.includes(field),
  });
  const clock = new Column(measure, MARGIN, BODY_AT - MARGIN, top);
  clock.set(clockOf(activity.startsAt, timeZone), marked(STYLES.clock, 'during'), 1.2);
  clock.set(clockOf(activity.endsAt, timeZone), marked(STYLES.until, 'during'));
  const body = new Column(measure, BODY_AT, WIDTH - MARGIN - BODY_AT, top);
  if (struck) body.set(tripleIn(TOLD_STATUS_NAMES.cancelled, language), STYLES.cancelled);
  body.set(pickText(activity.title, language), marked(STYLES.title, 'title'), 1.3);
  if (activity.place) body.set(placeInWords(activity.place, words), marked(STYLES.detail, 'placeId'));
  if (activity.toPlace) {
    const to = `${strings.to} ${placeInWords(activity.toPlace, words)}`;
    body.set(to, marked(STYLES.detail, 'toPlaceId'));
  }
  if (activity.bring) {
    body.set(strings.save.bring(pickText(activity.bring, language)), marked(STYLES.detail, 'bring'));
  }
  if (leg?.departure) body.set(departureInWords(leg.departure, strings, timeZone), STYLES.leave);
  return { lines: [...clock.lines, ...body.lines], end: Math.max(clock.y, body.y) };
}

const placeInWords = ({ name, parentName, address }: Place, { language }: Words) =>
  [name, parentName, address].flatMap((text) => (text ? [pickText(text, language)] : [])).join(' · ');

/** A day as a picture, white whatever the phone's colours are, in the fonts of the page. */
export function drawDay(copy: Copy, day: Day, words: Words): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d')!;
  const family = getComputedStyle(document.body).fontFamily;
  const fontOf = ({ weight, size }: TextStyle) => `${weight} ${size}px ${family}`;
  const measure: Measure = (text, style) => {
    brush.font = fontOf(style);
    return brush.measureText(text).width;
  };
  const sheet = daySheet(copy, day, words, measure);
  canvas.width = WIDTH;
  canvas.height = sheet.height;
  brush.fillStyle = PAPER;
  brush.fillRect(0, 0, WIDTH, sheet.height);
  brush.fillStyle = '#d7dfe2';
  for (const y of sheet.rules) brush.fillRect(MARGIN, y, WIDTH - 2 * MARGIN, 2);
  for (const { text, x, y, style } of sheet.lines) {
    brush.font = fontOf(style);
    brush.fillStyle = style.colour;
    brush.fillText(text, x, y);
    const width = brush.measureText(text).width;
    if (style.struck) brush.fillRect(x, y - style.size * 0.35, width, 3);
    brush.fillStyle = SOFT;
    for (let dot = 0; style.dotted && dot < width; dot += 9) brush.fillRect(x + dot, y + 10, 3, 3);
  }
  return canvas;
}

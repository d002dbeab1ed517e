import { listMark, type Triple } from '@yutai/domain';
import { paragraph, type Block } from './content.js';
import type { EditionRecord } from './edition-record.js';
import { daysOf } from './report-sections.rules.js';
import { sectorInWords, signedInWords } from './signing.rules.js';
import { NOUNS, type Wording } from './wording.js';

/** What fits on a page with the rest. */
const MOST_NAMED = 5;
const OTHER: Triple = ['其他', '其他', 'Other'];

/** One page for the press: when, who came, what was signed. Of the timetable it says what is published and no more. */
export function pressBrief(record: EditionRecord, wording: Wording): Block[] {
  return [opening, signing, delegations, visits]
    .map((tell) => tell(record, wording))
    .filter((text) => text !== '')
    .map(paragraph);
}

function opening(record: EditionRecord, wording: Wording): string {
  const { coHosts, name } = record.edition;
  const params = { name: wording.name(name), days: daysOf(record, wording), hosts: wording.names(coHosts) };
  return wording.say(
    coHosts.length === 0
      ? ['{name}于{days}举行。', '{name}於{days}舉行。', 'The {name} was held on {days}.']
      : [
          '{name}于{days}举行，由{hosts}主办。',
          '{name}於{days}舉行，由{hosts}主辦。',
          'The {name} was held on {days}, hosted by {hosts}.',
        ],
    params,
  );
}

/** What the desk still lacks is not the press's to read: projects without a sector are of another, and come last. */
function signing(record: EditionRecord, wording: Wording): string {
  const { groups } = record.totals;
  if (groups.length === 0) return '';
  const signed = wording.say(['本届共有{signed}。', '本屆共有{signed}。', 'There were {signed}.'], {
    signed: signedInWords(record, wording),
  });
  const known = groups.filter(({ key }) => key !== null);
  if (known.length === 0) return signed;
  const ordered = [...known, ...groups.filter(({ key }) => key === null)];
  const sectors = someOf(
    ordered,
    (group) => sectorInWords(group, record, wording, OTHER),
    wording,
    wording.say(['；', '；', '; ']),
  );
  const bySector = wording.say(['按行业：{sectors}。', '按產業：{sectors}。', ' By sector: {sectors}.'], {
    sectors,
  });
  return signed + bySector;
}

function delegations(record: EditionRecord, wording: Wording): string {
  const { delegations: all } = record;
  if (all.length === 0) return '';
  const nameOf = ({ name, illustrative }: (typeof all)[number]) =>
    wording.name(name, { illustrative: illustrative.includes('name') });
  return wording.say(['{names}共{count}参加。', '{names}共{count}參加。', '{count} took part: {names}.'], {
    names: someOf(all, nameOf, wording),
    count: wording.count(all.length, NOUNS.delegations),
  });
}

function visits({ released }: EditionRecord, wording: Wording): string {
  const published = (released ?? []).filter(({ kind }) => kind === 'site_visit');
  if (published.length === 0) return '';
  return wording.say(
    ['安排{count}：{names}。', '安排{count}：{names}。', 'On the programme were {count}: {names}.'],
    {
      count: wording.count(published.length, NOUNS.visits),
      names: someOf(published, ({ title }) => wording.name(title), wording),
    },
  );
}

const someOf = <T>(
  all: readonly T[],
  inWords: (one: T) => string,
  wording: Wording,
  between = listMark(wording.language),
): string =>
  all.slice(0, MOST_NAMED).map(inWords).join(between) +
  (all.length > MOST_NAMED ? wording.say(['等', '等', ' and others']) : '');

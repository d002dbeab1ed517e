import { listMark } from '@yutai/domain';
import { paragraph, type Block } from './content.js';
import type { EditionRecord } from './edition-record.js';
import { daysOf } from './report-sections.rules.js';
import { missingRateInWords, sectorInWords, signedInWords } from './signing.rules.js';
import { NOUNS, type Wording } from './wording.js';

/** What fits on a page with the rest. */
const MOST_NAMED = 5;

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

function signing(record: EditionRecord, wording: Wording): string {
  const { groups } = record.totals;
  if (groups.length === 0) return '';
  const sectors = groups.map((group) => sectorInWords(group, record, wording));
  return wording
    .say(
      [
        '本届共有{signed}。按行业：{sectors}。{missing}',
        '本屆共有{signed}。按產業：{sectors}。{missing}',
        'There were {signed}. By sector: {sectors}. {missing}',
      ],
      {
        signed: signedInWords(record, wording),
        sectors: someOf(sectors, wording, wording.say(['；', '；', '; '])),
        missing: missingRateInWords(record.totals.missingRate, wording),
      },
    )
    .trimEnd();
}

function delegations(record: EditionRecord, wording: Wording): string {
  const { delegations: all } = record;
  if (all.length === 0) return '';
  const names = all.map(({ name, illustrative }) =>
    wording.name(name, { illustrative: illustrative.includes('name') }),
  );
  return wording.say(['{names}共{count}参加。', '{names}共{count}參加。', '{count} took part: {names}.'], {
    names: someOf(names, wording),
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
      names: someOf(
        published.map(({ title }) => wording.name(title)),
        wording,
      ),
    },
  );
}

const someOf = (names: readonly string[], wording: Wording, between = listMark(wording.language)): string =>
  names.slice(0, MOST_NAMED).join(between) +
  (names.length > MOST_NAMED ? wording.say(['等', '等', ' and others']) : '');

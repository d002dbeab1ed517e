import { formatFigure } from '@yutai/domain';
import { hasMadeUpAmount, signedLines, utilisedLines } from './amounts.rules.js';
import type { Table } from './content.js';
import type { EditionRecord, RecordedIndicator } from './edition-record.js';
import { marked } from './marks.rules.js';
import { NOUNS, type Wording } from './wording.js';

/** Figures as somebody reported them, and below them as they are counted here: beside each other, never added. */
export const figureTable = (record: EditionRecord, wording: Wording): Table => ({
  kind: 'table',
  columns: [
    { header: wording.say(['指标', '指標', 'Figure']), width: 58 },
    { header: wording.say(['数值', '數值', 'Value']), width: 36, align: 'right' },
    { header: wording.say(['出处', '出處', 'From']), width: 62 },
  ],
  rows: [...record.indicators.map((indicator) => reported(indicator, wording)), ...counted(record, wording)],
});

function reported(indicator: RecordedIndicator, wording: Wording): string[] {
  const { name, unit, value, source, illustrative } = indicator;
  const isMadeUp = (field: string) => ({ illustrative: illustrative.includes(field) });
  return [
    wording.name(name, isMadeUp('name')),
    marked(formatFigure(value, unit, wording.language), isMadeUp('value')),
    wording.say(['据报道', '據報導', 'As reported']) +
      [whenOf(indicator, wording), source ? wording.name(source) : '']
        .filter(Boolean)
        .map((each) => `\n${each}`)
        .join(''),
  ];
}

function whenOf({ asOf, period }: RecordedIndicator, wording: Wording): string {
  if (asOf) return wording.say(['截至{date}', '截至{date}', 'as of {date}'], { date: wording.date(asOf) });
  const [first, last] = period?.split('/') ?? [];
  return first && last ? wording.span(first, last) : '';
}

function counted(
  { totals, agreements, delegations, siteVisits }: EditionRecord,
  wording: Wording,
): string[][] {
  const { signed, utilised } = totals;
  const from = wording.say(['系统统计', '系統統計', 'As counted here']);
  const totalOf = ({ total }: typeof signed, lines: typeof utilisedLines) =>
    marked(wording.exact(total), { illustrative: hasMadeUpAmount(agreements.flatMap(lines)) });
  const rows: [string, string][] = [
    [wording.say(['签约项目', '簽約項目', 'Projects signed']), wording.count(signed.count, NOUNS.projects)],
    [
      wording.say(['其中计入金额', '其中計入金額', 'Of these, counted in the total']),
      wording.count(signed.withAmount, NOUNS.projects),
    ],
    [wording.say(['签约总额', '簽約總額', 'Total signed']), totalOf(signed, signedLines)],
    [wording.say(['到位总额', '到位總額', 'Total utilised']), totalOf(utilised, utilisedLines)],
    [
      wording.say(['接待团组', '接待團組', 'Delegations']),
      wording.count(delegations.length, NOUNS.delegations),
    ],
    [wording.say(['考察', '考察', 'Site visits']), wording.count(siteVisits.length, NOUNS.visits)],
  ];
  return rows.map(([name, value]) => [name, value, from]);
}

import {
  AGREEMENT_KIND_NAMES,
  AGREEMENT_STAGE_NAMES,
  AGREEMENT_STATUS_NAMES,
  districtOf,
  sectorOf,
} from '@yutai/domain';
import { numberCell, signedLines, signedText } from './amounts.rules.js';
import type { Cell, Column, Table } from './content.js';
import type { RecordedAgreement } from './edition-record.js';
import { marked } from './marks.rules.js';
import { NOTHING, type Wording } from './wording.js';

const columnsIn = (wording: Wording): Column[] => [
  { header: wording.say(['序号', '序號', 'No.']), width: 10, align: 'center' },
  { header: wording.say(['项目名称及签约方', '項目名稱及簽約方', 'Project and parties']), width: 48 },
  { header: wording.say(['类型', '類型', 'Kind']), width: 22, align: 'center' },
  { header: wording.say(['行业', '產業', 'Sector']), width: 28, align: 'center' },
  { header: wording.say(['区县', '區縣', 'District']), width: 0 },
  { header: wording.say(['签约日期', '簽約日期', 'Signed on']), width: 24, align: 'center' },
  { header: wording.say(['金额', '金額', 'Amount']), width: 24, align: 'right' },
  { header: wording.say(['合人民币（元）', '合人民幣（元）', 'In CNY']), width: 0, align: 'right' },
  { header: wording.say(['进展', '進展', 'Stage']), width: 0, align: 'center' },
];

/** The signed projects in their order, one a row. */
export const agreementTable = (agreements: readonly RecordedAgreement[], wording: Wording): Table => ({
  kind: 'table',
  columns: columnsIn(wording),
  rows: agreements.map((agreement, index) => rowOf(agreement, index + 1, wording)),
});

function rowOf(agreement: RecordedAgreement, number: number, wording: Wording): Cell[] {
  const { title, kind, sectorCode, districtCode, signedOn, signed, illustrative, parties } = agreement;
  const markedIn = (text: string, field: string) =>
    marked(text, { illustrative: illustrative.includes(field) });
  const name = wording.name(title, { illustrative: illustrative.includes('title') });
  return [
    { text: String(number), number },
    parties.length === 0 ? name : `${name}\n${wording.names(parties)}`,
    markedIn(wording.say(AGREEMENT_KIND_NAMES[kind]), 'kind'),
    markedIn(wording.name(sectorOf(sectorCode)?.name ?? null), 'sectorCode'),
    markedIn(wording.name(districtOf(districtCode)?.name ?? null), 'districtCode'),
    markedIn(signedOn, 'signedOn'),
    signedText(agreement, wording),
    signed ? numberCell(signed, signedLines(agreement)) : NOTHING,
    markedIn(stageText(agreement, wording), 'stage'),
  ];
}

/** How far it got, and how it goes where it does not simply go on. */
export function stageText({ stage, status }: RecordedAgreement, wording: Wording): string {
  const reached = wording.say(AGREEMENT_STAGE_NAMES[stage]);
  if (status === 'ongoing') return reached;
  const how = wording.say(AGREEMENT_STATUS_NAMES[status]);
  return wording.say(['{reached}（{how}）', '{reached}（{how}）', '{reached} ({how})'], { reached, how });
}

import { sectorOf, type Triple } from '@yutai/domain';
import { hasMadeUpAmount, signedLines } from './amounts.rules.js';
import type { EditionRecord, RecordedAgreement } from './edition-record.js';
import { marked } from './marks.rules.js';
import { NOUNS, type Wording } from './wording.js';

type Group = EditionRecord['totals']['groups'][number];

/** "10个签约项目，其中8个金额合计32.85亿元": how many were signed and for how much. */
export function signedInWords({ totals, agreements }: EditionRecord, wording: Wording): string {
  const { count, withAmount, total } = totals.signed;
  const signed = wording.count(count, NOUNS.agreements);
  if (withAmount === 0) return signed;
  return wording.say(
    count === withAmount
      ? ['{signed}，合计{total}', '{signed}，合計{total}', '{signed}, {total} in all']
      : [
          '{signed}，其中{withAmount}个金额合计{total}',
          '{signed}，其中{withAmount}個金額合計{total}',
          '{signed}, {total} for {withAmount} of them',
        ],
    {
      signed,
      withAmount,
      total: marked(wording.about(total), { illustrative: hasMadeUpAmount(agreements.flatMap(signedLines)) }),
    },
  );
}

const isIn =
  ({ key }: Group) =>
  ({ sectorCode }: RecordedAgreement) =>
    (sectorCode?.split('.')[0] ?? null) === key;

/** Of the group without a sector. */
export const NO_SECTOR: Triple = ['未填行业', '未填產業', 'No sector given'];

/** What a top sector has, as one clause: "医疗健康4个项目，金额14.5亿元". */
export function sectorInWords(
  group: Group,
  { agreements }: EditionRecord,
  wording: Wording,
  unnamed = NO_SECTOR,
): string {
  const sector = group.key === null ? null : (sectorOf(group.key)?.name ?? null);
  const params = {
    sector: sector ? wording.name(sector) : wording.say(unnamed),
    projects: wording.count(group.count, NOUNS.projects),
    total: marked(wording.about(group.total), {
      illustrative: hasMadeUpAmount(agreements.filter(isIn(group)).flatMap(signedLines)),
    }),
  };
  return wording.say(
    group.withAmount === 0
      ? ['{sector}{projects}', '{sector}{projects}', '{sector}: {projects}']
      : [
          '{sector}{projects}，金额{total}',
          '{sector}{projects}，金額{total}',
          '{sector}: {projects}, {total}',
        ],
    params,
  );
}

/** How many lines no total holds, as a sentence; '' when they hold all. */
export function missingRateInWords(count: number, wording: Wording): string {
  return count === 0
    ? ''
    : wording.say(
        [
          '另有{lines}缺汇率，未计入合计。',
          '另有{lines}缺匯率，未計入合計。',
          'Left out of the totals for want of a rate: {lines}.',
        ],
        { lines: wording.count(count, NOUNS.lines) },
      );
}

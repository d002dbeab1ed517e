import type { NewAgreementInput } from '../../agreements/agreement-input.dto.js';
import type { Agreement } from '../../agreements/agreement.entity.js';
import { words, type Ids, type Row } from '../row.js';
import type { OrganisationKey } from './organisations.js';

type AgreementRow = Row<NewAgreementInput, Agreement>;

/** The opening's illustrative day. */
const SIGNED_ON = '2025-09-15';
/** Of a line, whose source is in no language of its own. */
const SPLIT =
  '示意拆分：报道合计32.85亿元 / 示意拆分：報導合計32.85億元 / Illustrative split of the reported CNY 3.285 billion';

/** By when each should be started and funded: made up, one by one later than the other. */
const targetOf = (number: number) => ({
  startedDueOn: number <= 2 ? '2026-09-30' : '2027-06-30',
  fundedDueOn: number <= 2 ? '2027-03-31' : '2027-12-31',
});

const fields = {
  healthcare: words('医疗健康', '醫療健康', 'healthcare'),
  entrepreneurship: words('创业服务', '創業服務', 'entrepreneurship services'),
  smart_technology: words('智能科技', '智慧科技', 'smart technology'),
};

/** CNY. Reported are eight projects in three fields and their sum, 3,285,000,000: any split is made up. */
export const openingSplit: { field: keyof typeof fields; amount: string }[] = [
  { field: 'healthcare', amount: '620000000' },
  { field: 'healthcare', amount: '480000000' },
  { field: 'healthcare', amount: '350000000' },
  { field: 'entrepreneurship', amount: '210000000' },
  { field: 'entrepreneurship', amount: '175000000' },
  { field: 'smart_technology', amount: '560000000' },
  { field: 'smart_technology', amount: '520000000' },
  { field: 'smart_technology', amount: '370000000' },
];

const signedAtOpening = (editionId: string, openingId: string, ownerId: string): [string, AgreementRow][] =>
  openingSplit.map(({ field, amount }, index) => {
    const number = index + 1;
    const { zhHans, zhHant, en } = fields[field];
    return [
      `opening${number}`,
      {
        body: {
          editionId,
          title: words(
            `开幕签约项目${number}（${zhHans}）`,
            `開幕簽約項目${number}（${zhHant}）`,
            `Project ${number} of the opening signing (${en})`,
          ),
          kind: 'contract',
          sectorCode: field,
          signedOn: SIGNED_ON,
          signedAtActivityId: openingId,
          ...{ ...targetOf(number), ownerId },
          amount: { kind: 'contracted', amount, currency: 'CNY', source: SPLIT },
        },
        illustrative: ['title', 'kind', 'sectorCode', 'signedOn', 'startedDueOn', 'fundedDueOn', 'ownerId'],
      },
    ];
  });

/** Named in the articles without an amount, and without saying when or whether they are among the eight. */
const named = (editionId: string, organisation: Ids<OrganisationKey>) =>
  ({
    park: {
      body: {
        editionId,
        title: words(
          '共建两岸生命科学与健康产业园的协议',
          '共建兩岸生命科學與健康產業園區的協議',
          'Agreements to establish the Cross-Strait Life Sciences and Health Industry Park',
        ),
        kind: 'framework',
        sectorCode: 'healthcare.life_sciences_park',
        districtCode: '500103',
        signedOn: SIGNED_ON,
      },
      illustrative: ['kind', 'sectorCode', 'stage', 'signedOn'],
    },
    ecosystem: {
      body: {
        editionId,
        title: words(
          '环重庆医科大学创新创业生态合作框架',
          '環重慶醫科大學創新創業生態系合作架構',
          'Cooperation framework on an innovation and entrepreneurship ecosystem around Chongqing Medical University',
        ),
        kind: 'framework',
        sectorCode: 'entrepreneurship',
        signedOn: SIGNED_ON,
        parties: [
          { organisationId: organisation.healthcareAlliance, side: 'taiwan' },
          { organisationId: organisation.healthcareChamber, side: 'mainland' },
        ],
      },
      illustrative: ['sectorCode', 'signedOn'],
    },
  }) satisfies Record<string, AgreementRow>;

/** No order, table or folder of the eight is reported; two tables are signed at in turn. */
export const MADE_UP_IN_ITEMS = ['position', 'tableNumber', 'folder'];
export const runningOrder = (agreement: Ids) =>
  openingSplit.map((_, index) => ({
    agreementId: agreement[`opening${index + 1}`]!,
    tableNumber: (index % 2) + 1,
    folder: String(index + 1),
  }));

/** Source: two published news articles on the 17th Chongqing-Taiwan Week: ten agreements, eight signed at the opening. */
export const agreements = (
  editionId: string,
  openingId: string,
  organisation: Ids<OrganisationKey>,
  ownerId: string,
): Record<string, AgreementRow> => ({
  ...Object.fromEntries(signedAtOpening(editionId, openingId, ownerId)),
  ...named(editionId, organisation),
});

import type { NewAgreementInput } from '../../agreements/agreement-input.dto.js';
import type { Agreement } from '../../agreements/agreement.entity.js';
import type { OrganisationInput } from '../../organisations/organisation.dto.js';
import type { Organisation } from '../../organisations/organisation.entity.js';
import { words, type Ids, type Row } from '../row.js';

const COMPANY: (keyof Organisation & string)[] = ['name', 'side'];

/** Who might sign a sample project: nobody there is, and named so. */
export const sampleCompanies = {
  sampleOne: {
    body: { name: words('示例企业一', '示例企業一', 'Sample Company 1'), side: 'taiwan' },
    illustrative: COMPANY,
  },
  sampleTwo: {
    body: { name: words('示例企业二', '示例企業二', 'Sample Company 2'), side: 'mainland' },
    illustrative: COMPANY,
  },
} satisfies Record<string, Row<OrganisationInput, Organisation>>;
export type SampleCompanyKey = keyof typeof sampleCompanies;

const SOURCE = '示意 / 示意 / Illustrative';
const MADE_UP: (keyof Agreement & string)[] = [
  ...(['title', 'kind', 'sectorCode', 'stage', 'ownerId'] as const),
  ...(['pitchedOn', 'negotiatingOn', 'signedDueOn'] as const),
];

/** Projects that nobody has signed, so that the stages before it have something to look at. All of them is made up. */
export function sampleProjects(
  editionId: string,
  ownerId: string,
  company: Ids<SampleCompanyKey>,
): Record<string, Row<NewAgreementInput, Agreement>> {
  const parties = [
    { organisationId: company.sampleOne, side: 'taiwan' as const },
    { organisationId: company.sampleTwo, side: 'mainland' as const },
  ];
  const common = { editionId, ownerId, parties, kind: 'contract' as const };
  return {
    sample1: {
      body: {
        ...common,
        title: words('示例项目一（冷链物流）', '示例項目一（冷鏈物流）', 'Sample project 1 (cold chain)'),
        ...{ stage: 'pitched', stageOn: '2025-09-16', signedDueOn: '2027-06-30' },
      },
      illustrative: MADE_UP,
    },
    sample2: {
      body: {
        ...common,
        title: words('示例项目二（康养服务）', '示例項目二（康養服務）', 'Sample project 2 (senior care)'),
        ...{
          sectorCode: 'healthcare',
          stage: 'negotiating',
          stageOn: '2025-09-17',
          signedDueOn: '2026-12-15',
        },
        amount: { kind: 'intended', amount: '50000000', currency: 'CNY', source: SOURCE },
      },
      illustrative: MADE_UP,
    },
  };
}

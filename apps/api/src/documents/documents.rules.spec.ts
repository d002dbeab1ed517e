import { LANGUAGES, moneyOf } from '@yutai/domain';
import { textOf, type Content } from './content.js';
import { contentOf, gapsOf, type DocumentName } from './documents.rules.js';
import { agreementOf, lineOf, recordOf } from './edition-record.testing.js';

const NAMES: DocumentName[] = ['report', 'agreements', 'press-brief'];
const everything = ({ title, subtitle, blocks, closing, notes }: Content) =>
  [
    title,
    subtitle,
    ...blocks.flatMap((block) =>
      block.kind === 'table'
        ? [...block.columns.map(({ header }) => header), ...block.rows.flat().map(textOf)]
        : [block.text],
    ),
    closing,
    ...notes,
  ].join('\n');

const rich = recordOf({
  delegations: [
    {
      name: { zhHans: '甲团' },
      organisation: { zhHans: '甲' },
      headcount: 20,
      illustrative: ['expectedHeadcount'],
    },
  ],
  agreements: [
    agreementOf({
      lines: [lineOf('contracted', '620000000')],
      signed: moneyOf('620000000', 'CNY'),
      stage: 'started',
    }),
    agreementOf({ status: 'terminated', sectorCode: null }),
  ],
  totals: {
    ...recordOf().totals,
    signed: { count: 2, withAmount: 1, total: moneyOf('620000000', 'CNY') },
    ratios: { ...recordOf().totals.ratios, landing: { count: 1, byCount: '0.5', byValue: '1' } },
    groups: [
      { key: 'healthcare', count: 1, withAmount: 1, total: moneyOf('620000000', 'CNY') },
      { key: null, count: 1, withAmount: 0, total: moneyOf('0', 'CNY') },
    ],
    missingRate: 2,
  },
  enquiries: [{ topic: 'land', received: 3, answered: 1, open: 2, overdue: 1 }],
  released: [
    { kind: 'site_visit', title: { zhHans: '考察乙' } },
    { kind: 'session', title: { zhHans: '开幕' } },
  ],
});

describe('documents', () => {
  it.each(NAMES)('leave no gap unfilled and no line empty in any language: %s', (name) => {
    for (const language of LANGUAGES) {
      for (const record of [recordOf(), rich]) {
        const text = everything(contentOf(name, record, language));
        expect(text).not.toMatch(/…|undefined|null|NaN|\{|\}/);
        expect(text.split('\n').filter((line) => line.trim() === '')).toEqual([]);
      }
    }
  });

  it('have as many cells in each row as columns, as wide as the page at most', () => {
    for (const name of NAMES) {
      for (const block of contentOf(name, rich, 'zh-Hans').blocks) {
        if (block.kind !== 'table') continue;
        expect(block.rows.filter((cells) => cells.length !== block.columns.length)).toEqual([]);
        expect(block.columns.reduce((sum, { width }) => sum + width, 0)).toBe(156);
      }
    }
  });

  it('say the same in three languages, by sector and since the signing', () => {
    const [hans, hant, en] = LANGUAGES.map((language) => everything(contentOf('report', rich, language)));
    expect(hans).toContain('2个签约项目，其中1个金额合计6.2亿元');
    expect(hans).toContain('1.医疗健康1个项目，金额6.2亿元。\n2.未填行业1个项目。');
    expect(hans).toContain('截至2025年9月17日，1个项目落地');
    expect(hans).toContain('另有2笔金额缺汇率，未计入合计。');
    expect(hans).toContain('1个团组，20人※');
    expect(hant).toContain('2個簽約項目，其中1個金額合計6.2億元');
    expect(en).toContain('2 signed projects, CNY 620 million for 1 of them');
    expect(en).toContain('(1) Healthcare: 1 project, CNY 620 million.\n(2) No sector given: 1 project.');
    expect(en).toContain('Signed (Terminated)');
    expect(en).toContain('Landing\n1\n50%\n100%');
  });

  it('count what landed as the ratio does, list all that went further, and mark made-up money that arrived', () => {
    const madeUp = lineOf('utilised', '100', { illustrative: ['amount'] });
    const record = recordOf({
      agreements: [
        agreementOf({ stage: 'started', lines: [madeUp] }),
        agreementOf({ stage: 'producing', status: 'terminated' }),
        agreementOf({ lines: [lineOf('utilised', '7', { currency: 'USD', cny: null })] }),
        agreementOf(),
      ],
      totals: {
        ...recordOf().totals,
        utilised: { count: 1, withAmount: 1, total: moneyOf('100', 'CNY') },
        ratios: { ...recordOf().totals.ratios, landing: { count: 1, byCount: '0.25', byValue: null } },
      },
    });
    const text = everything(contentOf('report', record, 'zh-Hans'));
    expect(text).toContain('1个项目落地。下表所列3个项目曾开工');
    expect(text).toContain('到位金额合计100元※。另有1笔金额缺汇率，未计入合计。');
    expect(text).toContain('到位总额\n100元※');
    expect(text).toContain('签约总额\n0元\n');
  });

  it('for the press have nothing of what the desk lacks, which is told before', () => {
    const [hans, , en] = LANGUAGES.map((language) => everything(contentOf('press-brief', rich, language)));
    expect(hans).toContain('合计6.2亿元。按行业：医疗健康1个项目，金额6.2亿元；其他1个项目。');
    expect(en).toContain('1 of them. By sector: Healthcare: 1 project, CNY 620 million; Other: 1 project.');
    expect(hans).not.toMatch(/未填|缺汇率/);
    const unsorted = { ...rich, totals: { ...rich.totals, groups: rich.totals.groups.slice(1) } };
    expect(everything(contentOf('press-brief', unsorted, 'zh-Hans'))).not.toContain('按行业');
    expect(gapsOf('press-brief', rich, 'en')).toEqual({
      withoutEnglish: ['甲团', '考察乙'],
      withoutSector: 1,
      withoutRate: 2,
    });
    expect(gapsOf('press-brief', rich, 'zh-Hans').withoutEnglish).toEqual([]);
    expect(gapsOf('report', rich, 'en').withoutEnglish).toEqual(['甲团', '甲']);
  });

  it('for the press name what is published of visits alone', () => {
    const text = everything(contentOf('press-brief', rich, 'zh-Hans'));
    expect(text).toContain('安排1项考察：考察乙。');
    expect(text).not.toContain('开幕');
  });
});

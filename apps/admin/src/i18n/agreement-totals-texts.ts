/** What is said of totals, of their lines and of ratios, as of a day. */
export const agreementTotalsTexts = {
  totals: {
    title: ['签约合计', '簽約合計', 'Signed in this edition'],
    ofAll: ['各届签约合计', '各屆簽約合計', 'Signed in all editions'],
    several: [
      '一个项目有几方就计入几组，各组相加会多于合计。',
      '一個項目有幾方就計入幾組，各組相加會多於合計。',
      'An agreement counts in the group of each of its parties: the groups add up to more than the total.',
    ],
    signed: ['已签约', '已簽約', 'Signed'],
    count: [
      '%{smart_count} 项',
      '%{smart_count} 項',
      '%{smart_count} agreement |||| %{smart_count} agreements',
    ],
    withAmount: ['其中 %{count} 项计入金额', '其中 %{count} 項計入金額', '%{count} counted in the total'],
    utilised: ['已到位', '已到位', 'Utilised'],
    missingRate: [
      '%{smart_count} 笔金额没有汇率，未计入合计',
      '%{smart_count} 筆金額沒有匯率，未計入合計',
      '%{smart_count} amount has no rate and is left out |||| %{smart_count} amounts have no rate and are left out',
    ],
    reported: ['据报道', '據報導', 'As reported'],
    reportedHint: ['另列，不计入合计', '另列，不計入合計', 'Shown beside, never added'],
    by: ['分组', '分組', 'Group by'],
    group: ['项数', '項數', 'Count'],
    amount: ['金额', '金額', 'Amount'],
    share: ['占比', '占比', 'Share'],
    none: ['未填', '未填', 'Not given'],
    empty: [
      '签约后，这里按组列出金额。',
      '簽約後，這裡按組列出金額。',
      'Amounts by group appear once something is signed.',
    ],
  },
  lines: {
    open: ['查看明细', '查看明細', 'Show its lines'],
    count: [
      '%{smart_count} 笔金额',
      '%{smart_count} 筆金額',
      '%{smart_count} line |||| %{smart_count} lines',
    ],
    notShown: [
      '合计另含%{smart_count}笔金额，其项目你现在无权查看。',
      '合計另含%{smart_count}筆金額，其項目你現在無權查看。',
      '%{smart_count} more is in the sum, of an agreement that is not yours to read. |||| %{smart_count} more are in the sum, of agreements that are not yours to read.',
    ],
    none: ['没有金额', '沒有金額', 'No lines'],
    noneHint: [
      '这一合计里还没有任何一笔金额。',
      '這一合計裡還沒有任何一筆金額。',
      'Nothing in the ledger makes this total.',
    ],
    pages: ['页', '頁', 'Pages'],
    rate: ['汇率及依据', '匯率及依據', 'Rate and source'],
    evidence: ['凭证', '憑證', 'Evidence'],
    corrects: ['更正自 %{amount}（%{at}）', '更正自 %{amount}（%{at}）', 'Corrects %{amount} (%{at})'],
    correctedLater: [
      '其后更正为 %{amount}（%{at}）',
      '其後更正為 %{amount}（%{at}）',
      'Corrected to %{amount} later (%{at})',
    ],
    withdrawnLater: ['其后撤销（%{at}）', '其後撤銷（%{at}）', 'Withdrawn later (%{at})'],
    save: ['下载 Excel', '下載 Excel', 'Save as Excel'],
  },
  ratio: {
    title: ['四项比率', '四項比率', 'The four ratios'],
    byCount: ['%{count} 项', '%{count} 項', '%{count} by number'],
    byValue: ['按金额 %{share}', '按金額 %{share}', '%{share} by value'],
    fulfilment: [
      '已签约项目中仍在履行（未暂停、未终止）的比例',
      '已簽約項目中仍在履行（未暫停、未終止）的比例',
      'Of those signed, those still being carried out: neither suspended nor terminated',
    ],
    landing: [
      '已签约项目中已开工、到资或投产且未终止的比例',
      '已簽約項目中已開工、到資或投產且未終止的比例',
      'Of those signed, those started, funded or producing, and not terminated',
    ],
    start: [
      '已签约项目中已开工或投产且未终止的比例',
      '已簽約項目中已開工或投產且未終止的比例',
      'Of those signed, those started or producing, and not terminated',
    ],
    funds: [
      '按项：已签约项目中已有资金到位的比例；按金额：到位金额占签约金额的比例',
      '按項：已簽約項目中已有資金到位的比例；按金額：到位金額占簽約金額的比例',
      'By number: of those signed, those with money arrived. By value: the utilised amount of the signed amount',
    ],
  },
  moment: {
    title: ['截至', '截至', 'As of'],
    now: ['现在', '現在', 'Now'],
    asOf: ['某日当时的账面', '某日當時的帳面', 'As it stood on a day'],
    effectiveBy: ['按今日所知的某日', '按今日所知的某日', 'For a day, as known today'],
    day: ['日期', '日期', 'Day'],
    listIsOfToday: [
      '下面的列表是今天的情况；上面的合计截至 %{day}。',
      '下面的列表是今天的情況；上面的合計截至 %{day}。',
      'The list below is as of today; the totals above are as of %{day}.',
    ],
    linesOfDay: ['那一天的明细', '那一天的明細', 'Lines of that day'],
    note: {
      asOf: [
        '当天结束前记录的金额、阶段、状态和行业等；各方及其所属按现在的记录。',
        '當天結束前記錄的金額、階段、狀態和產業等；各方及其所屬按現在的記錄。',
        'Amounts, stages, statuses, sectors as they were written down by the end of that day; parties and their sides as they are now.',
      ],
      effectiveBy: [
        '当天已生效的金额和已达到的阶段，含其后的更正；状态只知道现在这一次。',
        '當天已生效的金額和已達到的階段，含其後的更正；狀態只知道現在這一次。',
        'Amounts and stages that hold from that day or before, with what was corrected since; of a status only the present one is known.',
      ],
    },
  },
} as const;

/** What is said where somebody has a document of an edition written. */
export const documentTexts = {
  open: ['文档', '文件', 'Documents'],
  title: ['“%{name}”的文档', '「%{name}」的文件', 'Documents of “%{name}”'],
  which: ['文档', '文件', 'Document'],
  about: {
    report: [
      '团组、活动和考察、签约项目、诉求、报道指标与统计、签约后的进展；示意和暂定的内容有标注。',
      '團組、活動和考察、簽約項目、訴求、報導指標與統計、簽約後的進展；示意和暫定的內容有標註。',
      'Delegations, sessions and site visits, signed projects, enquiries, figures as reported and as counted, and what came since; what is illustrative or provisional is marked.',
    ],
    agreements: [
      '各签约项目的签约方、类型、行业、日期和金额；Excel 另有区县、人民币金额和进展。',
      '各簽約項目的簽約方、類型、產業、日期和金額；Excel 另有區縣、人民幣金額和進展。',
      'Each signed project with its parties, kind, sector, day and amount; in Excel also its district, its amount in CNY and its stage.',
    ],
    'press-brief': [
      '一页：时间、主办、签约、团组；考察只写已发布的。',
      '一頁：時間、主辦、簽約、團組；考察只寫已發布的。',
      'One page: when, by whom, what was signed, who came; of site visits only what is published.',
    ],
  },
  gaps: {
    english: [
      '%{smart_count} 个名称没有英文，将照中文印出：%{names}',
      '%{smart_count} 個名稱沒有英文，將照中文印出：%{names}',
      '%{smart_count} name has no English and is printed in Chinese: %{names} |||| %{smart_count} names have no English and are printed in Chinese: %{names}',
    ],
    sector: [
      '%{smart_count} 个项目未填行业',
      '%{smart_count} 個項目未填產業',
      '%{smart_count} project has no sector |||| %{smart_count} projects have no sector',
    ],
    sectorInPress: [
      '%{smart_count} 个项目未填行业，通稿归入“其他”',
      '%{smart_count} 個項目未填產業，新聞稿歸入「其他」',
      '%{smart_count} project has no sector and is told as “Other” |||| %{smart_count} projects have no sector and are told as “Other”',
    ],
    rate: [
      '%{smart_count} 笔金额缺汇率，未计入合计',
      '%{smart_count} 筆金額缺匯率，未計入合計',
      '%{smart_count} amount has no rate and is in no sum |||| %{smart_count} amounts have no rate and are in no sum',
    ],
    rateInPress: [
      '%{smart_count} 笔金额缺汇率，未计入合计，通稿不提',
      '%{smart_count} 筆金額缺匯率，未計入合計，新聞稿不提',
      '%{smart_count} amount has no rate, is in no sum and not told |||| %{smart_count} amounts have no rate, are in no sum and not told',
    ],
  },
  language: ['语言', '語言', 'Language'],
  format: ['格式', '格式', 'Format'],
  save: ['下载', '下載', 'Download'],
  writing: ['正在生成…', '正在產生…', 'Writing…'],
  saved: ['已下载“%{name}”', '已下載「%{name}」', '“%{name}” is downloaded'],
} as const;

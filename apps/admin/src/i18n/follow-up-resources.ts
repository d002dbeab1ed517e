/** Labels of what is followed up after the Week: agreements, enquiries, indicators. */
import { district, edition, kept, notes } from './field-words';
import type { Triple } from './triple';

const status: Triple = ['状态', '狀態', 'Status'];
const source: Triple = ['来源', '來源', 'Source'];

export const followUpResources = {
  agreements: {
    name: ['签约项目', '簽約項目', 'agreement |||| Agreements'],
    fields: {
      ...kept,
      editionId: edition,
      title: ['项目', '項目', 'Project'],
      kind: ['类型', '類型', 'Kind'],
      sectorCode: ['行业', '產業', 'Sector'],
      districtCode: district,
      summary: ['简介', '簡介', 'Summary'],
      notes,
      parties: ['签约各方', '簽約各方', 'Parties'],
      partyIds: ['签约方', '簽約方', 'Party'],
      partyNames: ['签约各方', '簽約各方', 'Parties'],
      stage: ['阶段', '階段', 'Stage'],
      status,
      statusReason: ['原因', '原因', 'Reason'],
      signedOn: ['签约日', '簽約日', 'Signed on'],
      signedAtActivityId: ['签约场合', '簽約場合', 'Signed at'],
      signedAtTitle: ['签约场合', '簽約場合', 'Signed at'],
      signed: ['签约金额', '簽約金額', 'Signed amount'],
      amounts: ['金额', '金額', 'Amounts'],
      isSigned: ['已签约', '已簽約', 'Signed'],
    },
    empty: ['这一届还没有签约项目', '這一屆還沒有簽約項目', 'No agreements in this edition yet'],
    invite: [
      '从推介开始记也行，签约时再补日期和金额。',
      '從推介開始記也行，簽約時再補日期與金額。',
      'Record one from its first pitch on; its day and amount follow when it is signed.',
    ],
  },
  enquiries: {
    name: ['诉求', '訴求', 'enquiry |||| Enquiries'],
    fields: {
      ...kept,
      editionId: edition,
      delegationId: ['团组', '團組', 'Delegation'],
      delegationName: ['团组', '團組', 'Delegation'],
      liaisonId: ['联络员', '聯絡員', 'Liaison'],
      askedById: ['提出人', '提出人', 'Asked by'],
      askedByName: ['提出人', '提出人', 'Asked by'],
      topic: ['主题', '主題', 'Topic'],
      question: ['问题', '問題', 'Question'],
      answer: ['答复', '答覆', 'Answer'],
      status,
      ownerId: ['经办人', '承辦人', 'Owner'],
      ownerName: ['经办人', '承辦人', 'Owner'],
      dueOn: ['期限', '期限', 'Due'],
      overdue: ['逾期', '逾期', 'Overdue'],
      answeredAt: ['答复于', '答覆於', 'Answered'],
    },
    empty: ['这一届还没有诉求', '這一屆還沒有訴求', 'No enquiries in this edition yet'],
    invite: [
      '团员问到的事记在这里，定下经办人和期限。',
      '團員問到的事記在這裡，定下承辦人與期限。',
      'What delegates ask is kept here, with who sees to it and by when.',
    ],
  },
  indicators: {
    name: ['指标', '指標', 'indicator |||| Indicators'],
    fields: {
      ...kept,
      name: ['名称', '名稱', 'Name'],
      unit: ['单位', '單位', 'Unit'],
      editionId: ['所属届次', '所屬屆次', 'Of edition'],
      notes,
      current: ['数值', '數值', 'Value'],
      value: ['数值', '數值', 'Value'],
      asOf: ['截至', '截至', 'As of'],
      period: ['期间', '期間', 'Period'],
      when: ['截至／期间', '截至／期間', 'As of / period'],
      changeOnYear: ['同比', '年增率', 'On the year'],
      source,
      note: ['说明', '說明', 'Note'],
      recordedAt: ['记录于', '記錄於', 'Recorded'],
    },
    empty: ['还没有指标', '還沒有指標', 'No indicators yet'],
    invite: [
      '公开发布的数字记在这里，注明来源和截止时间。',
      '公開發布的數字記在這裡，註明來源與截止時間。',
      'Published figures are kept here, each with its source and cut-off.',
    ],
  },
} as const;

import type { Schemas } from '@yutai/api-client';
import type { Triple } from './triple';

/** What a column of a progress sheet can be about. */
const field: Record<Schemas['ProgressField'], Triple> = {
  title: ['项目名称', '項目名稱', 'Project'],
  parties: ['企业', '企業', 'Companies'],
  district: ['区县', '區縣', 'District'],
  contracted: ['签约金额', '簽約金額', 'Signed amount'],
  utilised: ['累计到资', '累計到資', 'Utilised so far'],
  stage: ['阶段', '階段', 'Stage'],
  stageOn: ['阶段日期', '階段日期', 'Day of the stage'],
  pitchedOn: ['推介日', '推介日', 'Pitched on'],
  negotiatingOn: ['在谈日', '在談日', 'Negotiating since'],
  signedOn: ['签约日', '簽約日', 'Signed on'],
  startedOn: ['开工日', '開工日', 'Started on'],
  fundedOn: ['到资日', '到資日', 'Funded on'],
  producingOn: ['投产日', '投產日', 'Producing since'],
  status: ['状态', '狀態', 'Status'],
  statusReason: ['原因', '原因', 'Reason'],
  remark: ['备注', '備註', 'Remark'],
  asOf: ['截至', '截至', 'As of'],
};

const outcome: Record<Schemas['ProgressOutcome'], Triple> = {
  changed: ['有变化', '有變化', 'Changed'],
  unchanged: ['无变化', '無變化', 'Unchanged'],
  rejected: ['待更正', '待更正', 'To be corrected'],
};

/** Taking in what the districts report of an edition's projects. */
export const progressTexts = {
  open: ['导入进展表…', '匯入進展表…', 'Import progress…'],
  title: ['导入进展表：%{name}', '匯入進展表：%{name}', 'Import progress: %{name}'],
  about: [
    '选择区县报来的 .xlsx 或 .csv 文件，每个项目一行，最多 %{rows} 行。先看每一处变化，勾选后才导入；空白的单元格不会清除已有内容，同一份表再导入一次不会有变化。',
    '選擇區縣報來的 .xlsx 或 .csv 檔案，每個項目一列，最多 %{rows} 列。先看每一處變化，勾選後才匯入；空白的儲存格不會清除已有內容，同一份表再匯入一次不會有變化。',
    'Choose the .xlsx or .csv that a district sent: one row for each project, at most %{rows}. You see every change and tick what is taken in. Empty cells clear nothing, and the same sheet again changes nothing.',
  ],
  asOf: ['数据截至', '資料截至', 'As of'],
  asOfHint: ['表里没写日期的，按这一天记', '表裡沒寫日期的，按這一天記', 'For rows that give no day'],
  source: ['来源文件', '來源文件', 'Source document'],
  sourceHint: ['记在每一笔金额上', '記在每一筆金額上', 'Kept with each line of the ledger'],
  noTitle: [
    '请指明哪一列是项目名称。',
    '請指明哪一欄是項目名稱。',
    'Say which column holds the names of the projects.',
  ],
  project: ['项目', '項目', 'Project'],
  applying: ['正在导入 %{count} 个项目…', '正在匯入 %{count} 個項目…', 'Taking in %{count} projects…'],
  apply: ['导入 %{count} 个项目', '匯入 %{count} 個項目', 'Take in %{count}'],
  upToDate: ['表里没有新内容，无需导入。', '表裡沒有新內容，無需匯入。', 'The sheet says nothing new.'],
  done: [
    '已导入 %{count} 个项目的进展',
    '已匯入 %{count} 個項目的進展',
    'Progress of %{count} projects was taken in',
  ],
  take: ['导入第 %{row} 行', '匯入第 %{row} 列', 'Take in row %{row}'],
  takeAll: ['全部勾选', '全部勾選', 'Tick all'],
  near: ['名称相近：%{name}', '名稱相近：%{name}', 'Called much the same: %{name}'],
  chosen: ['即：%{name}', '即：%{name}', 'This is %{name}'],
  which: ['第 %{row} 行是哪个项目', '第 %{row} 列是哪個項目', 'Which project row %{row} is'],
  choose: ['请选择', '請選擇', 'Choose'],
  losses: [
    '有 %{smart_count} 行会使已知的金额变少，或清除原因，没有预先勾选；确认无误再逐行勾选。',
    '有 %{smart_count} 列會使已知的金額變少，或清除原因，沒有預先勾選；確認無誤再逐列勾選。',
    '%{smart_count} row would lower a known amount or clear a reason, and is not ticked: tick it once you are sure. |||| %{smart_count} rows would lower a known amount or clear a reason, and are not ticked: tick each once you are sure.',
  ],
  lower: [
    '%{kind}低于已知：%{before} → %{after}',
    '%{kind}低於已知：%{before} → %{after}',
    '%{kind} lower than what is known: %{before} → %{after}',
  ],
  clears: ['将清除原因：%{reason}', '將清除原因：%{reason}', 'Clears the reason: %{reason}'],
  undo: {
    open: ['撤销这次导入', '復原這次匯入', 'Undo this import'],
    title: ['撤销这次导入？', '復原這次匯入？', 'Undo this import?'],
    about: [
      '%{count} 个项目的日期、状态和区县恢复为导入前的样子；写入的金额以更正的方式抵回，账上仍看得到。要么全部撤销，要么一项也不动。',
      '%{count} 個項目的日期、狀態和區縣恢復為匯入前的樣子；寫入的金額以更正的方式抵回，帳上仍看得到。要麼全部復原，要麼一項也不動。',
      'The days, status and district of %{count} projects go back to what they were; the amounts are corrected back and stay in the ledgers. All of it is undone, or nothing.',
    ],
    done: [
      '已撤销 %{count} 个项目的导入',
      '已復原 %{count} 個項目的匯入',
      'The import of %{count} projects was undone',
    ],
  },
  recent: {
    title: ['最近的导入', '最近的匯入', 'Latest imports'],
    was: [
      '%{time} %{who} · %{count} 个项目',
      '%{time} %{who} · %{count} 個項目',
      '%{time} %{who} · projects: %{count}',
    ],
    undone: ['已撤销（%{time} %{who}）', '已復原（%{time} %{who}）', 'Undone (%{time} %{who})'],
  },
  total: ['%{before} → %{after}', '%{before} → %{after}', '%{before} → %{after}'],
  added: ['新增一笔 %{amount}（%{day}）', '新增一筆 %{amount}（%{day}）', 'new line of %{amount} (%{day})'],
  corrected: [
    '更正 %{corrects} 为 %{amount}（%{day}）',
    '更正 %{corrects} 為 %{amount}（%{day}）',
    'the line of %{corrects} corrected to %{amount} (%{day})',
  ],
  rates: [
    '这些货币没有汇率，不填则不计入人民币合计。',
    '這些貨幣沒有匯率，不填則不計入人民幣合計。',
    'Without a rate, lines in these currencies stay out of totals in CNY.',
  ],
  field,
  outcome,
} as const;

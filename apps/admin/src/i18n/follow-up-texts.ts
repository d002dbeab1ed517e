import { agreementTexts } from './agreement-texts';
import { voidingTexts } from './voiding-texts';
import { dashboardTexts } from './dashboard-texts';

/** What the pages of enquiries and indicators say, and those of agreements and the dashboard. */
export const followUpTexts = {
  agreement: { ...agreementTexts, voiding: voidingTexts },
  dashboard: dashboardTexts,
  enquiry: {
    reply: ['回复', '回覆', 'Reply'],
    close: ['办结', '結案', 'Close'],
    reopen: ['重新办理', '重新處理', 'Reopen'],
    replyHint: [
      '回复一经保存便不再改动，说错了就再回复一次。写一种语言即可；另一种中文字体自动转换。',
      '回覆一經儲存便不再更動，說錯了就再回覆一次。寫一種語言即可；另一種中文字體自動轉換。',
      'A reply stays as it was saved: what was wrong is said anew. One language is enough; the other Chinese script is converted.',
    ],
    kindHint: [
      '正式答复后才能办结；内部备注不给提出人看',
      '正式答覆後才能結案；內部備註不給提出人看',
      'Only a final answer lets it close; a note is not for whoever asked',
    ],
    thread: ['往来', '往來', 'Replies'],
    replied: ['已记下', '已記下', 'Kept'],
    ownerSet: ['经办人：%{to}', '承辦人：%{to}', 'Owner: %{to}'],
    ownerChanged: [
      '经办人由%{from}改为%{to}',
      '承辦人由%{from}改為%{to}',
      'Owner changed from %{from} to %{to}',
    ],
    ownerDropped: ['不再由%{from}经办', '不再由%{from}承辦', '%{from} owns it no more'],
    earlier: ['沿用以前的答复', '沿用先前的答覆', 'Take over an earlier answer'],
    noEarlier: ['这一类还没有答复过', '這一類還沒有答覆過', 'Nothing of this topic was answered yet'],
    dueHint: ['不填则为 %{days} 天后', '不填則為 %{days} 天後', 'Left empty: in %{days} days'],
    ask: ['记为诉求', '記為訴求', 'Note an enquiry'],
    noAnswer: ['还没有正式答复。', '還沒有正式答覆。', 'No final answer yet.'],
    closed: ['已办结', '已結案', 'Closed'],
    reopened: ['已重新办理', '已重新處理', 'Reopened'],
    overdueSince: [
      '逾期 %{smart_count} 天',
      '逾期 %{smart_count} 天',
      '%{smart_count} day overdue |||| %{smart_count} days overdue',
    ],
    asked: ['提问', '提問', 'Asked'],
  },
  indicator: {
    reported: ['%{edition}：公布的合计', '%{edition}：公布的合計', '%{edition}: totals as reported'],
    reportedHint: [
      '与系统内的合计并列，从不相加。',
      '與系統內的合計並列，從不相加。',
      'Shown beside what is recorded here, never added to it.',
    ],
    general: ['一般数字', '一般數字', 'General figures'],
    unitHint: [
      '金额填货币代码（CNY），比例填 share，其余填所数的东西',
      '金額填貨幣代碼（CNY），比例填 share，其餘填所數的東西',
      'A currency code (CNY) for money, share for a proportion, else what is counted',
    ],
    shareHint: ['比例填小数：0.35 即 35%', '比例填小數：0.35 即 35%', 'A share as a decimal: 0.35 is 35%'],
    asOfHint: ['2025、2025-06 或 2025-06-30', '2025、2025-06 或 2025-06-30', '2025, 2025-06 or 2025-06-30'],
    periodHint: [
      '2025-01/2025-07，与“截至”二选一',
      '2025-01/2025-07，與「截至」二選一',
      '2025-01/2025-07, in the place of a cut-off',
    ],
    first: ['第一个数值', '第一個數值', 'First value'],
    history: ['历次数值', '歷次數值', 'Values'],
    chart: ['历次数值的折线图', '歷次數值的折線圖', 'Line of the values'],
    addValue: ['添加数值', '新增數值', 'Add a value'],
    added: ['已添加', '已新增', 'Added'],
    none: ['还没有数值。', '還沒有數值。', 'No values yet.'],
    current: ['现值', '現值', 'Current'],
    restated: ['此前公布，已修订', '先前公布，已修訂', 'Published earlier, restated since'],
    drawn: ['最近一次公布', '最近一次公布', 'As published last'],
    noSource: ['未注明来源', '未註明來源', 'No source given'],
    measureHint: [
      '填了，就列入各届比较',
      '填了，就列入各屆比較',
      'Where it is given, it stands in the comparison of editions',
    ],
    togetherHint: [
      '几届合计的数字：从第几届到第几届，不填所属届次',
      '幾屆合計的數字：從第幾屆到第幾屆，不填所屬屆次',
      'A figure of several editions together: from which to which, with no edition above',
    ],
    together: ['%{editions}合计', '%{editions}合計', '%{editions} editions together'],
    to: ['%{from}至%{to}', '%{from}至%{to}', '%{from} – %{to}'],
    noEdition: ['不属于任何一届', '不屬於任何一屆', 'Of no edition'],
  },
} as const;

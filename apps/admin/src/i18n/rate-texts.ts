/** What is said of rates to CNY. */
export const rateTexts = {
  title: ['补填汇率', '補填匯率', 'Add rates'],
  text: [
    '同一币种同一天的金额用同一汇率，一次补齐；每一笔都以更正入账，原来的记录保留。留空的不补。',
    '同一幣別同一天的金額用同一匯率，一次補齊；每一筆都以更正入帳，原來的記錄保留。留空的不補。',
    'Amounts of one currency and day share a rate: set it once for all of them. Each is corrected by a line of its own, the old one stays. What is left empty is left alone.',
  ],
  submit: ['补填', '補填', 'Add'],
  ofLines: [
    '%{currency} · %{day} · %{smart_count} 笔',
    '%{currency} · %{day} · %{smart_count} 筆',
    '%{currency} · %{day} · %{smart_count} amount |||| %{currency} · %{day} · %{smart_count} amounts',
  ],
  others: [
    '同样用于 %{day} 另外 %{smart_count} 笔缺汇率的 %{currency} 金额',
    '同樣用於 %{day} 另外 %{smart_count} 筆缺匯率的 %{currency} 金額',
    'For the other %{currency} amount of %{day} without a rate as well |||| For the %{smart_count} other %{currency} amounts of %{day} without a rate as well',
  ],
  noneGiven: ['请至少填一个汇率。', '請至少填一個匯率。', 'Give at least one rate.'],
  set: [
    '已为 %{smart_count} 笔金额补上汇率',
    '已為 %{smart_count} 筆金額補上匯率',
    '%{smart_count} amount has its rate now |||| %{smart_count} amounts have their rates now',
  ],
  take: [
    '填入 %{rate}（%{source}，%{day}）',
    '填入 %{rate}（%{source}，%{day}）',
    'Fill in %{rate} (%{source}, %{day})',
  ],
  unreadable: [
    '看不懂这个汇率，可写作 7.1055。',
    '看不懂這個匯率，可寫作 7.1055。',
    'This is not read as a rate; write it like 7.1055.',
  ],
  sourceNeeded: [
    '请写明汇率依据，如“中国银行中间价”。',
    '請寫明匯率依據，如「中國銀行中間價」。',
    'Say where the rate is from, such as “PBOC central parity”.',
  ],
  ofDay: [
    '已填入 %{day} 记录过的汇率。',
    '已填入 %{day} 記錄過的匯率。',
    'Filled in: the rate that was recorded for %{day}.',
  ],
} as const;

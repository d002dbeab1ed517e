/** What is said of an agreement that should not have been recorded. */
export const voidingTexts = {
  void: ['作废', '作廢', 'Void'],
  voided: ['已作废', '已作廢', 'Voided'],
  title: ['作废这个项目？', '作廢這個項目？', 'Void this agreement?'],
  text: [
    '只用于误记的项目；真实项目中止，请改状态为“终止”。作废后不再列出，也不计入今天起的任何合计和文件；记录、金额和凭证都留着，随时可以恢复。',
    '只用於誤記的項目；真實項目中止，請改狀態為「終止」。作廢後不再列出，也不計入今天起的任何合計與文件；紀錄、金額與憑證都留著，隨時可以恢復。',
    'For what was recorded by mistake; a real project that ended is set to terminated. It is listed and counted no more from now on. Its record, amounts and evidence stay, and it can be reinstated.',
  ],
  reason: ['作废原因', '作廢原因', 'Why it is voided'],
  reasonHint: ['例如：与另一条重复', '例如：與另一筆重複', 'Such as: entered twice'],
  done: ['已作废“%{name}”', '已作廢「%{name}」', '“%{name}” is voided'],
  reinstate: ['恢复为有效', '恢復為有效', 'Reinstate'],
  reinstated: ['“%{name}”已恢复为有效', '「%{name}」已恢復為有效', '“%{name}” counts again'],
  meaning: [
    '不计入任何合计，也不再列出；作废之前各日的数字不变。',
    '不計入任何合計，也不再列出；作廢之前各日的數字不變。',
    'It counts in no total and is not listed; what was said of the days before stays as it was.',
  ],
  moved: ['作废', '作廢', 'Voided'],
  movedBack: ['恢复为有效', '恢復為有效', 'Reinstated'],
  show: [
    '另有 %{smart_count} 个已作废的项目',
    '另有 %{smart_count} 個已作廢的項目',
    '%{smart_count} voided agreement |||| %{smart_count} voided agreements',
  ],
  withOccasion: ['签约场合也一并去掉', '簽約場合也一併去掉', 'Forget where it was signed too'],
  occasionKept: [
    '不勾选就保留，再记签约时沿用。',
    '不勾選就保留，再記簽約時沿用。',
    'Left alone, it is kept for when it is signed again.',
  ],
} as const;

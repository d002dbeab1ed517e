/** What is said of the host of a visit: the link to answer by, and the time that is proposed. */
export const hostTexts = {
  title: ['接待方链接', '接待方連結', "The host's link"],
  about: [
    '接待方打开链接即可答复：可以接待、另提时间或不便接待，不需要账户。生成后记为已询问。',
    '接待方開啟連結即可答覆：可以接待、另提時間或不便接待，不需要帳號。產生後記為已詢問。',
    'The host answers by it without an account: yes, at another time, or no. Making it marks the host as asked.',
  ],
  qr: ['接待方链接的二维码', '接待方連結的 QR 碼', "QR code of the host's link"],
  replaceText: [
    '原来的链接立即失效，需把新的交给接待方。',
    '原來的連結立即失效，需把新的交給接待方。',
    'The old one stops working at once; the host needs the new one.',
  ],
  withdrawText: [
    '原来的链接立即失效，接待方将无法用它答复。',
    '原來的連結立即失效，接待方將無法用它答覆。',
    'It stops working at once, and the host cannot answer by it.',
  ],
  take: ['采用这个时间', '採用這個時間', 'Take this time'],
  taken: ['已改到接待方提议的时间', '已改到接待方提議的時間', 'Moved to the time that the host proposed'],
  refused: [
    '接待方提议的时间排不进去',
    '接待方提議的時間排不進去',
    'The time that the host proposes does not fit',
  ],
  useBackup: ['改到备用地点', '改到備用地點', 'Move to the backup place'],
  backupUsed: [
    '已改到备用地点，原地点改为备用；请重新询问接待方',
    '已改到備用地點，原地點改為備用；請重新詢問接待方',
    'Moved to the backup place; the former one is the backup now, and the host is to be asked anew',
  ],
  backupRefused: ['备用地点排不进去', '備用地點排不進去', 'The backup place does not fit'],
  inForm: ['在表单中调整', '在表單中調整', 'Adjust it in the form'],
} as const;

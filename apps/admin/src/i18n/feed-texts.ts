/** What is said of calendar feeds. */
export const feedTexts = {
  title: ['日历订阅', '行事曆訂閱', 'Calendar feed'],
  about: {
    delegate: [
      '日历按此地址订阅团员的行程，随每次发布更新；谁有地址谁就能看到。团员也可以在自己的行程页上加入日历。',
      '行事曆按此網址訂閱團員的行程，隨每次發布更新；誰有網址誰就能看到。團員也可以在自己的行程頁上加入行事曆。',
      'Subscribe to it to see the delegate’s days, kept up to date with every release. Anyone with the address can see them. Delegates can also add their own from their page.',
    ],
    delegation: [
      '日历按此地址订阅团组的全部日程，随每次发布更新；谁有地址谁就能看到。',
      '行事曆按此網址訂閱團組的全部日程，隨每次發布更新；誰有網址誰就能看到。',
      'Subscribe to it to see all that the delegation does, kept up to date with every release. Anyone with the address can see it.',
    ],
    place: [
      '日历按此地址订阅这里（含各会议室）的日程、来的团组和人数，随每次发布更新；谁有地址谁就能看到。',
      '行事曆按此網址訂閱這裡（含各會議室）的日程、來的團組和人數，隨每次發布更新；誰有網址誰就能看到。',
      'Subscribe to it to see what is on here, rooms included, with who comes and how many, kept up to date with every release. Anyone with the address can see it.',
    ],
    vehicle: [
      '司机的日历按此地址订阅用车：起点、终点、团组和人数，没有电话；随每次发布更新。谁有地址谁就能看到。',
      '司機的行事曆按此網址訂閱用車：起點、終點、團組和人數，沒有電話；隨每次發布更新。誰有網址誰就能看到。',
      'For a driver’s calendar: the rides with from, to, who and how many, and no phone numbers, kept up to date with every release. Anyone with the address can see them.',
    ],
  },
  none: ['还没有订阅地址。', '還沒有訂閱網址。', 'There is no address yet.'],
  since: [
    '订阅地址（%{language}）建于 %{made}，有效至 %{until}。',
    '訂閱網址（%{language}）建立於 %{made}，有效至 %{until}。',
    'Address in %{language}, made %{made}, good until %{until}.',
  ],
  byDelegate: [
    '团员已于 %{made} 自行加入日历（%{language}），随行程链接失效。',
    '團員已於 %{made} 自行加入行事曆（%{language}），隨行程連結失效。',
    'Added by the delegate in %{language}, %{made}; it ends with their link.',
  ],
  expired: ['订阅地址已于 %{until} 失效。', '訂閱網址已於 %{until} 失效。', 'It expired %{until}.'],
  language: ['日历的语言', '行事曆的語言', 'Language of the calendar'],
  make: ['生成订阅地址', '產生訂閱網址', 'Make an address'],
  replace: ['更换订阅地址', '更換訂閱網址', 'Replace the address'],
  withdraw: ['收回', '收回', 'Withdraw'],
  replaceTitle: ['更换订阅地址？', '更換訂閱網址？', 'Replace the address?'],
  replaceText: [
    '原来的地址立即失效，用它订阅的日历不再更新，需把新的地址交给他们。',
    '原來的網址立即失效，用它訂閱的行事曆不再更新，需把新的網址交給他們。',
    'The old one stops working at once: calendars that use it no longer update, and need the new one.',
  ],
  withdrawTitle: ['收回订阅地址？', '收回訂閱網址？', 'Withdraw the address?'],
  withdrawText: [
    '地址立即失效，用它订阅的日历不再更新。',
    '網址立即失效，用它訂閱的行事曆不再更新。',
    'It stops working at once: calendars that use it no longer update.',
  ],
  withdrawn: ['订阅地址已收回', '訂閱網址已收回', 'The address is withdrawn'],
  qr: ['订阅地址的二维码', '訂閱網址的 QR 碼', 'QR code of the calendar feed'],
  webcal: ['订阅（苹果、Outlook）', '訂閱（蘋果、Outlook）', 'To subscribe (Apple, Outlook)'],
  https: ['网址（Google 等）', '網址（Google 等）', 'Address (Google and others)'],
} as const;

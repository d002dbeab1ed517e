/** What is said of links, delegates' and hosts'. */
export const linkTexts = {
  title: ['行程链接', '行程連結', 'Itinerary link'],
  about: [
    '团员打开链接即可看到最近发布的行程，不需要账户。',
    '團員開啟連結即可看到最近發布的行程，不需要帳號。',
    'It opens the delegate’s days of the latest release, without an account.',
  ],
  none: ['还没有链接。', '還沒有連結。', 'There is no link yet.'],
  since: [
    '链接建于 %{made}，有效至 %{until}。',
    '連結建立於 %{made}，有效至 %{until}。',
    'Made %{made}, good until %{until}.',
  ],
  expired: ['链接已于 %{until} 失效。', '連結已於 %{until} 失效。', 'It expired %{until}.'],
  make: ['生成链接', '產生連結', 'Make a link'],
  replace: ['更换链接', '更換連結', 'Replace the link'],
  withdraw: ['收回链接', '收回連結', 'Withdraw the link'],
  replaceTitle: ['更换链接？', '更換連結？', 'Replace the link?'],
  replaceText: [
    '原来的链接立即失效，团员的日历订阅也不再更新。请把新的交给团员。',
    '原來的連結立即失效，團員的行事曆訂閱也不再更新。請把新的交給團員。',
    'The old one stops working at once, and calendars of the delegate no longer update. They need the new one.',
  ],
  withdrawTitle: ['收回链接？', '收回連結？', 'Withdraw the link?'],
  withdrawText: [
    '原来的链接立即失效，团员将看不到行程，其日历订阅也不再更新。',
    '原來的連結立即失效，團員將看不到行程，其行事曆訂閱也不再更新。',
    'It stops working at once: the delegate sees no itinerary, and their calendars no longer update.',
  ],
  withdrawn: ['链接已收回', '連結已收回', 'The link is withdrawn'],
  once: [
    '请现在扫码或复制：离开此页后无法再次显示，只能更换。',
    '請現在掃碼或複製：離開此頁後無法再次顯示，只能更換。',
    'Scan or copy it now: it cannot be shown again, only replaced.',
  ],
  address: ['链接地址', '連結網址', 'Address'],
  qr: ['行程链接的二维码', '行程連結的 QR 碼', 'QR code of the itinerary link'],
  copy: ['复制', '複製', 'Copy'],
  copied: ['已复制', '已複製', 'Copied'],
  notCopied: [
    '浏览器不允许复制，请手动选择。',
    '瀏覽器不允許複製，請手動選取。',
    'The browser does not allow copying: select it by hand.',
  ],
  lacking: {
    make: ['批量生成链接', '批次產生連結', 'Make links'],
    none: ['团员都已有链接', '團員都已有連結', 'Every delegate has a link'],
    title: [
      '%{smart_count} 位团员的行程链接',
      '%{smart_count} 位團員的行程連結',
      'Link of %{smart_count} delegate |||| Links of %{smart_count} delegates',
    ],
    once: [
      '为没有链接的团员生成，已有的链接不变。请现在复制并分别发给本人：关闭后无法再次显示，只能逐个更换。',
      '為沒有連結的團員產生，已有的連結不變。請現在複製並分別傳給本人：關閉後無法再次顯示，只能逐一更換。',
      'Made for those who had none; others keep theirs. Copy them now, each for its delegate alone: once closed they cannot be shown again, only replaced one by one.',
    ],
    copyMessage: ['复制消息', '複製訊息', 'Copy message'],
    copyAll: ['全部复制为表格', '全部複製為表格', 'Copy all as a table'],
    done: ['已复制，关闭', '已複製，關閉', 'I have copied them'],
  },
  reach: {
    here: [
      '这个地址只有本机打得开。要给手机用，请先用手机也能访问的地址打开本系统。',
      '這個網址只有本機打得開。要給手機用，請先用手機也能連上的網址開啟本系統。',
      'Only this computer can open this address. For phones, open the desk first by an address that they can reach.',
    ],
    online: [
      '这个地址不是 https 开头：手机联网时可以打开，但不能离线使用，也不能用相机扫码。',
      '這個網址不是 https 開頭：手機連網時可以開啟，但不能離線使用，也不能用相機掃碼。',
      'This address does not begin with https: phones open it online, but keep nothing for later and scan nothing.',
    ],
  },
} as const;

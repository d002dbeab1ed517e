import type { WebhookKind } from '@yutai/domain';
import { kept } from './field-words';
import type { Triple } from './triple';

/** What a webhook's address is of; part of `words`. */
export const webhookKind = {
  wecom: ['企业微信群机器人', '企業微信群機器人', 'WeCom group'],
  dingtalk: ['钉钉群机器人', '釘釘群機器人', 'DingTalk group'],
  generic: ['其他系统（Webhook）', '其他系統（Webhook）', 'Another system'],
} as const satisfies Readonly<Record<WebhookKind, Triple>>;

/** What is said of webhooks and of trying them out. */
export const webhookTexts = {
  /** Where somebody finds the address. */
  find: {
    wecom: [
      '在企业微信群里：群设置 → 群机器人 → 添加 → 复制 Webhook 地址。',
      '在企業微信群裡：群設定 → 群機器人 → 新增 → 複製 Webhook 網址。',
      'In the WeCom group: settings → group robots → add → copy the webhook address.',
    ],
    dingtalk: [
      '在钉钉群里：群设置 → 机器人 → 添加自定义机器人，安全设置选“加签”，复制密钥和 Webhook 地址。',
      '在釘釘群裡：群設定 → 機器人 → 新增自訂機器人，安全設定選「加簽」，複製金鑰和 Webhook 網址。',
      'In the DingTalk group: settings → robots → add a custom robot with “signature” as its security, and copy its secret and webhook address.',
    ],
    generic: [
      '贵方自己的系统。密钥由这里生成，用来核对消息确由本系统发出（Standard Webhooks）。',
      '貴方自己的系統。金鑰由這裡產生，用來核對訊息確由本系統發出（Standard Webhooks）。',
      'A system of your own. A secret is made here, by which it knows that messages are ours (Standard Webhooks).',
    ],
  },
  url: [
    '谁有这个地址谁就能往那里发消息：保存后不再显示。',
    '誰有這個網址誰就能往那裡發訊息：儲存後不再顯示。',
    'Whoever has it can write there, so it is not shown again once it is saved.',
  ],
  urlNow: [
    '现用：%{host} …%{ending}。留空则不变。',
    '現用：%{host} …%{ending}。留空則不變。',
    'Now: %{host} …%{ending}. Leave it empty to keep it.',
  ],
  secret: [
    '钉钉选“加签”时给出，以 SEC 开头；选其他安全设置则留空。',
    '釘釘選「加簽」時給出，以 SEC 開頭；選其他安全設定則留空。',
    'As DingTalk shows it for “signature”, beginning with SEC; empty for other kinds of security.',
  ],
  secretNow: [
    '留空则不变。更换地址时，请连同新机器人的密钥一起填写。',
    '留空則不變。更換網址時，請連同新機器人的金鑰一起填寫。',
    'Leave it empty to keep it. A new address comes with the secret of its robot.',
  ],
  whole: [
    '留空：通知全部日程的变动。选一个团组：只通知与它有关的变动。',
    '留空：通知全部行程的異動。選一個團組：只通知與它有關的異動。',
    'Left empty, it is told of the whole timetable; else of what concerns that delegation.',
  ],
  enabledHint: [
    '停用后不再收到通知，等待发送的也会取消。',
    '停用後不再收到通知，等待寄送的也會取消。',
    'Switched off it is told nothing, and what waits for it is cancelled.',
  ],
  off: ['已停用', '已停用', 'Switched off'],
  offText: [
    '已停用：发布日程时不会通知这里。',
    '已停用：發布行程時不會通知這裡。',
    'It is switched off: releases are not told here.',
  ],
  test: {
    title: ['试发', '試發', 'Try it out'],
    about: [
      '立即发送一条测试消息，看看能否收到。',
      '立即寄送一則測試訊息，看看能否收到。',
      'Sends a test message at once, to see whether it arrives.',
    ],
    send: ['发送测试消息', '寄送測試訊息', 'Send a test message'],
    sending: ['正在发送…', '正在寄送…', 'Sending…'],
    sentToGroup: [
      '对方已接收，请到群里看一眼。',
      '對方已接收，請到群裡看一眼。',
      'It was taken: have a look in the group.',
    ],
    sent: ['对方已接收。', '對方已接收。', 'It was taken.'],
    failed: ['没有发出去', '沒有寄出去', 'It was not sent'],
  },
  /** What to do about what the other side says. */
  hint: {
    security: [
      '与机器人的安全设置不符：请核对加签密钥；如果设的是关键词，请加上“日程”和“行程”。',
      '與機器人的安全設定不符：請核對加簽金鑰；如果設的是關鍵詞，請加上「日程」和「行程」。',
      'The robot’s security does not match: check its secret, or, where it asks for keywords, give it some that notices have.',
    ],
    address: [
      '地址不对，或机器人已从群里移除：请重新复制 Webhook 地址。',
      '網址不對，或機器人已從群裡移除：請重新複製 Webhook 網址。',
      'The address is wrong, or the robot is no longer in the group: copy its address anew.',
    ],
    network: [
      '这是内网地址，或不是 https：请管理员把它加进设置 WEBHOOK_HOSTS。',
      '這是內網網址，或不是 https：請管理員把它加進設定 WEBHOOK_HOSTS。',
      'It is of a private network, or without https: have its host added to the setting WEBHOOK_HOSTS.',
    ],
  },
  secretOf: {
    title: ['签名密钥', '簽名金鑰', 'Secret for signatures'],
    since: ['生成于 %{made}。', '產生於 %{made}。', 'Made %{made}.'],
    replace: ['更换密钥', '更換金鑰', 'Replace the secret'],
    replaceTitle: ['更换签名密钥？', '更換簽名金鑰？', 'Replace the secret?'],
    replaceText: [
      '原来的密钥立即失效：在对方系统填入新密钥之前，它会拒收消息。',
      '原來的金鑰立即失效：在對方系統填入新金鑰之前，它會拒收訊息。',
      'The old one ends at once: until the other system has the new one, it refuses messages.',
    ],
    made: ['请保存签名密钥', '請保存簽名金鑰', 'Keep this secret'],
    once: [
      '请现在复制到对方系统。关闭后不再显示；遗失了只能更换。',
      '請現在複製到對方系統。關閉後不再顯示；遺失了只能更換。',
      'Copy it into the other system now. It is not shown again once you close this; when lost, it can only be replaced.',
    ],
    done: ['已保存，关闭', '已保存，關閉', 'I have kept it'],
  },
} as const;

export const webhookResource = {
  name: ['群机器人', '群機器人', 'webhook |||| Webhooks'],
  fields: {
    ...kept,
    editionId: ['届次', '屆次', 'Edition'],
    name: ['名称', '名稱', 'Name'],
    kind: ['类型', '類型', 'Kind'],
    delegationId: ['通知范围', '通知範圍', 'Told of'],
    delegationName: ['通知范围', '通知範圍', 'Told of'],
    language: ['语言', '語言', 'Language'],
    enabled: ['启用', '啟用', 'Switched on'],
    url: ['Webhook 地址', 'Webhook 網址', 'Webhook address'],
    secret: ['加签密钥', '加簽金鑰', 'Secret'],
    host: ['地址', '網址', 'Address'],
    urlEnding: ['地址末四位', '網址末四位', 'It ends in'],
    urlSetAt: ['地址填写于', '網址填寫於', 'Address given'],
    secretSetAt: ['密钥填写于', '金鑰填寫於', 'Secret given'],
  },
  empty: ['还没有群机器人', '還沒有群機器人', 'No webhooks yet'],
  invite: [
    '添加企业微信或钉钉的群机器人，每次发布日程，群里就会收到变动。',
    '新增企業微信或釘釘的群機器人，每次發布行程，群裡就會收到異動。',
    'Add the robot of a WeCom or DingTalk group, and each release is told there.',
  ],
} as const;

import { createHmac } from 'node:crypto';
import { fillMessage, type Language, type WebhookKind } from '@yutai/domain';

/** Where a webhook's messages go, and what they are signed with there. */
export interface WebhookTarget {
  kind: WebhookKind;
  url: string;
  /** `whsec_…` of a machine, what DingTalk shows of a robot that wants signatures, and null without. */
  secret: string | null;
}

/** What a webhook is told. */
export interface WebhookMessage {
  /** The same at every attempt, without a full stop. */
  id: string;
  /** What it is about, of machines: when that happened, and by which ids. */
  type: 'release.published' | 'webhook.tested';
  happenedAt: Date;
  about: Readonly<Record<string, string | number | null>>;
  subject: string;
  /** Lines of plain text. */
  body: string;
}

/** A message as it is posted. */
export interface WebhookRequest {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** WeCom takes so many bytes of Markdown. */
const LONGEST_OF_WECOM = 4096;
/** DingTalk takes 20,000 bytes of a whole message; its title and frame have the rest. */
const LONGEST_OF_DINGTALK = 18_000;
const LONGEST_TITLE = 200;
const MORE = '…';
const LENGTH_OF_MORE = 3;

/** The request that tells `message` at the moment `now`. */
export function requestOf(target: WebhookTarget, message: WebhookMessage, now: Date): WebhookRequest {
  switch (target.kind) {
    case 'wecom':
      return robotRequest(target.url, wecomMessage(message));
    case 'dingtalk':
      return robotRequest(signedForDingtalk(target, now), dingtalkMessage(message));
    case 'generic':
      return machineRequest(target, message, now);
  }
}

const JSON_UTF8 = { 'content-type': 'application/json; charset=utf-8' };

const robotRequest = (url: string, message: object): WebhookRequest => ({
  url,
  headers: JSON_UTF8,
  body: JSON.stringify(message),
});

const wecomMessage = (message: WebhookMessage) => ({
  msgtype: 'markdown',
  markdown: { content: cutTo(markdownOf(message).join('\n'), LONGEST_OF_WECOM) },
});

/** Lines are broken as DingTalk asks for. */
const dingtalkMessage = (message: WebhookMessage) => ({
  msgtype: 'markdown',
  markdown: {
    title: cutTo(plain(message.subject), LONGEST_TITLE),
    text: cutTo(markdownOf(message).join('  \n  '), LONGEST_OF_DINGTALK),
  },
});

const markdownOf = ({ subject, body }: WebhookMessage): string[] => [
  `**${plain(subject)}**`,
  '',
  ...body.split('\n').map(plain),
];

/** What Markdown and HTML read as more than itself, and what stands for it. */
const WIDE: Readonly<Record<string, string>> = {
  ...{ '[': '［', ']': '］', '<': '＜', '>': '＞', '*': '＊', _: '＿', '`': '｀', '~': '～', '|': '｜' },
  ...{ '\\': '＼', '#': '＃', '=': '＝', '+': '＋', '-': '－' },
};
const wide = (text: string) => text.replace(/./g, (sign) => WIDE[sign] ?? sign);

/**
 * A line that says just what it says: no link, mention, picture, heading or letter but those one reads. The two chats know no
 * escapes that they both keep to, so signs that would mean something are written by their full-width forms.
 */
export const plain = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[[\]<>*_`~|\\]/g, wide)
    .replace(/^[#=+-]+/, wide)
    .replaceAll('://', '：//')
    .replace(/&(?=#?\w+;)/g, '＆');

/** As many whole lines as so many bytes of UTF-8 hold, or of a longer first one as many characters; "…" where there is more. */
export function cutTo(text: string, bytes: number): string {
  const all = new TextEncoder().encode(text);
  if (all.length <= bytes) return text;
  // As of a stream it leaves out a character that has not ended.
  const begun = new TextDecoder().decode(all.subarray(0, bytes - LENGTH_OF_MORE), { stream: true });
  const end = begun.lastIndexOf('\n');
  return end > 0 ? `${begun.slice(0, end).trimEnd()}\n${MORE}` : `${begun}${MORE}`;
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest('base64');

/** DingTalk's signature: of the milliseconds and the secret, by the secret. */
function signedForDingtalk({ url, secret }: WebhookTarget, now: Date): string {
  if (secret === null) return url;
  const signed = new URL(url);
  const timestamp = String(now.getTime());
  signed.searchParams.set('timestamp', timestamp);
  signed.searchParams.set('sign', hmac(secret, `${timestamp}\n${secret}`));
  return signed.href;
}

/** By Standard Webhooks 1.0.0. */
function machineRequest(
  { url, secret }: WebhookTarget,
  { id, type, happenedAt, about, subject, body: text }: WebhookMessage,
  now: Date,
): WebhookRequest {
  const body = JSON.stringify({ type, timestamp: happenedAt, data: { ...about, subject, text } });
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const key = Buffer.from((secret ?? '').replace(/^whsec_/, ''), 'base64');
  return {
    url,
    headers: {
      ...JSON_UTF8,
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${hmac(key, `${id}.${timestamp}.${body}`)}`,
    },
    body,
  };
}

/** Shorter parts of an address are words, and no keys. */
const SHORTEST_KEY = 8;

/** What somebody said, without what of the request to them is nobody's to read: its address, key and signature. */
export function withoutSecrets(text: string, { url, secret }: WebhookTarget, sentTo: string): string {
  const { href, pathname, search, searchParams } = new URL(sentTo);
  const values = [...searchParams.values()];
  const parts = [...pathname.split('/'), ...values, ...values.map(encodeURIComponent)];
  return [url, href, pathname + search, search, secret ?? '', ...parts]
    .filter((part) => part.length >= SHORTEST_KEY)
    .sort((a, b) => b.length - a.length)
    .reduce((left, part) => left.replaceAll(part, '…'), text);
}

const SAMPLES: Readonly<Record<Language, { subject: string; robot: string; machine: string }>> = {
  'zh-Hans': {
    subject: '渝台：测试消息',
    robot: '{edition}每次发布日程后，会在本群通知。收到这条消息，说明设置无误。',
    machine: '{edition}每次发布日程后，会通知此地址。收到这条消息，说明设置无误。',
  },
  'zh-Hant': {
    subject: '渝台：測試訊息',
    robot: '{edition}每次發布行程後，會在本群通知。收到這則訊息，表示設定無誤。',
    machine: '{edition}每次發布行程後，會通知此網址。收到這則訊息，表示設定無誤。',
  },
  en: {
    subject: 'Yutai: a test message',
    robot: 'This group will be told of new releases of {edition}. All is set up well if you read this.',
    machine: 'This address will be told of new releases of {edition}. All is set up well if you read this.',
  },
};

/** What is said when somebody tries a webhook out; `name` is whose releases it will be told of. */
export function sampleOf(kind: WebhookKind, language: Language, name: string) {
  const { subject, robot, machine } = SAMPLES[language];
  return { subject, body: fillMessage(kind === 'generic' ? machine : robot, { edition: name }) };
}

import { createHmac } from 'node:crypto';
import {
  cutTo,
  plain,
  requestOf,
  sampleOf,
  type WebhookMessage,
  type WebhookTarget,
  withoutSecrets,
} from './webhook-messages.rules.js';

const NOW = new Date('2025-09-16T01:02:03.456Z');
const message = (fields: Partial<WebhookMessage> = {}): WebhookMessage => ({
  id: '0198-a',
  type: 'release.published',
  happenedAt: new Date('2025-09-15T00:00:00Z'),
  about: { editionId: 'e', releaseNumber: 3, delegationId: null },
  subject: '渝台周：日程有变动',
  body: '日程有以下变动：\n\n· 新增：考察园区，9月16日 周二 09:00–10:30',
  ...fields,
});
const sent = (target: WebhookTarget, told = message()) => {
  const request = requestOf(target, told, NOW);
  return { ...request, json: JSON.parse(request.body) as { markdown: { content: string } } };
};

describe('what a name says', () => {
  test.each([
    ['[x](http://evil.example)', '［x］(http：//evil.example)'],
    ['![x](https://evil.example/p.png)', '!［x］(https：//evil.example/p.png)'],
    ['<font color="warning">x</font>', '＜font color="warning"＞x＜/font＞'],
    ['<@all> and <https://evil.example>', '＜@all＞ and ＜https：//evil.example＞'],
    ['&lt;@all&gt; R&D', '＆lt;@all＆gt; R&D'],
    ['&#60;@all&#62;', '＆#60;@all＆#62;'],
    ['**bold** _it_ `code` ~~gone~~', '＊＊bold＊＊ ＿it＿ ｀code｀ ～～gone～～'],
    ['a | b \\[', 'a ｜ b ＼［'],
    ['  ## Heading', '＃＃ Heading'],
    ['> quoted', '＞ quoted'],
    ['- item', '－ item'],
    ['---', '－－－'],
    ['Room #3 – A-B', 'Room #3 – A-B'],
    ['two\t\u00a0words', 'two words'],
    [
      '· 新增：考察园区，9月16日 周二 09:00–10:30（原为10:00）',
      '· 新增：考察园区，9月16日 周二 09:00–10:30（原为10:00）',
    ],
  ])('%s is written as %s', (line, written) => {
    expect(plain(line)).toBe(written);
  });
});

describe('a text that is too long', () => {
  const LINES = 'eins\nzwei\ndrei';
  test.each([
    [LINES, 14, LINES],
    [LINES, 13, 'eins\nzwei\n…'],
    [LINES, 12, 'eins\n…'],
    ['渝台周', 9, '渝台周'],
    ['渝台周渝台周', 17, '渝台周渝…'],
    ['渝台周渝台周', 15, '渝台周渝…'],
    ['渝台周渝台周', 14, '渝台周…'],
    ['😀😀😀', 11, '😀😀…'],
    ['😀😀😀', 10, '😀…'],
  ])('%j in %i bytes is %j', (text, bytes, cut) => {
    expect(cutTo(text, bytes)).toBe(cut);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(bytes);
  });

  const long = message({
    body: Array.from({ length: 900 }, (_, n) => `· 新增：第${n}场考察园区活动`).join('\n'),
  });
  test('goes into what WeCom takes, and into what DingTalk takes', () => {
    const { content } = sent({ kind: 'wecom', url: 'https://x.example', secret: null }, long).json.markdown;
    expect(Buffer.byteLength(content)).toBeLessThanOrEqual(4096);
    expect(Buffer.byteLength(content)).toBeGreaterThan(4000);
    expect(content).toMatch(/活动\n…$/);
    const { body } = sent({ kind: 'dingtalk', url: 'https://x.example', secret: null }, long);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(20_000);
    expect(Buffer.byteLength(body)).toBeGreaterThan(17_000);
  });
});

test('a robot of WeCom is told in Markdown, its subject in bold', () => {
  const url = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k';
  const { json, ...request } = sent({ kind: 'wecom', url, secret: null });
  expect(request).toMatchObject({ url, headers: { 'content-type': 'application/json; charset=utf-8' } });
  expect(json).toEqual({
    msgtype: 'markdown',
    markdown: {
      content: '**渝台周：日程有变动**\n\n日程有以下变动：\n\n· 新增：考察园区，9月16日 周二 09:00–10:30',
    },
  });
});

describe('a robot of DingTalk', () => {
  const url = 'https://oapi.dingtalk.com/robot/send?access_token=t';

  test('has a title, and its lines broken as it wants them', () => {
    const { json, ...request } = sent({ kind: 'dingtalk', url, secret: null }, message({ body: 'a\nb' }));
    expect(request.url).toBe(url);
    expect(json).toEqual({
      msgtype: 'markdown',
      markdown: { title: '渝台周：日程有变动', text: '**渝台周：日程有变动**  \n    \n  a  \n  b' },
    });
  });

  test('that wants it is signed to in its address', () => {
    const asked = new URL(sent({ kind: 'dingtalk', url, secret: 'SECabc' }).url);
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      access_token: 't',
      timestamp: '1757984523456',
      sign: createHmac('sha256', 'SECabc').update('1757984523456\nSECabc').digest('base64'),
    });
    expect(asked.search).not.toMatch(/[+/]|=$/);
  });
});

test('a machine is told what happened, when, and in words', () => {
  const secret = `whsec_${Buffer.from('a key').toString('base64')}`;
  const { json, headers } = sent({ kind: 'generic', url: 'https://x.example/hook', secret });
  expect(json).toEqual({
    type: 'release.published',
    timestamp: '2025-09-15T00:00:00.000Z',
    data: {
      ...{ editionId: 'e', releaseNumber: 3, delegationId: null },
      ...{ subject: message().subject, text: message().body },
    },
  });
  expect(headers).toMatchObject({ 'webhook-id': '0198-a', 'webhook-timestamp': '1757984523' });
});

test('what is kept of an answer has no address, key or signature', () => {
  const target: WebhookTarget = {
    kind: 'dingtalk',
    url: 'https://oapi.dingtalk.com/robot/send/secretpath?access_token=token+12345',
    secret: 'SEC0123456789',
  };
  const { url } = sent(target);
  const sign = new URL(url).searchParams.get('sign')!;
  const said = [
    url,
    target.url,
    'token 12345',
    'token%2012345',
    target.secret,
    sign,
    encodeURIComponent(sign),
  ];
  const left = withoutSecrets(`310000 ${said.join(' / ')} secretpath`, target, url);
  expect(left).toBe('310000 … / … / … / … / … / … / … …');
});

test.each([
  ['wecom', 'zh-Hans', '渝台周每次发布日程后，会在本群通知。收到这条消息，说明设置无误。'],
  ['dingtalk', 'zh-Hant', '渝台周每次發布行程後，會在本群通知。收到這則訊息，表示設定無誤。'],
  [
    'generic',
    'en',
    'This address will be told of new releases of 渝台周. All is set up well if you read this.',
  ],
] as const)('a trial of %s says so in %s', (kind, language, body) => {
  expect(sampleOf(kind, language, '渝台周').body).toBe(body);
});

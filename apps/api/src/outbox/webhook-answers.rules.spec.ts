import type { Failure } from './outcome.rules.js';
import { failureIn, type HttpAnswer } from './webhook-answers.rules.js';

const ok = (body: object): HttpAnswer => ({ status: 200, body: JSON.stringify(body) });
const refused = (reply: string): Failure => ({ answered: 'never', fault: 'refused', reply });
const later = (reply: string): Failure => ({ answered: 'later', fault: 'busy', reply });

test.each<[string, HttpAnswer, Failure | null]>([
  ['code 0', ok({ errcode: 0, errmsg: 'ok' }), null],
  ['too often', ok({ errcode: 45009, errmsg: 'freq out of limit' }), later('45009 freq out of limit')],
  ['busy', ok({ errcode: -1, errmsg: 'system busy' }), later('-1 system busy')],
  ['another code', ok({ errcode: 93000, errmsg: 'invalid webhook' }), refused('93000 invalid webhook')],
  ['no words', ok({ errcode: 40008 }), refused('40008')],
  ['the page of something else', { status: 200, body: '<html>' }, refused('HTTP 200')],
  ['nothing', { status: 200, body: '' }, refused('HTTP 200')],
  ['JSON of something else', { status: 200, body: 'null' }, refused('HTTP 200')],
  ['half an answer', { status: 200, body: null }, { fault: 'interrupted', reply: 'HTTP 200' }],
  ['another address', { status: 302, body: '' }, refused('HTTP 302')],
  ['not found', { status: 404, body: '' }, refused('HTTP 404')],
  ['too many requests', { status: 429, body: '' }, later('HTTP 429')],
  ['unavailable', { status: 503, body: '' }, later('HTTP 503')],
  ['a gateway that heard nothing', { status: 504, body: '' }, { fault: 'busy', reply: 'HTTP 504' }],
])('of a robot of WeCom: %s', (_, answer, failure) => {
  expect(failureIn('wecom', answer)).toEqual(failure);
});

test.each<[string, HttpAnswer, Failure | null]>([
  ['code 0', ok({ errcode: 0, errmsg: 'ok' }), null],
  ['too often', ok({ errcode: 130101, errmsg: 'send too fast' }), later('130101 send too fast')],
  ['slowed down', ok({ errcode: 410100, errmsg: '发送速度太快' }), later('410100 发送速度太快')],
  ['busy', ok({ errcode: -1, errmsg: '系统繁忙' }), later('-1 系统繁忙')],
  [
    'its keywords are missing',
    ok({ errcode: 310000, errmsg: 'keywords not in content' }),
    refused('310000 keywords not in content'),
  ],
  ['what WeCom means by it', ok({ errcode: 45009, errmsg: 'x' }), refused('45009 x')],
])('of a robot of DingTalk: %s', (_, answer, failure) => {
  expect(failureIn('dingtalk', answer)).toEqual(failure);
});

test.each<[number, Failure | null]>([
  [200, null],
  [204, null],
  [301, refused('HTTP 301')],
  [400, later('HTTP 400')],
  [404, later('HTTP 404')],
  [410, refused('HTTP 410')],
  [429, later('HTTP 429')],
  [500, later('HTTP 500')],
  [503, later('HTTP 503')],
])('of a machine: %s, whatever else it says', (status, failure) => {
  expect(failureIn('generic', { status, body: '{"errcode":1}' })).toEqual(failure);
  expect(failureIn('generic', { status, body: null })).toEqual(failure);
});

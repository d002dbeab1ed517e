import { tokenIn } from './link-token';

test.each([
  ['https://yutai.example/i#AbC-_9', 'AbC-_9'],
  ['您的行程：https://yutai.example/i?openExternalBrowser=1#AbC-_9。请保留', 'AbC-_9'],
  ['https://yutai.example/h#AbC', null],
  ['https://yutai.example/i', null],
  ['AbC-_9', null],
])('of %s the token is %s', (text, token) => expect(tokenIn(text)).toBe(token));

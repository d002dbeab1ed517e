import { addressForOwnBrowser, inAppBrowser } from './in-app';

test.each([
  [
    'Mozilla/5.0 (Linux; Android 14; 23013RK75C Build/UKQ1; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160065 MMWEBSDK/20231202 MicroMessenger/8.0.47.2560(0x28002F30) WeChat/arm64',
    'wechat',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari Line/14.3.0',
    'line',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1',
    null,
  ],
  [
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36 Outline/2',
    null,
  ],
])('%s is within %s', (userAgent, app) => {
  expect(inAppBrowser(userAgent)).toBe(app);
});

test('the address for the own browser keeps the token where no server sees it', () => {
  expect(addressForOwnBrowser('https://week.example/i#abc')).toBe(
    'https://week.example/i?openExternalBrowser=1#abc',
  );
});

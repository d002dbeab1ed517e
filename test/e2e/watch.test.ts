import { launch } from './browser/launch.js';
import type { Browser } from 'playwright-core';
import { Desk } from '../support/desk.js';
import { Visitor } from './stage/visitor.js';

let desk: Desk;
let browser: Browser;
beforeAll(async () => void ([desk, browser] = await Promise.all([Desk.open(), launch()])));
afterAll(() => Promise.all([browser?.close(), desk?.close()]));

/** Opens the page of somebody without a link, looks it over, and does this on it. */
async function after(script: string): Promise<Visitor> {
  const visitor = await Visitor.enter(browser, desk.url);
  visitor.watch.expect(401, '/api/itinerary');
  await visitor.page.goto('/i');
  await visitor.page.getByRole('alert').waitFor();
  await visitor.page.evaluate(script);
  await visitor.lookOver();
  return visitor;
}

describe('what the journeys are watched for', () => {
  test('is nowhere on a page of ours', async () => {
    await expect((await after('')).leave()).resolves.toBeUndefined();
  });

  test.each([
    [
      'a request to another host',
      `window.open('http://127.0.0.2:9/') && 0`,
      /asked another host: http:\/\/127/,
    ],
    [
      'an error on the page',
      `setTimeout(() => { throw new Error('broken') })`,
      /error on the page: .*broken/,
    ],
    ['an error on the console', `console.error('oh')`, /console: oh/],
    ['a refusal that was not expected', `fetch('/api/users')`, /console: .*401.*\/api\/users/],
    [
      'a violation of the security policy',
      `document.body.append(Object.assign(document.createElement('script'), { text: 'alert(1)' }))`,
      /script-src-elem refused inline/,
    ],
    ['what axe finds', `document.body.append(document.createElement('img'))`, /\/i: axe image-alt/],
    ['a page that axe was not shown', `history.pushState({}, '', '/i/other')`, /\/i: nobody looked/],
  ])('is found: %s', async (_, script, complaint) => {
    await expect((await after(script)).leave()).rejects.toThrow(complaint);
  });
});

describe('the browser', () => {
  test('draws the characters of both scripts', async () => {
    const { page } = await after('');
    const drawn = (character: string) =>
      page.evaluate(`(() => {
        const canvas = document.createElement('canvas');
        const brush = canvas.getContext('2d');
        brush.font = '40px sans-serif';
        brush.fillText('${character}', 0, 50);
        return canvas.toDataURL();
      })()`);
    const pictures = await Promise.all(['渝', '台', '灣', '湾', '签', '簽'].map(drawn));
    expect(new Set(pictures).size).toBe(6);
  });
});

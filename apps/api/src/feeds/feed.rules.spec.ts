import { newToken } from '../links/link.rules.js';
import { feedUrl, tokenByLink, tokenOfFile } from './feed.rules.js';

describe('the address of a feed', () => {
  it('carries its token in the path, as a calendar asks for it', () => {
    const token = newToken();
    const url = new URL(feedUrl('https://week.example/', token));
    expect(url.href).toBe(`https://week.example/api/feeds/${token}.ics`);
    expect(tokenOfFile(url.pathname.split('/').at(-1)!)).toBe(token);
  });

  it.each(['', '.ics', 'short.ics', `${'x'.repeat(23)}.ics`, 'x'.repeat(22), `${'x'.repeat(22)}.ics2`])(
    'is not %j',
    (file) => expect(tokenOfFile(file)).toBeUndefined(),
  );

  it('that a link makes is the same each time, and another by another link or of another feed', () => {
    const [link, other] = [newToken(), newToken()];
    const token = tokenByLink(link, 'a');
    expect(Buffer.from(token, 'base64url')).toHaveLength(16);
    expect(tokenByLink(link, 'a')).toBe(token);
    expect(new Set([token, tokenByLink(link, 'b'), tokenByLink(other, 'a'), link]).size).toBe(4);
  });
});

import { linkUrl, newToken, publicBase, refuseShut, secondsUntil } from './link.rules.js';

describe('a link', () => {
  it('carries 128 bits that an address takes as they are', () => {
    const token = newToken();
    expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/);
    expect(Buffer.from(token, 'base64url')).toHaveLength(16);
    expect(newToken()).not.toBe(token);
  });

  it.each([
    ['https://week.example', 'https://week.example/i#token'],
    ['https://week.example/', 'https://week.example/i#token'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000/i#token'],
  ])('on %s is %s', (base, url) => {
    expect(linkUrl(base, '/i', 'token')).toBe(url);
  });

  it.each([
    ['https://week.example', 'http://lan:3000', 'https://week.example'],
    [undefined, 'http://lan:3000', 'http://lan:3000'],
    [undefined, 'null', 'http://127.0.0.1:3000'],
    [undefined, undefined, 'http://127.0.0.1:3000'],
  ])('is on the set address %s, else on the page’s %s, else on the request’s', (set, origin, base) => {
    expect(publicBase(set, origin, 'http://127.0.0.1:3000')).toBe(base);
  });

  it.each([
    [undefined, 'link.unknown'],
    [{ revoked: true, expired: true }, 'link.revoked'],
    [{ revoked: false, expired: true }, 'link.expired'],
  ])('that is %j is refused as %s', (link, code) => {
    expect(() => refuseShut(link)).toThrow(expect.objectContaining({ code, status: 401 }));
  });

  it.each([
    [undefined, 'feed.unknown', 404],
    [{ revoked: true, expired: true }, 'feed.revoked', 410],
    [{ revoked: false, expired: true }, 'feed.expired', 410],
  ])('of a calendar that is %j is refused as %s, and asks for no password', (feed, code, status) => {
    expect(() => refuseShut(feed, 'feed')).toThrow(expect.objectContaining({ code, status }));
  });

  it('that is neither revoked nor expired opens', () => {
    const link = { revoked: false, expired: false };
    expect(refuseShut(link)).toBe(link);
  });

  it('lets its cookie live no longer than itself', () => {
    const now = new Date('2025-09-16T00:00:00Z');
    expect(secondsUntil(new Date('2025-09-16T00:01:00.900Z'), now)).toBe(60);
    expect(secondsUntil(new Date('2025-09-15T00:00:00Z'), now)).toBe(0);
  });
});

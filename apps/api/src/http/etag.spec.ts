import { etagOf, isFresh } from './etag.js';

describe('an ETag', () => {
  it('is of the content', () => {
    expect(etagOf('one')).toMatch(/^"[\w-]{22}"$/);
    expect(etagOf('one')).toBe(etagOf('one'));
    expect(etagOf('one')).not.toBe(etagOf('two'));
  });

  it.each([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", "a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    [undefined, false],
  ])('%s is fresh against "a": %s', (header, fresh) => {
    expect(isFresh(header, '"a"')).toBe(fresh);
  });
});

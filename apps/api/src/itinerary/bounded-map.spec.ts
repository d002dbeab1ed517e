import { BoundedMap } from './bounded-map.js';

describe('a bounded map', () => {
  it('lets go of what was asked for longest ago', () => {
    const map = new BoundedMap<string, number>(2);
    map.set('a', 1);
    map.set('b', 2);
    expect(map.get('a')).toBe(1);
    map.set('c', 3);
    expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3]);
    expect(map.size).toBe(2);
  });

  it('replaces and forgets', () => {
    const map = new BoundedMap<string, number>(2);
    map.set('a', 1);
    map.set('a', 2);
    expect([map.size, map.get('a')]).toEqual([1, 2]);
    map.delete('a');
    expect(map.get('a')).toBeUndefined();
  });
});

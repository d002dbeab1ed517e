import { DISTRICTS, districtOf } from './districts.js';
import { sectorAndDescendants, sectorOf, SECTORS } from './sectors.js';

describe('districts', () => {
  it('are the 26 districts, 8 counties and 4 autonomous counties of Chongqing', () => {
    const count = (kind: string) => DISTRICTS.filter((district) => district.kind === kind).length;
    expect([count('district'), count('county'), count('autonomous_county')]).toEqual([26, 8, 4]);
    expect(new Set(DISTRICTS.map(({ code }) => code)).size).toBe(38);
  });

  it('have the codes of GB/T 2260, in order', () => {
    const range = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const endings = [
      ...range(101, 120),
      ...range(151, 156),
      229,
      230,
      231,
      233,
      ...range(235, 238),
      ...range(240, 243),
    ];
    expect(DISTRICTS.map(({ code }) => code)).toEqual(endings.map((ending) => `500${ending}`));
  });

  it('are named as they name themselves', () => {
    expect(districtOf('500103')?.name).toEqual({
      zhHans: '渝中区',
      zhHant: '渝中區',
      en: 'Yuzhong District',
    });
    expect(districtOf('500243')?.name.en).toBe('Pengshui Miao and Tujia Autonomous County');
    expect(districtOf('110101')).toBeUndefined();
    expect(districtOf(null)).toBeUndefined();
  });

  it('lie within Chongqing', () => {
    for (const { latitude, longitude } of DISTRICTS) {
      expect(latitude).toBeGreaterThan(28.1);
      expect(latitude).toBeLessThan(32.3);
      expect(longitude).toBeGreaterThan(105.2);
      expect(longitude).toBeLessThan(110.3);
    }
  });
});

describe('sectors', () => {
  it('are a tree: every parent is there, before its children', () => {
    const seen = new Set<string>();
    for (const { code, parent } of SECTORS) {
      if (parent !== null) expect(seen).toContain(parent);
      expect(seen).not.toContain(code);
      seen.add(code);
    }
  });

  it('are found with all that is beneath them, and nothing beside', () => {
    expect(sectorAndDescendants('finance')).toEqual(['finance', 'finance.banking', 'finance.investment']);
    expect(sectorAndDescendants('healthcare.cell_therapy')).toEqual(['healthcare.cell_therapy']);
    expect(sectorAndDescendants('heal')).toEqual([]);
    expect(sectorOf('healthcare')?.name.zhHant).toBe('醫療健康');
  });
});

import { nextName } from './next-name';

describe('the name of the next edition', () => {
  it('counts on in all three', () => {
    const seventeenth = {
      zhHans: '第十七届重庆·台湾周',
      zhHant: '第十七屆重慶·台灣週',
      en: '17th Chongqing-Taiwan Week',
    };
    expect(nextName(seventeenth, 17)).toEqual({
      zhHans: '第十八届重庆·台湾周',
      zhHant: '第十八屆重慶·台灣週',
      en: '18th Chongqing-Taiwan Week',
    });
  });

  it.each([
    [1, '第一届', '第二届', '1st', '2nd'],
    [9, '第九届', '第十届', '9th', '10th'],
    [10, '第十届', '第十一届', '10th', '11th'],
    [12, '第十二届', '第十三届', '12th', '13th'],
    [19, '第十九届', '第二十届', '19th', '20th'],
    [20, '第二十届', '第二十一届', '20th', '21st'],
    [99, '第99届', '第100届', '99th', '100th'],
  ])('after number %i', (ordinal, zhHans, nextZhHans, en, nextEn) => {
    expect(nextName({ zhHans, en }, ordinal)).toEqual({ zhHans: nextZhHans, en: nextEn });
  });

  it('leaves alone what it cannot read, and says still what was derived', () => {
    const name = { zhHans: '渝台周', zhHant: '渝台週', derived: ['zhHant' as const] };
    expect(nextName(name, 17)).toEqual(name);
  });
});

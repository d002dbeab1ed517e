import { confirmedName, type LocalizedText, pickedLanguage, pickText } from './languages.js';

const all: LocalizedText = { zhHans: '简', zhHant: '繁', en: 'English' };

describe('pickText', () => {
  it.each([
    ['zh-Hans', all, '简'],
    ['zh-Hant', all, '繁'],
    ['en', all, 'English'],
    ['zh-Hans', { zhHant: '繁', en: 'English' }, '繁'],
    ['zh-Hans', { en: 'English' }, 'English'],
    ['zh-Hant', { zhHans: '简', en: 'English' }, '简'],
    ['zh-Hant', { en: 'English' }, 'English'],
    ['en', { zhHans: '简', zhHant: '繁' }, '简'],
    ['en', { zhHant: '繁' }, '繁'],
    ['en', { en: '', zhHant: '繁' }, '繁'],
    ['en', {}, ''],
    ['en', null, ''],
  ] as const)('gives a reader of %s of %j: %s', (language, text, expected) => {
    expect(pickText(text, language)).toBe(expected);
  });

  it('says in which language the text is that it gave', () => {
    expect(pickedLanguage({ zhHant: '繁' }, 'en')).toBe('zh-Hant');
    expect(pickedLanguage(all, 'en')).toBe('en');
    expect(pickedLanguage(null, 'zh-Hans')).toBe('zh-Hans');
  });
});

test('of a name the scripts are left out that nobody has confirmed', () => {
  expect(confirmedName({ zhHant: '范曉雲', zhHans: '范晓云', en: 'Fan', derived: ['zhHans'] })).toEqual({
    zhHant: '范曉雲',
    en: 'Fan',
  });
  expect(confirmedName({ zhHans: '王明', derived: [] })).toEqual({ zhHans: '王明' });
});

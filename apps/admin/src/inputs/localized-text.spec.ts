import { scriptState, withText } from './localized-text';

const DERIVED = { zhHans: '范', zhHant: '範', derived: ['zhHant' as const] };

test('typing in a derived script makes it the writer’s own', () => {
  expect(withText(DERIVED, 'zhHant', '范')).toEqual({ zhHans: '范', zhHant: '范' });
});

test('confirming a derived script keeps its words and drops the mark', () => {
  expect(withText(DERIVED, 'zhHant', '範')).toEqual({ zhHans: '范', zhHant: '範' });
});

test('typing in the other script leaves the mark, so that the API converts anew', () => {
  expect(withText(DERIVED, 'zhHans', '范仲')).toEqual({ zhHans: '范仲', zhHant: '範', derived: ['zhHant'] });
});

test('clearing a derived script takes its mark with it', () => {
  expect(withText(DERIVED, 'zhHant', '')).toEqual({ zhHans: '范' });
});

test('nothing is left when the last language is cleared', () => {
  expect(withText({ en: 'Fan' }, 'en', '')).toBeNull();
});

test('English is never derived', () => {
  expect(scriptState({ en: 'Fan', derived: ['zhHans'] }, 'en')).toEqual({ words: 'Fan', derived: false });
});

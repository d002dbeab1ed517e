import { nameIn } from './name-in';

test('an enquiry is called by its question', () => {
  expect(nameIn({ question: { en: 'How does one register?' } }, 'en')).toBe('How does one register?');
});

test('a notice is called by whom it is for', () => {
  expect(nameIn({ recipientName: { en: 'Sample Delegate 1' }, subject: 'Changed' }, 'en')).toBe(
    'Sample Delegate 1',
  );
});

test('a travel time is called by its two ends, places or districts', () => {
  expect(nameIn({ fromDistrictCode: '500102', toDistrictCode: '500103' }, 'en')).toBe(
    'Fuling District → Yuzhong District',
  );
  expect(nameIn({ fromPlaceName: { en: 'Hotel' }, toPlaceName: { en: 'Hall' } }, 'en')).toBe('Hotel → Hall');
});

test('a record with no name at all has none', () => {
  expect(nameIn({ id: 'x' }, 'en')).toBe('');
  expect(nameIn(undefined, 'en')).toBe('');
});

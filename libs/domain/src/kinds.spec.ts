import {
  ACTIVITY_STATUSES,
  CURRENCIES,
  HOLDING_STATUSES,
  holdsBookings,
  isCurrency,
  SIDES,
} from './kinds.js';

describe('kinds', () => {
  it('hold bookings when planned, confirmed or done', () => {
    expect(ACTIVITY_STATUSES.filter(holdsBookings)).toEqual(HOLDING_STATUSES);
  });

  it('know the sides of parties', () => {
    expect(SIDES).toEqual(['mainland', 'taiwan', 'hongkong', 'macao', 'other']);
  });

  it('know the currencies of ISO 4217', () => {
    for (const code of [...CURRENCIES, 'GBP', 'SGD', 'CHF']) expect(isCurrency(code)).toBe(true);
    for (const code of ['VED', 'CLF', 'USN', 'HRK', 'ZWL']) expect(isCurrency(code)).toBe(true);
    for (const code of ['RMB', 'cny', '', 'XYZ', 'XAU', 'XTS', null, 7]) expect(isCurrency(code)).toBe(false);
  });
});

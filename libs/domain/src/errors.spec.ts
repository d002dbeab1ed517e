import { CONFLICT_CODES, ERROR_CODES, isErrorCode, isOverridable, levelOf, statusOf } from './errors.js';
import { LANGUAGES } from './languages.js';
import { fillMessage } from './message-shape.js';
import { formatMessage, MESSAGES } from './messages.js';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('error codes', () => {
  it('are each a resource and a meaning', () => {
    for (const code of ERROR_CODES) expect(code).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/);
  });

  it('have levels as the design lists them', () => {
    const ofLevel = (level: string) => CONFLICT_CODES.filter((code) => levelOf(code) === level);
    expect(ofLevel('block')).toEqual(['booking.overlap', 'place.groupsExceeded']);
    expect(ofLevel('restrict')).toEqual([
      'travel.insufficient',
      'transfer.tooShort',
      'place.closed',
      'crew.offDuty',
      'stay.outside',
    ]);
    expect(ofLevel('restrict').every(isOverridable)).toBe(true);
    expect(ofLevel('inform')).toHaveLength(9);
  });

  it('of a whole problem have an HTTP status', () => {
    expect(statusOf('record.stale')).toBe(409);
    expect(statusOf('request.preconditionRequired')).toBe(428);
  });

  it('are told from other strings', () => {
    expect(isErrorCode('booking.overlap')).toBe(true);
    expect(isErrorCode('toString')).toBe(false);
    expect(isErrorCode(409)).toBe(false);
  });
});

describe('messages', () => {
  it('exist for every code in three languages, with the same placeholders', () => {
    expect(Object.keys(MESSAGES).sort()).toEqual([...ERROR_CODES].sort());
    for (const code of ERROR_CODES) {
      const wanted = placeholders(MESSAGES[code].en);
      for (const language of LANGUAGES) {
        expect(MESSAGES[code][language]).not.toBe('');
        expect([code, language, placeholders(MESSAGES[code][language])]).toEqual([code, language, wanted]);
      }
    }
  });

  it('fill in what they are given', () => {
    const params = { resource: 'Delegation X', other: 'Y', from: '09:00', to: '10:30' };
    expect(formatMessage('booking.overlap', 'en', params)).toBe(
      'Delegation X is already at Y from 09:00 to 10:30.',
    );
    expect(fillMessage('{a} of {b}', { a: 0 })).toBe('0 of …');
  });
});

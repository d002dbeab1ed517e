import { ConflictError, formErrors, messageOf, problemError, StaleError } from './problem';

test('each refusal stands where its field is, nested as the form is', () => {
  expect(
    formErrors(
      [
        { field: 'name', code: 'text.empty' },
        { field: 'parties.0.side', code: 'field.required' },
        { field: 'openingHours[1].closes', code: 'range.endBeforeStart' },
      ],
      'en',
    ),
  ).toEqual({
    name: 'Give this in at least one language.',
    parties: { 0: { side: 'This is needed.' } },
    openingHours: { 1: { closes: 'The end must come after the start.' } },
  });
});

test('a field that is refused itself keeps its sentence over one beneath it', () => {
  const errors = [
    { field: 'name', code: 'text.empty' },
    { field: 'name.en', code: 'field.required' },
  ];
  expect(formErrors(errors, 'en')).toEqual({ name: 'Give this in at least one language.' });
});

test('a sentence with gaps is filled from the figures that came', () => {
  expect(messageOf('field.outOfRange', 'x', 'zh-Hant', { min: 1, max: 9 })).toBe('應在 1 與 9 之間。');
});

test('a sentence with gaps and no figures is not shown with holes', () => {
  expect(messageOf('field.outOfRange', 'At least 1.', 'en')).toBe('At least 1.');
  expect(messageOf('field.outOfRange', 'At least 1.', 'zh-Hans')).toBe('此栏填写不正确。');
});

test('a stale record and a conflict are told apart from other refusals', () => {
  expect(problemError({ status: 409, code: 'record.stale' }, 'en')).toBeInstanceOf(StaleError);
  const conflict = { code: 'booking.overlap', level: 'block', resource: null, fixes: [] };
  const refused = problemError(
    { status: 409, code: 'booking.overlap', conflicts: [conflict as never] },
    'en',
  );
  expect(refused).toBeInstanceOf(ConflictError);
  expect((refused as ConflictError).conflicts).toEqual([conflict]);
  expect(problemError({ status: 409, code: 'record.inUse' }, 'en')).not.toBeInstanceOf(StaleError);
});

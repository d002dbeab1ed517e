import 'reflect-metadata';
import { Problem } from '../problems/problem.js';
import { BodyPipe } from './body.pipe.js';
import { Day, Decimal, Email, Id, Ids, Localized, NestedList, Text, Website, Whole } from './fields.js';
import type { LocalizedTextDto } from './localized-text.dto.js';

class Part {
  @Text()
  what: string;
}

class Body {
  @Localized()
  name: LocalizedTextDto;

  @Whole(1, 9, { optional: true })
  count: number | null;

  @Day({ optional: true })
  day: string | null;

  @Email({ optional: true })
  email: string | null;

  @Website({ optional: true })
  website: string | null;

  @Decimal(6, 2, { optional: true })
  rate: string | null;

  @Id({ optional: true })
  id: string | null;

  @Ids({ optional: true })
  ids: string[] | null;

  @NestedList(Part, { optional: true, once: 'what' })
  parts: Part[] | null;
}

const read = (body: unknown) => new BodyPipe().transform(body, { type: 'body', metatype: Body });

async function faultsOf(body: unknown): Promise<string[]> {
  const error = await read(body).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  const { more, code } = error as Problem;
  return more.errors?.map(({ field, code }) => `${field} ${code}`) ?? [code];
}

test('what is left out is null, and ids go on in small letters', async () => {
  const id = '01A1FFFC-A392-7121-866B-0A2B8A02653C';
  expect(await read({ name: { en: 'x' }, id, ids: [id] })).toEqual({
    name: { en: 'x' },
    count: null,
    day: null,
    email: null,
    website: null,
    rate: null,
    id: id.toLowerCase(),
    ids: [id.toLowerCase()],
    parts: null,
  });
});

test.each([
  [undefined, ['name field.required']],
  [null, ['request.malformed']],
  [[], ['request.malformed']],
  [{ name: 'x' }, ['name field.invalid']],
  [{ name: {} }, ['name text.empty']],
  [{ name: { en: 'x'.repeat(4001) } }, ['name.en field.tooLong']],
  [{ name: { en: 'half \ud83d' } }, ['name.en field.controlCharacter']],
  [{ name: { en: 'x' }, count: '7', day: '2025-02-30' }, ['count number.notWhole', 'day day.invalid']],
  [{ name: { en: 'x' }, count: 10, other: 1 }, ['other field.unknown', 'count field.outOfRange']],
  [
    { name: { en: 'x' }, email: 'x@', website: 'abc', rate: '3.2亿' },
    ['email email.invalid', 'website url.invalid', 'rate number.invalid'],
  ],
  [{ name: { en: 'x' }, website: 'javascript://x.example/%0Aalert(1)' }, ['website url.invalid']],
  [{ name: { en: 'x' }, parts: [{ what: 'a' }, { what: 'a' }] }, ['parts field.invalid']],
  [
    { name: { en: 'x' }, ids: 'x', parts: [{}, {}, 7] },
    [
      'ids field.invalid',
      'parts field.invalid',
      'parts.0.what field.required',
      'parts.1.what field.required',
      'parts.2 field.invalid',
    ],
  ],
])('%j is refused', async (body, faults) => {
  expect(await faultsOf(body)).toEqual(faults);
});

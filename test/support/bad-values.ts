import type { ApiDocument, Schema } from './openapi.js';

/** What is wrong with a value, in words, and the value. */
type BadValue = [what: string, value: unknown];

const SQL = `' OR 1=1; DROP TABLE organisation; --`;

/** By the field's name, where its schema alone does not say what it takes. */
const BY_NAME: Record<string, BadValue[]> = {
  currency: [
    ['an unknown currency', 'ZZZ'],
    ['a currency in small letters', 'cny'],
  ],
  districtCode: [['an unknown district', '999999']],
  sectorCode: [['an unknown sector', 'no-such-sector']],
  timeZone: [
    ['an unknown time zone', 'Mars/Olympus'],
    ['a name that PostgreSQL does not know', 'CTT'],
  ],
};

const BY_FORMAT: Record<string, BadValue[]> = {
  uuid: [
    ['no UUID', 'not-an-id'],
    ['SQL', SQL],
  ],
  email: [['no e-mail', 'somebody']],
  date: [
    ['a day that does not exist', '2025-02-30'],
    ['a month that does not exist', '2025-13-01'],
    ['a word', 'yesterday'],
    ['the year 0', '0000-01-01'],
    ['a time', '2025-09-16T00:00:00Z'],
  ],
  'date-time': [
    ['a day that does not exist', '2025-02-30T09:00:00+08:00'],
    ['an hour that does not exist', '2025-09-16T25:00:00+08:00'],
    ['no offset', '2025-09-16T09:00:00'],
    ['a day alone', '2025-09-16'],
    ['infinity', 'infinity'],
  ],
  decimal: [
    ['a word', 'much'],
    ['an exponent', '1e9'],
    ['NaN', 'NaN'],
    ['separators', '1,000'],
    ['far too long', '9'.repeat(400)],
  ],
  uri: [
    ['a word', 'abc'],
    ['no scheme', 'www.example.com'],
    ['a script', 'javascript:alert(1)'],
  ],
};

const OF_TYPE: Record<string, BadValue[]> = {
  string: [
    ['a number', 7],
    ['an enormous number', 1e308],
    ['true', true],
    ['an object', { en: 'text' }],
    ['a list', ['text']],
    ['a NUL byte', 'text\0text'],
  ],
  integer: [
    ['a number as text', '7'],
    ['a fraction', 7.5],
    ['an enormous number', 1e308],
    ['an enormous negative number', -1e308],
    ['more than PostgreSQL counts', 2 ** 53],
    ['an object', {}],
  ],
  number: [
    ['a number as text', '7'],
    ['an enormous number', 1e308],
    ['a list', [7]],
  ],
  boolean: [
    ['a word', 'true'],
    ['a number', 1],
    ['an object', {}],
  ],
  array: [
    ['an object', {}],
    ['a word', 'text'],
    ['a list in a list', [[]]],
    ['null in a list', [null]],
  ],
  object: [
    ['a word', 'text'],
    ['a number', 7],
    ['a list', []],
    ['an unknown field', { nobodyKnowsThis: 1 }],
    ['a list in a list', [[{}]]],
  ],
};

/** Values that a field of this schema must refuse. */
export function badValues(document: ApiDocument, name: string, raw: Schema): BadValue[] {
  const schema = document.resolve(raw);
  return [
    ...(schema.nullable ? [] : ([['null', null]] as BadValue[])),
    ...(BY_NAME[name] ?? []),
    ...(BY_FORMAT[schema.format ?? ''] ?? []),
    ...(OF_TYPE[schema.type ?? (schema.enum ? 'string' : '')] ?? []),
    ...outOfBounds(schema),
    ...inside(document, schema),
  ];
}

function outOfBounds({
  type,
  format,
  pattern,
  minimum,
  maximum,
  minLength,
  maxLength,
  maxItems,
  ...schema
}: Schema) {
  const bad: BadValue[] = [];
  if (schema.enum) bad.push(['no word of the list', 'no-such-word'], ['a word of JavaScript', '__proto__']);
  if (format === 'decimal' && !pattern?.includes('-')) bad.push(['a negative amount', '-1']);
  if (minimum !== undefined) bad.push(['too small', minimum - 1]);
  if (maximum !== undefined) bad.push(['too large', maximum + 1]);
  if (minLength) bad.push(['an empty text', '']);
  if (maxLength) bad.push(['too long', 'x'.repeat(maxLength + 1)]);
  if (type === 'array' && maxItems) bad.push(['too many', Array.from({ length: maxItems + 1 }, () => ({}))]);
  return bad;
}

/** What is bad in one item of a list, or in one field of an object, is bad for the whole. */
function inside(document: ApiDocument, { items, properties }: Schema): BadValue[] {
  const ofItems = items ? badValues(document, '', items) : [];
  const ofFields = Object.entries(properties ?? {}).flatMap(([name, schema]) =>
    badValues(document, name, { nullable: true, ...schema }).map(([what, value]): BadValue => [
      `${name}: ${what}`,
      { [name]: value },
    ]),
  );
  return [...ofItems.map(([what, value]): BadValue => [`[${what}]`, [value]]), ...ofFields];
}

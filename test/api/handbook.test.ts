import { LANGUAGES, pickText, type LocalizedText } from '@yutai/domain';
import type { ReleaseDifference } from '@yutai/planning';
import type { Body } from '../support/client.js';
import { wordsOf } from '../support/downloads.js';
import {
  CHANGES,
  firstLine,
  HandbookDesk,
  programmeIn,
  sectionOf,
  SECTIONS,
  sorted,
} from '../support/handbook-desk.js';
import { programmeOf } from '../support/handbook-oracle.js';
import { blocksOf, rowsIn, sectionsOf, xmlOf } from '../support/word-document.js';

let book: HandbookDesk;
beforeAll(async () => {
  book = await HandbookDesk.open();
});
afterAll(() => book?.close());

test.each(LANGUAGES)('the programme of the Week is the release’s, in %s, row by row', async (language) => {
  const edition = (await book.organizer.get('/api/editions?ordinal=17')).body.data[0]!;
  const release = (await book.organizer.get(`/api/releases?editionId=${edition.id}`)).body.data[0]!;
  const timetable = await book.timetableOf(release);
  const { status, bytes } = await book.of(edition, `language=${language}`);
  expect(status).toBe(200);
  const rows = programmeOf(timetable, language);
  expect(rows.length).toBeGreaterThan(5);
  expect(sorted(programmeIn(bytes, language, timetable))).toEqual(sorted(rows));
  const parts = sectionsOf(sectionOf(blocksOf(bytes), SECTIONS[language].delegations), 2);
  for (const { id, name } of timetable.delegations) {
    const own = rowsIn(
      sectionsOf(parts.get(pickText(name, language))!, 3).get(
        language === 'en' ? 'Programme' : { 'zh-Hans': '日程', 'zh-Hant': '行程' }[language],
      )!,
    );
    const said = own.map(([when, what, place, who]) => [when!.split('\n')[1], firstLine(what!), place, who]);
    expect(sorted(said)).toEqual(sorted(programmeOf(timetable, language, id).map(([, ...row]) => row)));
  }
});

test.each(LANGUAGES)(
  'in %s the changes at the front are the release’s difference, and the draft is not in it',
  async (language) => {
    const { bytes } = await book.of(book.small.edition, `language=${language}`);
    const blocks = blocksOf(bytes);
    const { activities } = book.second.difference as unknown as ReleaseDifference;
    const told = rowsIn(sectionOf(blocks, SECTIONS[language].changes)).map(([change, what]) => [
      CHANGES[language][change!],
      what,
    ]);
    const titled = ({ change, title }: { change: string; title: LocalizedText }) => [
      change,
      pickText(title, language),
    ];
    expect(sorted(told)).toEqual(sorted(activities.map(titled)));
    expect(new Set(told.map(([change]) => change))).toEqual(
      new Set(['new', 'moved', 'changed', 'cancelled']),
    );
    const timetable = await book.timetableOf(book.second);
    expect(sorted(programmeIn(bytes, language, timetable))).toEqual(sorted(programmeOf(timetable, language)));
    expect(wordsOf(bytes)).not.toContain('Only in the draft');
    const headings = blocks.flatMap((block) =>
      'style' in block && /^Heading1|^TOCH/.test(block.style) ? [block.text] : [],
    );
    expect(headings[0]).toBe(SECTIONS[language].changes);
  },
);

test('what was and what is stand beside each other; a release before it can be had, and says that it was the first', async () => {
  const { bytes } = await book.of(book.small.edition, 'language=en');
  const told = rowsIn(sectionOf(blocksOf(bytes), SECTIONS.en.changes));
  const ridden = told.filter(([, , , now]) => now === 'vehicle: updated');
  expect(ridden.map(([change, , before]) => [change, before])).toEqual([['Changed', '—']]);
  const rows = new Map(
    told.filter((row) => !ridden.includes(row)).map(([change, , before, now]) => [change!, [before, now]]),
  );
  expect(rows.get('Moved')).toEqual(['Tue 16 Sept\n09:00–10:00', 'Tue 16 Sept\n11:00–12:00']);
  expect(rows.get('Changed')).toEqual(['what to bring: —', 'what to bring: A passport']);
  expect(rows.get('New')![0]).toBe('—');
  expect(rows.get('Cancelled')![1]).toBe('—');
  const first = await book.of(book.small.edition, 'language=en&release=1');
  expect(wordsOf(first.bytes)).toContain('This is the first release');
  const timetable = await book.timetableOf(book.small.release);
  expect(sorted(programmeIn(first.bytes, 'en', timetable))).toEqual(sorted(programmeOf(timetable, 'en')));
  expect((await book.of(book.small.edition, 'release=9')).status).toBe(404);
});

/** The names in the table of members of a delegation. */
const membersIn = (bytes: Buffer, delegation: Body) => {
  const parts = sectionsOf(sectionOf(blocksOf(bytes), SECTIONS.en.delegations), 2);
  const members = sectionsOf(parts.get((delegation.name as { en: string }).en)!, 3).get('Members')!;
  return rowsIn(members).map(([name]) => name!);
};

test('members stand in protocol order, under the names that somebody gave', async () => {
  const { bytes } = await book.of(book.small.edition, 'language=en');
  const [head, deputy, ...others] = membersIn(bytes, book.small.ours);
  expect([head, deputy]).toEqual(['Chang San\n張三', 'Li Si\n李四']);
  expect([others[0], others.length]).toEqual(['Wang Wu\n王五', 2]);
});

test('it is a Word document with headings, contents and nothing that asks on opening', async () => {
  const { bytes, name, mediaType } = await book.of(book.small.edition, 'language=en');
  expect([name, mediaType]).toEqual([
    `${(book.small.edition.name as { en: string }).en}, Handbook (release 2).docx`,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ]);
  const xml = xmlOf(bytes);
  const blocks = blocksOf(bytes);
  const headings = blocks.flatMap((block) =>
    'style' in block && /^Heading[12]$/.test(block.style) ? [block.text] : [],
  );
  const entries = blocks.flatMap((block) =>
    'style' in block && /^TOC\d$/.test(block.style) ? [block.text.split('\t')[0]] : [],
  );
  expect(entries).toEqual(headings);
  const count = (words: string) => xml.split(words).length - 1;
  const headers = xml.match(/<w:tbl>(?:(?!<\/w:tr>).)*TableHeader/gs) ?? [];
  expect([count('<w:cantSplit/>'), count('<w:tblHeader/>')]).toEqual([count('<w:tr>'), headers.length]);
  expect(xmlOf(bytes, 'word/settings.xml')).not.toContain('updateFields');
  expect(xml).not.toMatch(/w:dirty|documentProtection|w:lock /);
  expect(xmlOf(bytes, 'word/styles.xml')).toMatch(/w:eastAsia="zh-CN"/);
});

test('what it lacks is told before it is made', async () => {
  const gaps = async (query: string) =>
    (await book.organizer.get(`/api/editions/${book.small.edition.id}/handbook/gaps?${query}`)).body;
  expect(await gaps('language=en')).toMatchObject({
    release: { number: 2 },
    withoutPlace: [],
    withoutVehicle: [],
  });
  const seventeenth = (await book.organizer.get('/api/editions?ordinal=17')).body.data[0]!;
  const { withoutEnglish } = (
    await book.organizer.get(`/api/editions/${seventeenth.id}/handbook/gaps?language=en`)
  ).body;
  const { bytes } = await book.of(seventeenth, 'language=en');
  expect((withoutEnglish as string[]).filter((each) => !wordsOf(bytes).includes(each))).toEqual([]);
  expect((await gaps('colour=red')).code).toBe('query.unknownName');
  expect((await gaps('contacts=perhaps')).code).toBe('query.invalidValue');
});

import { LANGUAGES, pickText, type LocalizedText } from '@yutai/domain';
import type { ReleaseDifference } from '@yutai/planning';
import type { Body } from '../support/client.js';
import { wordsOf } from '../support/downloads.js';
import {
  CHANGES,
  HandbookDesk,
  ownProgrammeIn,
  programmeIn,
  sectionOf,
  SECTIONS,
  sorted,
} from '../support/handbook-desk.js';
import { programmeOf } from '../support/handbook-oracle.js';
import { slot } from '../support/publishing-desk.js';
import { faultsForWord } from '../support/word-strictness.js';
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
  expect(sorted(programmeIn(blocksOf(bytes), language, timetable))).toEqual(sorted(rows));
  for (const { id, name } of timetable.delegations) {
    const said = ownProgrammeIn(blocksOf(bytes), language, pickText(name, language));
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
    expect(sorted(programmeIn(blocksOf(bytes), language, timetable))).toEqual(
      sorted(programmeOf(timetable, language)),
    );
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
  const ridden = told.filter(([, , , now]) => now!.startsWith('vehicle: '));
  const vehicle = (book.small.vehicle.name as { en: string }).en;
  expect(ridden.map(([change, , before]) => [change, before])).toEqual([['Changed', `vehicle: ${vehicle}`]]);
  const rows = new Map(
    told.filter((row) => !ridden.includes(row)).map(([change, , before, now]) => [change!, [before, now]]),
  );
  const guide = (book.small.guide.name as { en: string }).en;
  expect(rows.get('Moved')).toEqual([
    `Tue 16 Sept\n09:00–10:00\ntopics: —\nGuide: ${guide}`,
    'Tue 16 Sept\n11:00–12:00\ntopics: Chips\nGuide: Second Guide',
  ]);
  expect(rows.get('Changed')).toEqual(['what to bring: —', 'what to bring: A passport']);
  expect(rows.get('New')![0]).toBe('—');
  expect(rows.get('Cancelled')![1]).toBe('—');
  const first = await book.of(book.small.edition, 'language=en&release=1');
  expect(wordsOf(first.bytes)).toContain('This is the first release');
  const timetable = await book.timetableOf(book.small.release);
  expect(sorted(programmeIn(blocksOf(first.bytes), 'en', timetable))).toEqual(
    sorted(programmeOf(timetable, 'en')),
  );
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

test('what a release does not know of vehicles and crew is said to be unknown, and is no change', async () => {
  const { publishing, desk } = book;
  const { edition, a, ours, release } = await publishing.published();
  await desk.rows('ALTER TABLE release DISABLE TRIGGER release_only_added');
  await desk.rows(`UPDATE release SET snapshot = snapshot - 'desk' WHERE id = $1`, [release.id]);
  await desk.rows('ALTER TABLE release ENABLE TRIGGER release_only_added');
  const { bytes } = await book.of(edition, 'language=en');
  expect(wordsOf(bytes)).toContain('so they are not known');
  expect(wordsOf(bytes)).not.toContain('No vehicles are in use');
  const gaps = await book.organizer.get(`/api/editions/${edition.id}/handbook/gaps`);
  expect(gaps.body.withoutVehicle).toEqual([]);
  const guide = await publishing.make.person({ name: { en: 'Who Is New' } });
  const changed = { people: [{ personId: guide.id, part: 'guide' }], topics: [{ en: 'Chips' }] };
  await publishing.change(a, { ...changed, bring: { en: 'A passport' } });
  await book.organizer.post(`/api/editions/${edition.id}/publish`);
  const told = async (query: string) =>
    rowsIn(sectionOf(blocksOf((await book.of(edition, `language=en${query}`)).bytes), SECTIONS.en.changes));
  const bring = ['what to bring: —', 'what to bring: A passport'];
  expect((await told(`&delegationId=${ours.id}`)).map(([, , ...sides]) => sides)).toEqual([bring]);
  const [before, now] = bring;
  expect((await told('')).map(([, , ...sides]) => sides)).toEqual([[before, `${now}\npeople: updated`]]);
});

test.each(LANGUAGES)('Word opens it, in %s: everything stands where Word wants it', async (language) => {
  const { bytes } = await book.of(book.small.edition, `language=${language}&contacts=true`);
  expect(faultsForWord(bytes)).toEqual([]);
});

test('what it lacks is told before it is made, with the records in which it is mended', async () => {
  const { make } = book.publishing;
  const gaps = async (edition: Body, query: string): Promise<Body> =>
    (await book.organizer.get(`/api/editions/${edition.id}/handbook/gaps?${query}`)).body;
  expect(await gaps(book.small.edition, 'language=en')).toMatchObject({
    ...{ release: { number: 2 }, withoutPlace: [], withoutVehicle: [] },
  });
  const edition = await make.edition();
  const delegation = await make.delegation(edition, { name: { zhHans: '甲团' } });
  const hotel = await make.place({ kind: 'hotel', name: { zhHans: '山城酒店' } });
  const person = await make.person({ name: { zhHans: '赵六' } });
  await make.delegate(delegation, person, { hotelId: hotel.id });
  const theirs = { delegationIds: [delegation.id] };
  const visit = await make.siteVisit(edition, {
    ...{ title: { zhHans: '看厂' }, ...theirs, placeId: null, ...slot('09:00', '10:00') },
  });
  const to = { placeId: hotel.id, toPlaceId: (await make.place()).id };
  const ride = await make.transfer(edition, { ...theirs, ...to, ...slot('12:00', '13:00') });
  await book.organizer.post(`/api/editions/${edition.id}/publish`);
  const found = await gaps(edition, 'language=en');
  const gap = (text: unknown, entity: string, { id }: Body) => ({ text, entity, id });
  expect(found.withoutEnglish).toEqual([
    gap('山城酒店', 'place', hotel),
    gap('看厂', 'site_visit', visit),
    gap('甲团', 'delegation', delegation),
    gap('赵六', 'person', person),
  ]);
  expect(found.withoutPlace).toEqual([gap('看厂', 'site_visit', visit)]);
  expect(found.withoutVehicle).toEqual([gap((ride.title as { en: string }).en, 'transfer', ride)]);
  expect((await gaps(edition, 'colour=red')).code).toBe('query.unknownName');
  expect((await gaps(edition, 'contacts=perhaps')).code).toBe('query.invalidValue');
});

test('handbooks, and what they lack, are found one after the other: past those that wait it is said to try again', async () => {
  const path = `/api/editions/${book.small.edition.id}/handbook`;
  for (const asked of [`${path}/gaps`, path]) {
    const all = await Promise.all(Array.from({ length: 30 }, () => book.organizer.get(asked)));
    const made = all.filter(({ status }) => status === 200);
    const refused = all.filter(({ status, body }) => status === 503 && body.code === 'server.unavailable');
    expect(made.length + refused.length).toBe(30);
    expect(made.length).toBeGreaterThanOrEqual(5);
    expect(refused.length).toBeGreaterThan(0);
  }
});

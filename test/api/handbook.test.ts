import { LANGUAGES, pickText, type Language, type LocalizedText } from '@yutai/domain';
import type { ReleaseDifference, Timetable } from '@yutai/planning';
import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { download, wordsOf } from '../support/downloads.js';
import { programmeOf, type ProgrammeRow } from '../support/handbook-oracle.js';
import { PublishingDesk, slot } from '../support/publishing-desk.js';
import { blocksOf, rowsIn, sectionsOf, xmlOf, type WordBlock } from '../support/word-document.js';

const CHANGES: Record<Language, Record<string, string>> = {
  'zh-Hans': { 新增: 'new', 调整: 'moved', 更新: 'changed', 取消: 'cancelled' },
  'zh-Hant': { 新增: 'new', 調整: 'moved', 更新: 'changed', 取消: 'cancelled' },
  en: { New: 'new', Moved: 'moved', Changed: 'changed', Cancelled: 'cancelled' },
};
const SECTIONS: Record<Language, { programme: string; changes: string; delegations: string }> = {
  'zh-Hans': { programme: '三、总日程', changes: '一、本版变动', delegations: '四、团组' },
  'zh-Hant': { programme: '三、總行程', changes: '一、本版異動', delegations: '四、團組' },
  en: { programme: '3. Programme', changes: '1. What has changed', delegations: '4. Delegations' },
};

let desk: Desk;
let organizer: Client;
let publishing: PublishingDesk;
let small: Awaited<ReturnType<PublishingDesk['published']>>;
let second: Body;
beforeAll(async () => {
  desk = await Desk.open();
  organizer = await desk.as('organizer');
  publishing = await PublishingDesk.of(desk);
  small = await publishing.published();
  await change();
});
afterAll(() => desk?.close());

/** A second release, with something new, moved, changed and cancelled; and a draft that went on. */
async function change() {
  const { make } = publishing;
  const { edition, a, b, both, ours, theirs, west, ride } = small;
  const people = [
    { name: { zhHans: '王五', en: 'Wang Wu' }, role: 'member', rank: 2, phone: '13800000003' },
    { name: { zhHans: '李四', en: 'Li Si' }, role: 'deputy', rank: 9, phone: '13800000002' },
    { name: { zhHant: '張三', en: 'Chang San' }, role: 'head', rank: 9, phone: '13800000001' },
  ];
  for (const { name, role, rank, phone } of people) {
    const person = await make.person({ name, phone });
    await make.delegate(ours, person, { role, rank, room: `room ${phone}`, arrivalNumber: `CI${phone}` });
  }
  await make.delegate(theirs, await make.person({ name: { en: 'Other Party' }, phone: '13800000009' }));
  await publishing.change(a, { ...slot('11:00', '12:00') });
  await publishing.change(b, { bring: { en: 'A passport', zhHans: '护照' } });
  await publishing.cancel(await publishing.readNow(both));
  await make.siteVisit(edition, { placeId: west.id, delegationIds: [ours.id], ...slot('16:00', '17:00') });
  await publishing.change(ride, { vehicleId: (await make.vehicle()).id });
  second = (await organizer.post(`/api/editions/${edition.id}/publish`)).body;
  await publishing.change(ride, { title: { en: 'Only in the draft' }, ...slot('20:00', '21:00') });
  await make.siteVisit(edition, { delegationIds: [theirs.id], ...slot('21:00', '22:00') });
}

const handbook = (edition: Body, query: string, client = organizer) =>
  download(client, `/api/editions/${edition.id}/handbook?${query}`);
const timetableOf = async (release: Body) =>
  (await organizer.get(`/api/releases/${release.id}/timetable`)).body as unknown as Timetable;

const sectionOf = (blocks: WordBlock[], name: string) => sectionsOf(blocks, 1).get(name)!;
const firstLine = (cell: string) => cell.split('\n')[0]!;
const sorted = <T>(rows: T[]) => rows.map((row) => JSON.stringify(row)).sort();

/** The rows of the programme, day by day, as the document has them. */
function programmeIn(bytes: Buffer, language: Language, timetable: Timetable): ProgrammeRow[] {
  const days = new Map(
    [...new Set(timetable.activities.map(({ startsAt }) => startsAt.slice(0, 10)))].map((day) => [
      new Intl.DateTimeFormat({ 'zh-Hans': 'zh-Hans-CN', 'zh-Hant': 'zh-Hant-TW', en: 'en-GB' }[language], {
        month: 'long',
        day: 'numeric',
        weekday: 'long',
        timeZone: 'UTC',
      }).format(new Date(day)),
      day,
    ]),
  );
  return [...sectionsOf(sectionOf(blocksOf(bytes), SECTIONS[language].programme), 2)].flatMap(
    ([day, blocks]) =>
      rowsIn(blocks).map(([time, what, place, who]): ProgrammeRow => [
        days.get(day)!,
        time!,
        firstLine(what!),
        place!,
        who!,
      ]),
  );
}

test.each(LANGUAGES)('the programme of the Week is the release’s, in %s, row by row', async (language) => {
  const edition = (await organizer.get('/api/editions?ordinal=17')).body.data[0]!;
  const release = (await organizer.get(`/api/releases?editionId=${edition.id}`)).body.data[0]!;
  const timetable = await timetableOf(release);
  const { status, bytes } = await handbook(edition, `language=${language}`);
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
    const { bytes } = await handbook(small.edition, `language=${language}`);
    const blocks = blocksOf(bytes);
    const { activities } = second.difference as unknown as ReleaseDifference;
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
    const timetable = await timetableOf(second);
    expect(sorted(programmeIn(bytes, language, timetable))).toEqual(sorted(programmeOf(timetable, language)));
    expect(wordsOf(bytes)).not.toContain('Only in the draft');
    const headings = blocks.flatMap((block) =>
      'style' in block && /^Heading1|^TOCH/.test(block.style) ? [block.text] : [],
    );
    expect(headings[0]).toBe(SECTIONS[language].changes);
  },
);

test('what was and what is stand beside each other; a release before it can be had, and says that it was the first', async () => {
  const { bytes } = await handbook(small.edition, 'language=en');
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
  const first = await handbook(small.edition, 'language=en&release=1');
  expect(wordsOf(first.bytes)).toContain('This is the first release');
  const timetable = await timetableOf(small.release);
  expect(sorted(programmeIn(first.bytes, 'en', timetable))).toEqual(sorted(programmeOf(timetable, 'en')));
  expect((await handbook(small.edition, 'release=9')).status).toBe(404);
});

/** The names in the table of members of a delegation. */
const membersIn = (bytes: Buffer, delegation: Body) => {
  const parts = sectionsOf(sectionOf(blocksOf(bytes), SECTIONS.en.delegations), 2);
  const members = sectionsOf(parts.get((delegation.name as { en: string }).en)!, 3).get('Members')!;
  return rowsIn(members).map(([name]) => name!);
};

test('members stand in protocol order, under the names that somebody gave', async () => {
  const { bytes } = await handbook(small.edition, 'language=en');
  const [head, deputy, ...others] = membersIn(bytes, small.ours);
  expect([head, deputy]).toEqual(['Chang San\n張三', 'Li Si\n李四']);
  expect([others[0], others.length]).toEqual(['Wang Wu\n王五', 2]);
});

const OURS = ['13800000001', '13800000002', '13800000003'];

test('a delegation’s handbook holds what is theirs and nothing of others', async () => {
  const query = `language=en&delegationId=${small.ours.id}&contacts=true`;
  const { bytes } = await handbook(small.edition, query);
  const words = wordsOf(bytes);
  const timetable = await timetableOf(second);
  const own = programmeOf(timetable, 'en', small.ours.id);
  expect(sorted(programmeIn(bytes, 'en', timetable))).toEqual(sorted(own));
  expect(OURS.filter((phone) => !words.includes(phone))).toEqual([]);
  const theirs = [
    (small.theirs.name as { en: string }).en,
    'Other Party',
    '13800000009',
    (small.b.title as { en: string }).en,
  ];
  expect(theirs.filter((each) => words.includes(each))).toEqual([]);
  const { delegations } = second.difference as unknown as ReleaseDifference;
  const expected = delegations.find(({ delegationId }) => delegationId === small.ours.id)!.changes;
  const told = rowsIn(sectionOf(blocksOf(bytes), SECTIONS.en.changes)).map(([change]) => CHANGES.en[change!]);
  // Another vehicle is told to those who ride, too.
  expect(told.sort()).toEqual([...expected.map(({ change }) => change), 'changed'].sort());
});

test('phones, rooms and flights are in it when they are asked for, by those who may read them', async () => {
  const personal = [...OURS, 'room 13800000001', 'CI13800000001'];
  const heldBy = async (client: Client, query: string) => {
    const { bytes } = await handbook(small.edition, `language=en&${query}`, client);
    return personal.map((each) => wordsOf(bytes).includes(each));
  };
  expect(await heldBy(organizer, 'contacts=true')).toEqual(personal.map(() => true));
  expect(await heldBy(organizer, '')).toEqual(personal.map(() => false));
  expect(await heldBy(await desk.as('viewer'), 'contacts=true')).toEqual(personal.map(() => false));
  expect(await heldBy(await desk.as('staff'), 'contacts=true')).toEqual([true, true, true, false, true]);
});

test('a liaison has that of their own delegations alone', async () => {
  const liaison = await desk.as('liaison');
  const edition = (await liaison.get('/api/editions?ordinal=17')).body.data[0]!;
  const all = (await organizer.get(`/api/delegations?editionId=${edition.id}`)).body.data as Body[];
  const own = (await liaison.get(`/api/delegations?editionId=${edition.id}`)).body.data as Body[];
  const others = all.filter(({ id }) => !own.some((each) => each.id === id));
  const { bytes } = await handbook(edition, 'language=en', liaison);
  const nameOf = ({ name }: Body) => (name as { en: string }).en;
  const headings = [...sectionsOf(sectionOf(blocksOf(bytes), SECTIONS.en.delegations), 2).keys()];
  expect(headings).toEqual(own.map(nameOf));
  expect(others.filter((each) => wordsOf(bytes).includes(nameOf(each)))).toEqual([]);
  expect((await handbook(edition, `delegationId=${others[0]!.id}`, liaison)).status).toBe(404);
  expect((await handbook(edition, `delegationId=${own[0]!.id}`, liaison)).status).toBe(200);
});

test('a liaison has nothing that is known today of who has left their delegation since the release', async () => {
  const { make } = publishing;
  const liaison = await desk.as('liaison');
  const { id: liaisonId } = (await liaison.get('/api/me')).body;
  const edition = await make.edition();
  const [own, other] = [await make.delegation(edition, { liaisonId }), await make.delegation(edition)];
  const person = await make.person({ name: { en: 'Who Moves' }, phone: '13900000001' });
  const delegate = await make.delegate(own, person, { room: 'room 77', arrivalNumber: 'CI77' });
  await make.siteVisit(edition, { delegationIds: [own.id], ...slot('09:00', '10:00') });
  await organizer.post(`/api/editions/${edition.id}/publish`);
  const held = async () => {
    const words = wordsOf((await handbook(edition, 'language=en&contacts=true', liaison)).bytes);
    return ['Who Moves', '13900000001', 'room 77', 'CI77'].map((each) => words.includes(each));
  };
  expect(await held()).toEqual([true, true, true, true]);
  const moved = {
    version: delegate.version,
    delegationId: other.id,
    personId: person.id,
    role: delegate.role,
  };
  const stay = { room: 'room 77', arrivalNumber: 'CI77' };
  expect((await organizer.put(`/api/delegates/${delegate.id}`, { ...moved, ...stay })).status).toBe(200);
  expect(await held()).toEqual([true, false, false, false]);
});

test('it is a Word document with headings, contents and nothing that asks on opening', async () => {
  const { bytes, name, mediaType } = await handbook(small.edition, 'language=en');
  expect([name, mediaType]).toEqual([
    `${(small.edition.name as { en: string }).en}, Handbook (release 2).docx`,
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
    (await organizer.get(`/api/editions/${small.edition.id}/handbook/gaps?${query}`)).body;
  expect(await gaps('language=en')).toMatchObject({
    release: { number: 2 },
    withoutPlace: [],
    withoutVehicle: [],
  });
  const seventeenth = (await organizer.get('/api/editions?ordinal=17')).body.data[0]!;
  const { withoutEnglish } = (
    await organizer.get(`/api/editions/${seventeenth.id}/handbook/gaps?language=en`)
  ).body;
  const { bytes } = await handbook(seventeenth, 'language=en');
  expect((withoutEnglish as string[]).filter((each) => !wordsOf(bytes).includes(each))).toEqual([]);
  expect((await gaps('colour=red')).code).toBe('query.unknownName');
  expect((await gaps('contacts=perhaps')).code).toBe('query.invalidValue');
});

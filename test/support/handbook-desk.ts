import type { Language } from '@yutai/domain';
import type { Timetable } from '@yutai/planning';
import type { Body, Client } from './client.js';
import { Desk } from './desk.js';
import { download, type Download } from './downloads.js';
import type { ProgrammeRow } from './handbook-oracle.js';
import { PublishingDesk, slot } from './publishing-desk.js';
import { rowsIn, sectionsOf, type WordBlock } from './word-document.js';

type Published = Awaited<ReturnType<PublishingDesk['published']>>;

export const CHANGES: Record<Language, Record<string, string>> = {
  'zh-Hans': { 新增: 'new', 调整: 'moved', 更新: 'changed', 取消: 'cancelled' },
  'zh-Hant': { 新增: 'new', 調整: 'moved', 更新: 'changed', 取消: 'cancelled' },
  en: { New: 'new', Moved: 'moved', Changed: 'changed', Cancelled: 'cancelled' },
};
export const SECTIONS: Record<Language, { programme: string; changes: string; delegations: string }> = {
  'zh-Hans': { programme: '三、总日程', changes: '一、本版变动', delegations: '四、团组' },
  'zh-Hant': { programme: '三、總行程', changes: '一、本版異動', delegations: '四、團組' },
  en: { programme: '3. Programme', changes: '1. What has changed', delegations: '4. Delegations' },
};

/** A small edition in its second release, and the handbooks that are made of it. */
export class HandbookDesk {
  private constructor(
    readonly desk: Desk,
    readonly organizer: Client,
    readonly publishing: PublishingDesk,
    readonly small: Published,
    readonly second: Body,
  ) {}

  static async open(): Promise<HandbookDesk> {
    const desk = await Desk.open();
    const publishing = await PublishingDesk.of(desk);
    const small = await publishing.published();
    return new HandbookDesk(desk, publishing.organizer, publishing, small, await change(publishing, small));
  }

  close(): Promise<void> {
    return this.desk.close();
  }

  of(edition: Body, query: string, client = this.organizer): Promise<Download> {
    return download(client, `/api/editions/${edition.id}/handbook?${query}`);
  }

  async timetableOf(release: Body): Promise<Timetable> {
    return (await this.organizer.get(`/api/releases/${release.id}/timetable`)).body as unknown as Timetable;
  }
}

/** A second release, with something new, moved, changed and cancelled; and a draft that went on. */
async function change(publishing: PublishingDesk, small: Published): Promise<Body> {
  const { make, organizer } = publishing;
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
  const guide = await make.person({ name: { en: 'Second Guide', zhHans: '次导游' }, phone: '13800000021' });
  await publishing.change(a, {
    ...slot('11:00', '12:00'),
    people: [{ personId: guide.id, part: 'guide' }],
    topics: [{ en: 'Chips', zhHans: '芯片' }],
  });
  await publishing.change(b, { bring: { en: 'A passport', zhHans: '护照' } });
  await publishing.cancel(await publishing.readNow(both));
  await make.siteVisit(edition, { placeId: west.id, delegationIds: [ours.id], ...slot('16:00', '17:00') });
  await publishing.change(ride, { vehicleId: (await make.vehicle()).id });
  const { body: second } = await organizer.post(`/api/editions/${edition.id}/publish`);
  await publishing.change(ride, { title: { en: 'Only in the draft' }, ...slot('20:00', '21:00') });
  await make.siteVisit(edition, { delegationIds: [theirs.id], ...slot('21:00', '22:00') });
  return second;
}

export const sectionOf = (blocks: WordBlock[], name: string) => sectionsOf(blocks, 1).get(name)!;
export const firstLine = (cell: string) => cell.split('\n')[0]!;
export const sorted = <T>(rows: T[]) => rows.map((row) => JSON.stringify(row)).sort();

/** The rows of the programme, day by day, as the document has them. */
export function programmeIn(blocks: WordBlock[], language: Language, timetable: Timetable): ProgrammeRow[] {
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
  return [...sectionsOf(sectionOf(blocks, SECTIONS[language].programme), 2)].flatMap(([day, own]) =>
    rowsIn(own).map(([time, what, place, who]): ProgrammeRow => [
      days.get(day)!,
      time!,
      firstLine(what!),
      place!,
      who!,
    ]),
  );
}

/** The rows of what one delegation does, without their days. */
export function ownProgrammeIn(blocks: WordBlock[], language: Language, delegation: string): string[][] {
  const parts = sectionsOf(sectionOf(blocks, SECTIONS[language].delegations), 2);
  const heading = { 'zh-Hans': '日程', 'zh-Hant': '行程', en: 'Programme' }[language];
  return rowsIn(sectionsOf(parts.get(delegation)!, 3).get(heading)!).map(([when, what, place, who]) => [
    when!.split('\n')[1]!,
    firstLine(what!),
    place!,
    who!,
  ]);
}

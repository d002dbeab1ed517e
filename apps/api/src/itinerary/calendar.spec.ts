import type { Language } from '@yutai/domain';
import type { DatedEntry, ItineraryPlace } from '@yutai/planning';
import { calendarText } from './calendar.js';

const place: ItineraryPlace = {
  id: 'p1',
  name: { zhHans: '一号厅', en: 'Hall 1' },
  parentName: { zhHans: '会展中心', en: 'Expo centre' },
  address: { en: '1 River Road, Fuling' },
  districtCode: '500102',
  latitude: 29.7,
  longitude: 107.39,
};

const entry = (more: Partial<DatedEntry> = {}): DatedEntry => ({
  id: 'a1',
  title: { zhHans: '参观', en: 'Visit; works, and more' },
  status: 'confirmed',
  startsAt: '2025-09-16T01:00:00+00:00',
  endsAt: '2025-09-16T03:00:00+00:00',
  hostName: { en: 'Host' },
  bring: { en: 'Passport' },
  briefing: null,
  safetyNotes: null,
  vehicle: null,
  groupNames: [],
  delegationNames: [],
  headcount: null,
  illustrative: [],
  place,
  toPlace: null,
  travelToNext: { minutes: 65, boardingMinutes: 10, samePlace: false },
  sequence: 3,
  changedAt: '2025-09-15T12:00:00+00:00',
  ...more,
});

const edition = { name: { zhHans: '第十七届', en: 'The 17th\r\nX-EVIL:1' }, timeZone: 'Asia/Shanghai' };
const text = (
  entries: DatedEntry[],
  language: Language = 'en',
  more: Partial<Parameters<typeof calendarText>[0]> = {},
) => calendarText({ edition, name: null, language, entries, ...more });

const lines = (ics: string) => ics.replace(/\r\n /g, '').split('\r\n');

describe('a calendar', () => {
  it('says each activity in the time zone of the edition', () => {
    expect(lines(text([entry()]))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Yutai//Itinerary//EN',
      'CALSCALE:GREGORIAN',
      'NAME:The 17th\\nX-EVIL:1',
      'X-WR-CALNAME:The 17th\\nX-EVIL:1',
      'X-WR-TIMEZONE:Asia/Shanghai',
      'REFRESH-INTERVAL;VALUE=DURATION:PT15M',
      'X-PUBLISHED-TTL:PT15M',
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Shanghai',
      'X-LIC-LOCATION:Asia/Shanghai',
      expect.stringMatching(/^LAST-MODIFIED:/),
      'BEGIN:STANDARD',
      'TZNAME:CST',
      'TZOFFSETFROM:+0800',
      'TZOFFSETTO:+0800',
      'DTSTART:19700101T000000',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:a1@yutai',
      'SEQUENCE:3',
      'DTSTAMP:20250915T120000Z',
      'DTSTART;TZID=Asia/Shanghai:20250916T090000',
      'DTEND;TZID=Asia/Shanghai:20250916T110000',
      'SUMMARY:Visit\\; works\\, and more',
      'TRANSP:OPAQUE',
      'LOCATION:Expo centre Hall 1\\n1 River Road\\, Fuling',
      'GEO:29.7;107.39',
      'DESCRIPTION:Received by Host\\nPlease bring: Passport\\nAbout 75 minutes to the next stop\\, boarding included',
      'STATUS:CONFIRMED',
      'LAST-MODIFIED:20250915T120000Z',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('keeps a cancelled activity under its UID, as cancelled', () => {
    const ics = lines(text([entry({ status: 'cancelled', travelToNext: null })]));
    expect(ics).toEqual(
      expect.arrayContaining([
        'UID:a1@yutai',
        'SEQUENCE:3',
        'STATUS:CANCELLED',
        'TRANSP:TRANSPARENT',
        'SUMMARY:Cancelled: Visit\\; works\\, and more',
      ]),
    );
  });

  it('speaks one language, and what there is where that is missing', () => {
    expect(lines(text([entry({ illustrative: ['during'] })], 'zh-Hant'))).toEqual(
      expect.arrayContaining([
        'SUMMARY:参观',
        'DESCRIPTION:接待單位：Host\\n請攜帶：Passport\\n前往下一站約 75 分鐘（含上車）\\n其中部分內容為示意。',
      ]),
    );
  });

  it('says what is to be minded', () => {
    const ics = lines(text([entry({ safetyNotes: { en: 'Closed shoes' } })]));
    expect(ics.join()).toContain('\\nFor your safety: Closed shoes\\n');
  });

  it('says whose it is, and to a place or a driver who comes', () => {
    const delegationNames = [{ zhHans: '甲团' }, { zhHans: '乙团' }];
    const ics = lines(
      text([entry({ delegationNames, headcount: 25 })], 'zh-Hans', { name: { en: 'Bus 7' } }),
    );
    expect(ics).toContain('X-WR-CALNAME:Bus 7 · 第十七届');
    expect(ics.join()).toContain('\\n团组：甲团、乙团\\n人数：25\\n');
  });

  it('shows a transfer from one place to another, and nothing where no place is known', () => {
    const there: ItineraryPlace = { ...place, name: { en: 'Hotel' }, parentName: null };
    const transfer = lines(text([entry({ toPlace: there, place: { ...place, address: null } })]));
    expect(transfer).toContain('LOCATION:Expo centre Hall 1 → Hotel');
    expect(text([entry({ place: null })])).not.toContain('\r\nLOCATION');
  });

  it('folds at 75 octets and breaks no character', () => {
    const ics = text([entry({ title: { zhHans: '台湾医疗健康产业联盟𠮷'.repeat(12) } })], 'zh-Hans');
    expect(ics).not.toMatch(/[^\r]\n|\r[^\n]/);
    expect(Math.max(...ics.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines(ics)).toContain(`SUMMARY:${'台湾医疗健康产业联盟𠮷'.repeat(12)}`);
    expect(ics).not.toContain('\ufffd');
  });

  it.each([
    ['Europe/Berlin', 'DTSTART;TZID=Europe/Berlin:20250916T030000'],
    ['UTC', 'DTSTART:20250916T010000Z'],
  ])('knows the summer time of %s', (timeZone, start) => {
    expect(lines(text([entry()], 'en', { edition: { ...edition, timeZone } }))).toContain(start);
  });
});

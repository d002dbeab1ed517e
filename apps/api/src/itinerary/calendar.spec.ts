import type { ItineraryActivity, ItineraryPlace } from '@yutai/planning';
import { calendarOf } from './calendar.js';
import type { DelegateItinerary } from './released.js';

const place: ItineraryPlace = {
  id: 'p1',
  name: { zhHans: '一号厅', en: 'Hall 1' },
  parentName: { zhHans: '会展中心', en: 'Expo centre' },
  address: { en: '1 River Road, Fuling' },
  districtCode: '500102',
  latitude: 29.7,
  longitude: 107.39,
};

const activity = (more: Partial<ItineraryActivity> = {}): ItineraryActivity => ({
  id: 'a1',
  kind: 'site_visit',
  sessionKind: null,
  title: { zhHans: '参观', en: 'Visit; works, and more' },
  status: 'confirmed',
  startsAt: '2025-09-16T01:00:00+00:00',
  endsAt: '2025-09-16T03:00:00+00:00',
  hostName: { en: 'Host' },
  bring: { en: 'Passport' },
  briefing: null,
  safetyNotes: null,
  groupName: null,
  illustrative: [],
  place,
  toPlace: null,
  travelToNext: { minutes: 65, boardingMinutes: 10, samePlace: false },
  ...more,
});

const itinerary = (
  activities: ItineraryActivity[],
  more: Partial<DelegateItinerary> = {},
): DelegateItinerary => ({
  release: { number: 3, publishedAt: '2025-09-15T12:00:00+00:00', readAt: null },
  delegate: { name: { en: 'Sample Delegate 1' }, role: 'member', language: 'en' },
  groupNames: [],
  changes: [],
  edition: {
    id: 'e17',
    name: { zhHans: '第十七届', en: 'The 17th\r\nX-EVIL:1' },
    timeZone: 'Asia/Shanghai',
    startsOn: '2025-09-15',
    endsOn: '2025-09-17',
  },
  delegation: { id: 'd1', name: { en: 'Alliance' } },
  activities,
  ...more,
});

const lines = (ics: string) => ics.replace(/\r\n /g, '').split('\r\n');

describe('an itinerary as a calendar', () => {
  it('says each activity in the time zone of the edition', () => {
    expect(lines(calendarOf(itinerary([activity()])))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Yutai//Itinerary//EN',
      'METHOD:PUBLISH',
      'NAME:The 17th\\nX-EVIL:1',
      'X-WR-CALNAME:The 17th\\nX-EVIL:1',
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
    const ics = lines(calendarOf(itinerary([activity({ status: 'cancelled', travelToNext: null })])));
    expect(ics).toEqual(
      expect.arrayContaining([
        'UID:a1@yutai',
        'SEQUENCE:3',
        'STATUS:CANCELLED',
        'SUMMARY:Cancelled: Visit\\; works\\, and more',
      ]),
    );
  });

  it('speaks the language of the delegate, and what there is where that is missing', () => {
    const hant = calendarOf(
      itinerary([activity({ illustrative: ['during'] })], {
        delegate: { name: { en: 'One' }, role: 'member', language: 'zh-Hant' },
      }),
    );
    expect(lines(hant)).toEqual(
      expect.arrayContaining([
        'SUMMARY:参观',
        'DESCRIPTION:接待單位：Host\\n請攜帶：Passport\\n前往下一站約 75 分鐘（含上車）\\n其中部分內容為示意。',
      ]),
    );
  });

  it('says what is to be minded', () => {
    const ics = lines(calendarOf(itinerary([activity({ safetyNotes: { en: 'Closed shoes' } })])));
    expect(ics.join()).toContain('\\nFor your safety: Closed shoes\\n');
  });

  it('shows a transfer from one place to another, and nothing where no place is known', () => {
    const there: ItineraryPlace = { ...place, name: { en: 'Hotel' }, parentName: null };
    const transfer = lines(
      calendarOf(itinerary([activity({ toPlace: there, place: { ...place, address: null } })])),
    );
    expect(transfer).toContain('LOCATION:Expo centre Hall 1 → Hotel');
    const nowhere = calendarOf(itinerary([activity({ place: null })]));
    expect(nowhere).not.toContain('\r\nLOCATION');
  });

  it('knows summer time', () => {
    const berlin = itinerary([activity()]);
    berlin.edition = { ...berlin.edition, timeZone: 'Europe/Berlin' };
    expect(lines(calendarOf(berlin))).toContain('DTSTART;TZID=Europe/Berlin:20250916T030000');
  });
});

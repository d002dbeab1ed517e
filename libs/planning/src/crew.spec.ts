import { checkActivity } from './check.js';
import { crewOf } from './crew.js';
import { crewFreeFor } from './crew-fixes.js';
import { describeConflict } from './describe.js';
import { withFixes } from './fixes.js';
import { withFix } from './fixes.testing.js';
import { at, crewMember, planOf, visit } from './plan.testing.js';
import { PlanIndex } from './plan-index.js';
import type { CrewPart, PlanActivity } from './plan.js';

const DAYTIME = [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00' }];
const crew = [
  crewMember('early', { workingHours: DAYTIME, languages: ['cmn', 'ja'] }),
  crewMember('late', { languages: ['cmn', 'ja', 'en'] }),
  crewMember('mute', { languages: [] }),
  crewMember('voice', { duties: ['interpreter'], languages: ['ja'] }),
  crewMember('driver', { duties: ['driver'], languages: ['ja'] }),
];
const index = (...activities: PlanActivity[]) => new PlanIndex(planOf(activities, { crew }));

const served = (from: string, to: string, parts: CrewPart[], more: Partial<PlanActivity> = {}) =>
  visit('v', from, to, {
    crew: parts,
    resourceIds: ['d1', ...parts.map(({ personId }) => personId)],
    ...more,
  });
const guide = (personId: string): CrewPart => ({ personId, part: 'guide' });
const fixesOf = (all: PlanIndex, activity: PlanActivity) =>
  withFixes(all, activity, checkActivity(all, activity)).flatMap(({ fixes }) => fixes);
const offered = (all: PlanIndex, activity: PlanActivity) =>
  fixesOf(all, activity).flatMap((fix) => (fix.kind === 'crew' ? [`${fix.personId} ${fix.part}`] : []));

test('of all who are named, those are of the crew who guide, interpret, escort or drive', () => {
  const named = ['guest', 'guide', 'excused', 'driver', 'speaker'].map((part) => ({ personId: part, part }));
  expect(crewOf(named).map(({ part }) => part)).toEqual(['guide', 'driver']);
});

test('a guide is not taken outside their hours; others who guide then are offered, or another time', () => {
  const evening = served('16:00', '18:00', [guide('early')]);
  const [conflict] = checkActivity(index(), evening);
  expect(conflict).toMatchObject({
    code: 'crew.offDuty',
    level: 'restrict',
    resource: { id: 'early', kind: 'person', name: { en: 'Member early' } },
  });
  expect(describeConflict(conflict!, 'en', 'Asia/Shanghai')).toBe(
    'Member early is off duty during this time.',
  );
  expect(fixesOf(index(), evening)).toEqual([
    { kind: 'move', startsAt: '2025-09-17T01:00:00+00:00', endsAt: '2025-09-17T03:00:00+00:00' },
    { kind: 'excuse', personId: 'early' },
    { kind: 'override', code: 'crew.offDuty', resourceId: 'early' },
    { kind: 'crew', personId: 'mute', part: 'guide', insteadOf: 'early' },
    { kind: 'crew', personId: 'late', part: 'guide', insteadOf: 'early' },
  ]);
});

test('whoever is only a guest there works at no hour', () => {
  expect(checkActivity(index(), visit('v', '18:00', '19:00', { resourceIds: ['d1', 'early'] }))).toEqual([]);
});

test('somebody else speaks what only the one replaced did, and is free', () => {
  const evening = { languages: ['ja' as const] };
  expect(offered(index(), served('16:00', '18:00', [guide('early')], evening))).toEqual(['late guide']);
  const busy = visit('w', '17:30', '19:00', { delegationIds: ['d2'], resourceIds: ['d2', 'late'] });
  expect(offered(index(busy), served('16:00', '18:00', [guide('early')], evening))).toEqual([]);
});

test('a language that nobody speaks who guides or interprets is said, and somebody who does is offered', () => {
  const driven = served('10:00', '11:00', [guide('mute'), { personId: 'driver', part: 'driver' }], {
    languages: ['ja', 'nan'],
  });
  const [conflict] = checkActivity(index(), driven);
  expect(conflict).toMatchObject({ code: 'crew.languageMissing', level: 'inform', languages: ['ja', 'nan'] });
  expect(describeConflict(conflict!, 'zh-Hans', 'Asia/Shanghai')).toBe(
    '按登记，导游和翻译中没有人会说日语、闽南话。',
  );
  expect(offered(index(), driven)).toEqual([]);
  const japanese = { ...driven, languages: ['ja' as const] };
  expect(offered(index(), japanese)).toEqual(['voice interpreter', 'early guide', 'late guide']);
  const [missing] = checkActivity(index(), japanese);
  const mended = withFix(japanese, missing!, fixesOf(index(), japanese)[0]!);
  expect(checkActivity(index(), mended)).toEqual([]);
  expect(mended.resourceIds).toContain('voice');
});

test('the hours of a guide are those of the wall clock of the edition', () => {
  expect(
    checkActivity(index(), served(at('09:00'), at('17:00'), [guide('early')])).map(({ code }) => code),
  ).not.toContain('crew.offDuty');
});

test('whoever escorts where a language is needed had better speak it too', () => {
  const escorts = [
    ['mute', []],
    ['able', ['cmn', 'ja']],
  ] as const;
  const crew = escorts.map(([id, languages]) =>
    crewMember(id, { duties: ['escort'], languages: [...languages] }),
  );
  const free = crewFreeFor(
    new PlanIndex(planOf([], { crew })),
    served('14:00', '15:00', [], { languages: ['ja'] }),
    'escort',
  );
  expect(free.map(({ id }) => id)).toEqual(['able', 'mute']);
});

test('for a duty, those are free who are on duty and not elsewhere; who speaks what is needed comes first', () => {
  const elsewhere = served('10:00', '11:00', [guide('mute')], {
    id: 'other',
    delegationIds: [],
    resourceIds: ['mute'],
  });
  const namesOf = (from: string, to: string, more: Partial<PlanActivity> = {}) =>
    crewFreeFor(index(elsewhere), served(from, to, [], more), 'guide').map(({ id }) => id);
  expect(namesOf('14:00', '15:00')).toEqual(['mute', 'early', 'late']);
  expect(namesOf('14:00', '15:00', { languages: ['en'] })).toEqual(['late', 'mute', 'early']);
  expect(namesOf('10:00', '11:00')).toEqual(['early', 'late']);
  expect(namesOf('18:00', '19:00')).toEqual(['mute', 'late']);
});

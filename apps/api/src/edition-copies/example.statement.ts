import type { EmergencyNumber } from '../editions/edition.entity.js';
import type { LocalizedText, ReceptionLevel, SessionKind, SpokenLanguage } from '@yutai/domain';
import type { Statement } from '../database/list-query.js';

interface ExampleGroup {
  id: string;
  name: LocalizedText;
  expectedHeadcount: number | null;
}

export interface ExampleDelegation {
  id: string;
  organisationId: string | null;
  name: LocalizedText;
  interests: LocalizedText[];
  expectedHeadcount: number | null;
  groups: ExampleGroup[];
}

export interface ExampleActivity {
  kind: 'session' | 'site_visit';
  title: LocalizedText;
  startsAt: string | null;
  endsAt: string | null;
  placeId: string | null;
  headcount: number | null;
  languages: SpokenLanguage[];
  bring: LocalizedText | null;
  briefing: LocalizedText | null;
  delegationIds: string[];
  groupIds: string[];
  /** Of a session. */
  sessionKind: SessionKind | null;
  runningOrder: { title: LocalizedText; minutes: number | null }[];
  /** Of a site visit. */
  hostId: string | null;
  topics: LocalizedText[];
  receptionLevel: ReceptionLevel | null;
  safetyNotes: LocalizedText | null;
  backupPlaceId: string | null;
}

/** What is taken along from an edition: nothing of persons, and nothing of how it went. */
export interface Example {
  edition: {
    city: string | null;
    timeZone: string;
    quietHours: boolean;
    quietFrom: string;
    quietTo: string;
    coHostIds: string[];
    emergencyNumbers: EmergencyNumber[];
    startsOn: string;
    endsOn: string;
    seasonStartsOn: string;
    seasonEndsOn: string;
  };
  delegations: ExampleDelegation[];
  activities: ExampleActivity[];
}

const EDITION = `json_build_object('city', e.city, 'timeZone', e.time_zone,
  'quietHours', e.quiet_hours, 'quietFrom', e.quiet_from, 'quietTo', e.quiet_to, 'coHostIds', e.co_host_ids,
  'emergencyNumbers', e.emergency_numbers,
  'startsOn', e.starts_on, 'endsOn', e.ends_on, 'seasonStartsOn', e.season_starts_on, 'seasonEndsOn', e.season_ends_on)`;

const GROUPS = `(
  SELECT coalesce(json_agg(json_build_object('id', g.id, 'name', g.name, 'expectedHeadcount', g.expected_headcount)
    ORDER BY g.position), '[]'::json)
  FROM delegation_group g WHERE g.delegation_id = d.id)`;

const DELEGATIONS = `(
  SELECT coalesce(json_agg(json_build_object('id', d.id, 'organisationId', d.organisation_id, 'name', d.name,
    'interests', d.interests, 'expectedHeadcount', d.expected_headcount, 'groups', ${GROUPS}) ORDER BY d.id), '[]'::json)
  FROM delegation d WHERE d.edition_id = e.id)`;

const RUNNING_ORDER = `(
  SELECT coalesce(json_agg(json_build_object('title', i.title, 'minutes', i.minutes) ORDER BY i.position), '[]'::json)
  FROM session_item i WHERE i.activity_id = a.id)`;

const ACTIVITY = `json_build_object('kind', a.kind, 'title', a.title, 'startsAt', lower(a.during), 'endsAt', upper(a.during),
  'placeId', a.place_id, 'headcount', a.headcount, 'languages', a.languages, 'bring', a.bring, 'briefing', a.briefing,
  'delegationIds', ARRAY(SELECT ad.delegation_id FROM activity_delegation ad WHERE ad.activity_id = a.id ORDER BY 1),
  'groupIds', ARRAY(SELECT ag.group_id FROM activity_group ag WHERE ag.activity_id = a.id ORDER BY 1),
  'sessionKind', s.session_kind, 'runningOrder', ${RUNNING_ORDER},
  'hostId', v.host_id, 'topics', coalesce(v.topics, '[]'::jsonb), 'receptionLevel', v.reception_level,
  'safetyNotes', v.safety_notes, 'backupPlaceId', v.backup_place_id)`;

const ACTIVITIES = `(
  SELECT coalesce(json_agg(${ACTIVITY} ORDER BY lower(a.during), a.id), '[]'::json)
  FROM activity a LEFT JOIN session s ON s.activity_id = a.id LEFT JOIN site_visit v ON v.activity_id = a.id
  WHERE a.edition_id = e.id AND a.kind IN ('session', 'site_visit') AND a.status <> 'cancelled')`;

/** An edition as an example for another, `example` in one row; no row when there is no such edition. */
export const exampleStatement = (editionId: string): Statement => ({
  text: `
    SELECT json_build_object('edition', ${EDITION}, 'delegations', ${DELEGATIONS}, 'activities', ${ACTIVITIES}) AS example
    FROM edition e WHERE e.id = $1`,
  values: [editionId],
});

import type { DelegateRole, LocalizedText, Side } from '@yutai/domain';
import type { Transaction } from '../database/transaction.js';
import { isOfOthers } from '../delegations/of-others.sql.js';
import { comesWhole } from '../scheduling/attending.sql.js';
import { holds } from '../scheduling/status.sql.js';
import type { Named, Stored } from './difference.rules.js';
import type { Candidate } from './match.rules.js';
import { phoneKey } from './phone.rules.js';
import { nameKeys, type Scripts } from './text.rules.js';

/** What a list is read against. */
export interface Frame {
  timeZone: string;
  seasonStartsOn: string;
  seasonEndsOn: string;
  side: Side;
}

/** Somebody who is stored, as they stand. */
export interface Known extends Candidate {
  personVersion: number;
  delegateId: string | null;
  delegateVersion: number | null;
  rank: number | null;
  stored: Stored;
  /** Others go by what is known of them, besides the delegations that the caller looks after. */
  ofOthers: boolean;
}

type Row = Record<string, unknown> & {
  personId: string;
  personVersion: number;
  delegateId: string | null;
  delegateVersion: number | null;
  rank: number | null;
  name: LocalizedText;
  title: LocalizedText | null;
  organisation: Named | null;
  side: Side;
  phone: string | null;
  email: string | null;
  role: DelegateRole | null;
  arrivesAt: Date | null;
  departsAt: Date | null;
  hotel: Named | null;
  groups: Named[];
  ofOthers: boolean;
};

const FRAME_SQL = `
  SELECT e.time_zone AS "timeZone", e.season_starts_on::text AS "seasonStartsOn", e.season_ends_on::text AS "seasonEndsOn",
    coalesce(o.side, 'other') AS side
  FROM delegation d JOIN edition e ON e.id = d.edition_id LEFT JOIN organisation o ON o.id = d.organisation_id
  WHERE d.id = $1`;

const PERSON = `p.id AS "personId", p.version AS "personVersion", p.name, p.title, p.side, p.phone, p.email,
  (SELECT json_build_object('id', o.id, 'name', o.name) FROM organisation o WHERE o.id = p.organisation_id) AS organisation,
  ${isOfOthers('$2')} AS "ofOthers"`;

const DELEGATE = `g.id AS "delegateId", g.version AS "delegateVersion", g.rank, g.role,
  g.arrives_at AS "arrivesAt", g.departs_at AS "departsAt", g.arrival_number AS "arrivalNumber",
  g.arrival_terminal AS "arrivalTerminal", g.departure_number AS "departureNumber",
  g.departure_terminal AS "departureTerminal", g.room, g.diet, g.mobility, g.emergency_name AS "emergencyName",
  g.emergency_phone AS "emergencyPhone", g.notes,
  (SELECT json_build_object('id', h.id, 'name', h.name) FROM place h WHERE h.id = g.hotel_id) AS hotel,
  (SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) ORDER BY o.position), '[]'::json)
    FROM delegation_group_member gm JOIN delegation_group o ON o.id = gm.group_id WHERE gm.delegate_id = g.id) AS groups`;

const MEMBERS_SQL = `
  SELECT ${PERSON}, ${DELEGATE} FROM delegate g JOIN person p ON p.id = g.person_id WHERE g.delegation_id = $1
  ORDER BY g.rank, g.id`;

/** People who may be meant: told by a number or a name, whichever way round; the rules decide. */
const DIRECTORY_SQL = `
  SELECT ${PERSON} FROM person p
  WHERE NOT EXISTS (SELECT FROM delegate g WHERE g.person_id = p.id AND g.delegation_id = $1)
    AND (regexp_replace(p.phone, '\\D', '', 'g') IN (SELECT unnest($3::text[]))
      OR p.name->>'zhHans' IN (SELECT unnest($4::text[])) OR p.name->>'zhHant' IN (SELECT unnest($4::text[]))
      OR lower(p.name->>'en') IN (SELECT unnest($4::text[])))
  ORDER BY p.id LIMIT 20000`;

/** When people who would join are booked elsewhere, while all of the delegation has something on that they are not excused from. */
const BUSY_SQL = `
  SELECT DISTINCT ON (b.resource_id) b.resource_id AS id, lower(b.during) AS "from", upper(b.during) AS "to"
  FROM booking b
  JOIN activity a ON a.during && b.during AND a.id <> b.activity_id AND ${holds('a')}
  JOIN activity_delegation ad ON ad.activity_id = a.id AND ad.delegation_id = $1 AND ${comesWhole('ad')}
  WHERE b.resource_id = ANY ($2::uuid[]) AND NOT EXISTS (
    SELECT FROM activity_person ap WHERE ap.activity_id = a.id AND ap.person_id = b.resource_id AND ap.part = 'excused')
  ORDER BY b.resource_id, b.during`;

export const frameOf = async (tx: Transaction, delegationId: string): Promise<Frame> =>
  (await tx.query<Frame & Record<string, unknown>>(FRAME_SQL, [delegationId]))[0]!;

/** Who is in the delegation now. */
export async function membersOf(tx: Transaction, delegationId: string, scripts: Scripts): Promise<Known[]> {
  const rows = await tx.query<Row>(MEMBERS_SQL, [delegationId, callerId(tx)]);
  return rows.map((row) => knownFrom(row, scripts));
}

/** Who else may be meant by these numbers and names. */
export async function directoryOf(
  tx: Transaction,
  delegationId: string,
  { phones, names }: { phones: string[]; names: string[] },
  scripts: Scripts,
): Promise<Known[]> {
  const rows = await tx.query<Row>(DIRECTORY_SQL, [delegationId, callerId(tx), phones, names]);
  // Whoever is not in a delegation of theirs is of others to a liaison.
  return rows.map((row) => ({ ...knownFrom(row, scripts), ofOthers: true }));
}

interface Busy {
  id: string;
  from: Date;
  to: Date;
}

export const busyAmong = (tx: Transaction, delegationId: string, personIds: string[]): Promise<Busy[]> =>
  tx.query<Busy & Record<string, unknown>>(BUSY_SQL, [delegationId, personIds]);

const callerId = ({ caller: { principal } }: Transaction) =>
  principal.kind === 'user' ? principal.id : null;

const iso = (at: Date | null) => at?.toISOString() ?? null;

function knownFrom(row: Row, scripts: Scripts): Known {
  const { personId, personVersion, name, title, organisation, side, phone, email, ofOthers } = row;
  const { delegateId = null, delegateVersion = null, rank = null, role, arrivesAt, departsAt, ...rest } = row;
  return {
    personId,
    personVersion,
    delegateId,
    delegateVersion,
    rank,
    ofOthers,
    nameKeys: nameKeys(name, scripts),
    phoneKey: phoneKey(phone),
    organisationId: organisation?.id ?? null,
    stored: {
      person: { name, title, organisation, side, phone, email },
      delegate: delegateId
        ? ({
            ...rest,
            role,
            arrivesAt: iso(arrivesAt),
            departsAt: iso(departsAt),
          } as unknown as Stored['delegate'])
        : null,
    },
  };
}

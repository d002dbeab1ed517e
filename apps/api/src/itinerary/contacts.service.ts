import { Injectable } from '@nestjs/common';
import type { Caller } from '../access/caller.js';
import { Database } from '../database/database.js';
import { TOLD_BY_LINK } from '../links/link.rules.js';
import type { OpenedLink } from '../links/opened-link.js';
import { Problem } from '../problems/problem.js';
import { Attempts } from '../sign-in/attempts.js';
import { LOOKS_AFTER } from '../delegations/looks-after.sql.js';
import { membersWith, namedWith } from './released.js';
import { ReleasesKept } from './releases-kept.js';

const HOTEL = `(SELECT json_build_object('name', h.name, 'address', h.address, 'districtCode', h.district_code,
  'latitude', h.latitude, 'longitude', h.longitude, 'phone', h.phone) FROM place h WHERE h.id = g.hotel_id)`;

const LIAISON = `(SELECT json_build_object('name', u.name, 'phone', u.phone)
  FROM app_user u WHERE u.id = d.liaison_id AND ${LOOKS_AFTER})`;

const CREW = `(SELECT coalesce(json_agg(json_build_object('name', cp.name, 'duties', c.duties, 'phone', cp.phone)
    ORDER BY c.duties, c.id), '[]')
  FROM crew_member c JOIN person cp ON cp.id = c.person_id
  WHERE c.edition_id = d.edition_id AND c.person_id = ANY ($2::uuid[]) AND c.phone_shared AND cp.phone IS NOT NULL)`;

const MEMBERS = `(SELECT json_agg(json_build_object('name', mp.name, 'role', m.role, 'title', mp.title,
    'organisationName', o.name, 'phone', CASE WHEN m.phone_shared THEN mp.phone END, 'own', m.id = g.id)
    ORDER BY m.rank, localized_words(mp.name), m.id)
  FROM delegate m JOIN person mp ON mp.id = m.person_id LEFT JOIN organisation o ON o.id = mp.organisation_id
  WHERE m.delegation_id = g.delegation_id AND (m.id = ANY ($3::uuid[]) OR m.id = g.id))`;

const CONTACTS_SQL = `
  SELECT json_build_object('hotel', ${HOTEL}, 'room', g.room,
    'arrival', json_build_object('at', coalesce(g.arrives_at, d.arrives_at),
      'number', g.arrival_number, 'terminal', g.arrival_terminal),
    'departure', json_build_object('at', coalesce(g.departs_at, d.departs_at),
      'number', g.departure_number, 'terminal', g.departure_terminal),
    'liaison', ${LIAISON}, 'crew', ${CREW}, 'members', ${MEMBERS},
    'phone', json_build_object('number', p.phone, 'shared', g.phone_shared),
    'mail', json_build_object('address', regexp_replace(p.email, '^(.).*@', '\\1***@'), 'wanted', p.email_notices),
    'emergencyNumbers', e.emergency_numbers)::text AS body
  FROM delegate g JOIN person p ON p.id = g.person_id JOIN delegation d ON d.id = g.delegation_id
    JOIN edition e ON e.id = d.edition_id
  WHERE g.id = $1`;

/** A form of the desk that was opened before is stale then, and does not take it back unseen. */
const SHARE_SQL = `UPDATE delegate SET phone_shared = $2, version = version + 1
  WHERE id = $1 AND phone_shared IS DISTINCT FROM $2`;

const WANT_MAIL = `UPDATE person SET email_notices = $2, version = version + 1
  WHERE id = (SELECT person_id FROM delegate WHERE id = $1) AND email_notices <> $2`;

/** Where a delegate stays and whom they can call. Who comes along is known of a release alone: the desk may yet think again. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly db: Database,
    private readonly releases: ReleasesKept,
    private readonly attempts: Attempts,
  ) {}

  /** As JSON text. @throws Problem 401 when the delegate has gone meanwhile */
  async of(link: OpenedLink): Promise<string> {
    const released = await this.releases.of(link.releaseId);
    const named = released ? namedWith(released, link.delegateId) : [];
    const members = released ? membersWith(released, link.delegateId) : [];
    const body = await this.db.body({
      text: CONTACTS_SQL,
      values: [link.delegateId, named, members],
      name: 'contacts',
    });
    if (body === undefined) {
      throw Problem.of('link.unknown', 'There is no such link');
    }
    return body;
  }

  /** Lets the rest of the delegation see the delegate's number, or no longer. @throws Problem 429 past so many within an hour */
  async sharePhone(caller: Caller, { linkId, delegateId }: OpenedLink, shared: boolean): Promise<void> {
    await this.attempts.count(`told ${linkId}`, TOLD_BY_LINK);
    await this.db.write(caller, async (tx) => {
      await tx.query(SHARE_SQL, [delegateId, shared]);
      return '';
    });
  }

  /** Has the delegate told of changes by mail, or no longer. @throws Problem 429 past so many within an hour */
  async wantMail(caller: Caller, { linkId, delegateId }: OpenedLink, wanted: boolean): Promise<void> {
    await this.attempts.count(`told ${linkId}`, TOLD_BY_LINK);
    await this.db.write(caller, async (tx) => {
      await tx.query(WANT_MAIL, [delegateId, wanted]);
      return '';
    });
  }
}

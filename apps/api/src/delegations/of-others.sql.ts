/** What more there is to somebody than the delegations that an account looks after, in SQL of `person p`. */

const inDelegationsOfOthers = (userId: string) => `
  SELECT d.edition_id FROM delegate t JOIN delegation d ON d.id = t.delegation_id
  WHERE t.person_id = p.id AND d.liaison_id IS DISTINCT FROM ${userId}::uuid`;

const AT_WORK = `
  SELECT c.edition_id FROM crew_member c WHERE c.person_id = p.id
  UNION ALL SELECT a.edition_id FROM activity_person ap JOIN activity a ON a.id = ap.activity_id
  WHERE ap.person_id = p.id AND ap.part <> 'excused'`;

/** Whether others go by what is known of them: as a delegate, at work for a Week, at a visit or with a pen in their hand. */
export const isOfOthers = (userId: string) => `(
  EXISTS (${inDelegationsOfOthers(userId)}) OR EXISTS (${AT_WORK})
  OR EXISTS (SELECT FROM site_visit v WHERE v.host_contact_id = p.id)
  OR EXISTS (SELECT FROM agreement_party ap WHERE ap.signatory_id = p.id))`;

/** Whether they are with others in the edition given, or in one that is not over: their link would tell of that too. */
export const isWithOthers = (userId: string, editionId: string) => `EXISTS (
  SELECT FROM (${inDelegationsOfOthers(userId)} UNION ALL ${AT_WORK}) x JOIN edition e ON e.id = x.edition_id
  WHERE e.id = ${editionId}::uuid OR e.season_ends_on >= (now() AT TIME ZONE e.time_zone)::date)`;

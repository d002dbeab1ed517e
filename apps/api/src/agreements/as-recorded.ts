/** The columns of agreement `r` that were changed at `u.until` or later, each as it was until then. */
const BEFORE_CHANGES = `(SELECT jsonb_object_agg(c.key, c.value) FROM (
    SELECT DISTINCT ON (b.key) b.key, b.value
    FROM audit_entry x CROSS JOIN LATERAL jsonb_each(x.before) b
    WHERE x.entity_id = r.id AND x.entity = 'agreement' AND x.action = 'update' AND x.at >= u.until
    ORDER BY b.key, x.id) c)`;

/**
 * The agreements as they were written down by the end of the day `$1` in their edition: with the stages, the status, the
 * sector and all else that the audit keeps of them. Their parties are those of today, and one that was deleted since,
 * which has no lines, is not there.
 */
export const AS_RECORDED = `(
  SELECT t.* FROM agreement r JOIN edition z ON z.id = r.edition_id
  CROSS JOIN LATERAL (SELECT ($1::date + 1)::timestamp AT TIME ZONE z.time_zone AS until) u
  CROSS JOIN LATERAL jsonb_populate_record(r, ${BEFORE_CHANGES}) t
  WHERE r.created_at < u.until)`;

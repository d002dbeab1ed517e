import type { FeedKind } from '@yutai/domain';

/** Of a feed of alias `f`: of what kind its owner is, and which. */
export const KIND = `CASE WHEN f.delegate_id IS NOT NULL THEN 'delegate' WHEN f.delegation_id IS NOT NULL THEN 'delegation'
  WHEN f.place_id IS NOT NULL THEN 'place' ELSE 'vehicle' END`;
export const OWNER_ID = 'coalesce(f.delegate_id, f.delegation_id, f.place_id, f.vehicle_id)';

/** The column of each kind of owner. */
export const OWNER_COLUMNS: Readonly<Record<FeedKind, string>> = {
  delegate: 'delegate_id',
  delegation: 'delegation_id',
  place: 'place_id',
  vehicle: 'vehicle_id',
};

/**
 * Whether $1 is an owner in edition $2: places and vehicles are in every one. Whose liaison's a delegation is stays so
 * meanwhile, and so does where a delegate is.
 */
export const OWNER_EXISTS: Readonly<Record<FeedKind, string>> = {
  delegate: `SELECT FROM delegate g JOIN delegation d ON d.id = g.delegation_id WHERE g.id = $1 AND d.edition_id = $2
    FOR SHARE`,
  delegation: 'SELECT FROM delegation d WHERE d.id = $1 AND d.edition_id = $2 FOR SHARE',
  place: 'SELECT FROM place WHERE id = $1 AND $2::uuid IS NOT NULL',
  vehicle: 'SELECT FROM vehicle WHERE id = $1 AND $2::uuid IS NOT NULL',
};

/** The reader of another notice `o` is that of `n`: somebody who looks after two delegations is two readers. */
export const SAME_READER = `
  coalesce(o.delegate_id, o.user_id, o.webhook_id) = coalesce(n.delegate_id, n.user_id, n.webhook_id)
  AND (n.user_id IS NULL OR o.delegation_id = n.delegation_id)`;

/** The reader of `n`, which is of release `r`, was told of a later release: `n` would contradict it. */
export const IS_OUTDATED = `EXISTS (
  SELECT FROM notice o JOIN release later ON later.id = o.release_id
  WHERE ${SAME_READER} AND o.status IN ('sent', 'uncertain') AND later.number > r.number)`;

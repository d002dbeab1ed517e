/** Whether a delegate of alias `g` has a link that opens. */
export const HAS_LINK = `EXISTS (
  SELECT FROM link l WHERE l.delegate_id = g.id AND l.revoked_at IS NULL AND l.expires_at > now())`;

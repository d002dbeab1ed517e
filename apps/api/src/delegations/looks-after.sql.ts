/** Whether the account of alias `u`, which a delegation names as its liaison, still is one. */
export const LOOKS_AFTER = `u.role = 'liaison' AND NOT u.disabled`;

import type { Role } from '@yutai/domain';

/** Who may own an enquiry: those who may answer it. */
export const OWNERS = ['organizer', 'staff', 'liaison'] as const satisfies readonly Role[];

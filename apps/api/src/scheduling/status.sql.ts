import { HOLDING_STATUSES } from '@yutai/domain';

const HOLDING = HOLDING_STATUSES.map((status) => `'${status}'`).join(', ');

/** Whether an activity of alias `a` holds its bookings, in SQL. */
export const holds = (a: string) => `${a}.status IN (${HOLDING})`;

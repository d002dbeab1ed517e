import { CREW_DUTIES } from '@yutai/domain';

const DUTIES = CREW_DUTIES.map((duty) => `'${duty}'`).join(', ');

/** Whether a row of alias `ap`, somebody named with an activity, is there for what the crew does, in SQL. */
export const isOfCrew = (ap: string) => `${ap}.part IN (${DUTIES})`;

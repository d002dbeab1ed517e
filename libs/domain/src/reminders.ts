/** How near the day of a target is when somebody is told of it: each once. */
export const REMINDER_STEPS = ['month', 'week', 'overdue'] as const;
export type ReminderStep = (typeof REMINDER_STEPS)[number];

/** From how many days before its day on a target is near: an assumption of the desk. */
export const REMINDER_DAYS = { month: 30, week: 7 } as const satisfies Partial<Record<ReminderStep, number>>;

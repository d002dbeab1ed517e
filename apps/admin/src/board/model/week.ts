/** 1, Monday, to 7, of a day "2025-09-16". */
export const isoWeekday = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

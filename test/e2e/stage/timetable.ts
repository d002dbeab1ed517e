import type { Locator, Page } from 'playwright-core';

/** The hours that the grid shows. */
const FIRST = 7;
const LAST = 22;

/** The row of a delegation on the timetable. */
export const rowOf = (page: Page, delegation: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: delegation, level: 2 }) });

/** The card of an activity at a time: `cardOf(row, '参观药厂', '09:30–11:00')`. */
export const cardOf = (within: Page | Locator, title: string, time: string): Locator =>
  within.getByRole('button').filter({ hasText: title }).filter({ hasText: time });

/** Clicks beneath the cards of a row, on a clock such as "09:30". */
export async function clickSlot(row: Locator, clock: string): Promise<void> {
  const [hours, minutes] = clock.split(':').map(Number) as [number, number];
  const track = row.locator(':scope > :last-child');
  const { width, height } = (await track.boundingBox())!;
  const x = ((hours + minutes / 60 - FIRST) / (LAST - FIRST)) * width + 2;
  await track.click({ position: { x, y: height - 5 } });
}

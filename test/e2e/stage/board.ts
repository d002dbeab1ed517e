import type { Locator, Page } from 'playwright-core';

/** The card of an activity in a row of the board, by the name of the row and what the card says. */
export const boardCard = (page: Page, title: string, time: string): Locator =>
  page.getByRole('gridcell', { name: new RegExp(`^${time}.*${title}`) });

/** Drags a card by so many pixels with the mouse, in steps as a hand does. */
export async function dragBy(card: Locator, x: number, y = 0): Promise<void> {
  const { mouse } = card.page();
  const box = (await card.boundingBox())!;
  const [left, top] = [box.x + Math.min(16, box.width / 2), box.y + box.height / 2];
  await mouse.move(left, top);
  await mouse.down();
  for (let step = 1; step <= 8; step += 1) await mouse.move(left + (x * step) / 8, top + (y * step) / 8);
  // One frame more, so that the card is where the pointer is.
  await card
    .page()
    .evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  await mouse.up();
}

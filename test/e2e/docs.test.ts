import { Stage } from './stage/stage.js';

let stage: Stage;
beforeAll(async () => void (stage = await Stage.open()));
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

test("the API's document can be read as a page, under its own policy", async () => {
  const { page, watch } = await stage.visitor();
  await page.goto('/api/docs');
  await page.getByText('organisations', { exact: true }).click();
  await page
    .getByRole('button', { name: /GET \/api\/organisations(?!\S)/ })
    .first()
    .click();
  await page.getByText('perPage', { exact: true }).waitFor();
  const logo = page.locator('.topbar img, .topbar svg').first();
  expect(await logo.isVisible()).toBe(true);
  watch.passedThrough('/api/docs'); // Swagger's page, not ours to mend
});

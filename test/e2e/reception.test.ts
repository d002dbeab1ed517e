import { choose, signedIn } from './stage/admin.js';
import { Stage } from './stage/stage.js';
import { at } from '../support/make.js';

let stage: Stage;
let visitId: string;

beforeAll(async () => {
  stage = await Stage.open();
  const { desk } = stage;
  const make = await desk.make();
  const [edition] = (await (await desk.as('organizer')).get('/api/editions?ordinal=17')).body.data;
  const day = '2025-09-22';
  const place = await make.place({ name: { zhHans: '老厂区' } });
  const spare = await make.place({ name: { zhHans: '新展厅' } });
  const visit = await make.siteVisit(edition!, {
    title: { zhHans: '参观示例工厂' },
    startsAt: at(day, '09:00'),
    endsAt: at(day, '10:00'),
    placeId: place.id,
    backupPlaceId: spare.id,
  });
  visitId = visit.id;
});
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

test('a place falls through: an organizer moves the visit to its backup place in one click', async () => {
  const organizer = await signedIn(stage, 'organizer');
  const { page, watch } = organizer;
  watch.passedThrough('/admin');
  await page.goto(`/admin/site-visits/${visitId}/show`);
  const main = page.getByRole('main');
  await main.getByText('新展厅').waitFor();
  await organizer.lookOver();
  await page.getByRole('button', { name: '改到备用地点' }).click();
  await page.getByText('已改到备用地点').waitFor();
  const visit = (await (await stage.desk.as('organizer')).get(`/api/site-visits/${visitId}`)).body;
  expect(visit).toMatchObject({ placeName: { zhHans: '新展厅' }, backupPlaceName: { zhHans: '老厂区' } });
});

test('an organizer puts down who receives and what is to be minded', async () => {
  const organizer = await signedIn(stage, 'organizer');
  const { page, watch } = organizer;
  watch.passedThrough('/admin');
  await page.goto(`/admin/site-visits/${visitId}`);
  await page.getByRole('combobox', { name: '接待规格' }).click();
  await page.getByRole('option', { name: '区县领导' }).click();
  await page.getByRole('textbox', { name: '安全须知 (简体)' }).fill('穿平底鞋，车间内请勿拍照');
  await choose(page, '备用地点', '太极集团制药厂');
  await organizer.lookOver();
  await page.getByRole('button', { name: '保存' }).click();
  const main = page.getByRole('main');
  await main.getByText('穿平底鞋，车间内请勿拍照').waitFor();
  await main.getByText('区县领导').waitFor();
  await main.getByText('太极集团制药厂').waitFor();
  await organizer.lookOver();
});

import { at, type Make } from '../support/make.js';
import { PNG } from '../support/samples.js';
import { signedIn } from './stage/admin.js';
import { Stage } from './stage/stage.js';

let stage: Stage;
let visitId: string;

async function visitThatTookPlace(make: Make): Promise<string> {
  const organizer = await stage.desk.as('organizer');
  const [edition] = (await organizer.get('/api/editions?ordinal=17')).body.data;
  const visit = await make.siteVisit(edition!, {
    title: { zhHans: '参观示例工厂' },
    startsAt: at('2025-09-22', '09:00'),
    endsAt: at('2025-09-22', '10:00'),
  });
  const confirmed = await organizer.verb(`/api/site-visits/${visit.id}/confirm`, visit.version);
  await organizer.verb(`/api/site-visits/${visit.id}/complete`, confirmed.body.version, { attended: 12 });
  return visit.id;
}

beforeAll(async () => {
  stage = await Stage.open();
  visitId = await visitThatTookPlace(await stage.desk.make());
});
afterEach(() => stage?.clear());
afterAll(() => stage?.close());

test('photos of what took place are added, looked at by keys, captioned and deleted', async () => {
  const organizer = await signedIn(stage, 'organizer');
  const { page, watch } = organizer;
  watch.passedThrough('/admin');
  await page.goto(`/admin/site-visits/${visitId}/show`);
  const photo = (name: string) => ({ name, mimeType: 'image/png', buffer: PNG });
  watch.expect(415, '/api/site-visits/');
  await page
    .getByLabel('添加照片或文件')
    .setInputFiles([
      photo('合影.png'),
      photo('车间.png'),
      { name: '页面.png', mimeType: 'text/html', buffer: Buffer.from('<html></html>') },
    ]);
  await page.getByText('页面.png：只接受 JPEG、PNG、WebP 图片和 PDF 文件。').waitFor();
  await page.getByRole('button', { name: '查看 合影.png' }).click();
  await page.getByRole('heading', { name: '合影.png' }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: '车间.png' }).waitFor();
  await organizer.lookOver();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: '说明：合影.png' }).click();
  await page.getByRole('textbox', { name: '说明 (简体)' }).fill('与厂方合影');
  await page.getByRole('button', { name: '写说明' }).click();
  await page.getByText('与厂方合影').waitFor();
  await page.getByRole('button', { name: '删除: 车间.png' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await page.getByText('已删除 车间.png').waitFor();
  await organizer.lookOver();
  const stored = await (await stage.desk.as('organizer')).get(`/api/files?siteVisitId=${visitId}`);
  expect(stored.body.data).toEqual([
    expect.objectContaining({ name: '合影.png', caption: expect.objectContaining({ zhHant: '與廠方合影' }) }),
  ]);
});

import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Role } from '@yutai/domain';
import type { Body } from '../../support/client.js';
import type { Stage } from './stage.js';
import type { Visitor } from './visitor.js';

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  locale: 'en-GB',
  isMobile: true,
  hasTouch: true,
};
export const HOUR = 3_600_000;
const NAMES = ['Lin Yi', 'Chen Er', 'Huang San', 'Wu Si'];

/** An instant so many hours away. */
export const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();

/** An edition that is on, and its released bus that leaves in half an hour, with four on its list. */
export async function arrangeBus(stage: Stage) {
  const make = await stage.desk.make();
  const day = (away: number) => inHours(away * 24).slice(0, 10);
  const edition = await make.edition({
    startsOn: day(-1),
    endsOn: day(1),
    seasonStartsOn: day(-2),
    seasonEndsOn: day(2),
  });
  const delegation = await make.delegation(edition);
  const delegates: Body[] = [];
  for (const [n, en] of NAMES.entries()) {
    const person = await make.person({
      name: { en, zhHant: `團員${n + 1}` },
      language: 'en',
      phone: `+886 900 000 00${n}`,
    });
    delegates.push(await make.delegate(delegation, person, { rank: n + 1 }));
  }
  const bus = await make.transfer(edition, {
    title: { en: 'Bus to the plant' },
    startsAt: inHours(0.5),
    endsAt: inHours(1),
    delegationIds: [delegation.id],
  });
  await (await stage.desk.as('organizer')).post(`/api/editions/${edition.id}/publish`);
  return { make, edition, delegation, delegates, bus };
}

/** A phone whose owner is signed in. */
export async function signedInPhone(stage: Stage, role: Role): Promise<Visitor> {
  const visitor = await stage.visitor(PHONE);
  visitor.watch.expectLost('/api/attendance/');
  await visitor.keep((await stage.desk.signIn(`${role}@yutai.example`)).cookie!);
  return visitor;
}

/** One that has opened the list of the bus, and would without a network. */
export async function phoneAtBus(stage: Stage, role: Role): Promise<Visitor> {
  const visitor = await signedInPhone(stage, role);
  const { page } = visitor;
  await page.goto('/c');
  await page.getByRole('link', { name: 'Bus to the plant' }).click();
  await page.getByText(/^\d missing$/).waitFor();
  await page.evaluate(`navigator.serviceWorker.ready.then(async () => {
    while (!(await caches.match('/c'))) await new Promise((later) => setTimeout(later, 50));
  })`);
  return visitor;
}

/** The row of somebody, to be tapped. */
export const person = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}(?!:)`) });

import type { Locator, Page } from 'playwright-core';
import { setting } from '../../support/databases.js';
import type { Stage } from './stage.js';
import type { Visitor } from './visitor.js';

/** Signs in on the admin's page, in zh-Hans, as a person does; the password of the demo if none is given. */
export async function signIn(
  visitor: Visitor,
  email: string,
  password = setting('DEMO_PASSWORD'),
): Promise<void> {
  const { page, watch } = visitor;
  watch.expect(401, '/api/me');
  await page.goto('/admin');
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('密码').fill(password);
  await visitor.lookOver();
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await menu(page).getByRole('link').first().waitFor();
}

/** A new browser in which the demo account of a role has signed in before: the form has journeys of its own. */
export async function signedIn(stage: Stage, role: string): Promise<Visitor> {
  const visitor = await stage.visitor();
  await visitor.keep((await stage.desk.signIn(`${role}@yutai.example`)).cookie!);
  await visitor.page.goto('/admin');
  await menu(visitor.page).getByRole('link').first().waitFor();
  visitor.watch.passedThrough('/admin');
  return visitor;
}

export const menu = (page: Page): Locator => page.getByRole('navigation', { name: '主菜单' });

/** Opens a page by the menu and waits for its heading. */
export async function open(page: Page, name: string): Promise<void> {
  await menu(page).getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

/** Chooses in an input that offers what was typed. */
export async function choose(within: Page | Locator, label: string, option: string): Promise<void> {
  const input = within.getByRole('combobox', { name: label, exact: true });
  await input.fill(option);
  const page = 'page' in within ? within.page() : within;
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Switches the language by the button in the bar. */
export async function speak(page: Page, language: '简体中文' | '繁體中文' | 'English'): Promise<void> {
  await page.getByRole('button', { name: /^(语言|語言|Language): / }).click();
  await page.getByRole('menuitem', { name: language }).click();
}

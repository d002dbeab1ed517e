import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { download } from '../support/downloads.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'yutai-documents-'));
const PROJECTS = [1, 2, 3, 4, 5, 6, 7, 8];

let desk: Desk;
let staff: Client;
let documents: string;
beforeAll(async () => {
  desk = await Desk.open();
  staff = await desk.as('staff');
  const { data } = (await staff.get('/api/editions?ordinal=17')).body;
  documents = `/api/editions/${data[0]!.id}/documents`;
});
afterAll(async () => {
  await desk?.close();
  rmSync(folder, { recursive: true });
});

/** A document as LibreOffice sets it: its pages, and its words without the breaks of lines. */
async function printed(name: string, language: string): Promise<{ pages: string; words: string }> {
  const { bytes } = await download(staff, `${documents}/${name}?language=${language}`);
  const file = join(folder, `${name}.${language}`);
  writeFileSync(`${file}.docx`, bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, `${file}.docx`]);
  const { stdout: about } = await run('pdfinfo', [`${file}.pdf`]);
  const { stdout: text } = await run('pdftotext', ['-layout', `${file}.pdf`, '-']);
  return { pages: /Pages:\s+(\d+)/.exec(about)?.[1] ?? '', words: text.replaceAll(/\s+/g, '') };
}

const missing = (words: string, said: string[]) =>
  said.filter((each) => !words.includes(each.replaceAll(' ', '')));

test('LibreOffice prints the closing report with what was signed, who came and what they saw', async () => {
  const { words } = await printed('report', 'zh-Hans');
  const projects = PROJECTS.map((number) => `开幕签约项目${number}`);
  const said = ['32.85亿元', '台湾医疗健康产业联盟', '台湾工商建设团组', '考察重庆医科大学', '—1—', '—2—'];
  expect(missing(words, [...said, ...projects])).toEqual([]);
});

test('the same in English and in traditional characters', async () => {
  const english = await printed('report', 'en');
  const projects = PROJECTS.map((number) => `Project ${number} of the opening`);
  expect(missing(english.words, ['CNY 3.285 billion', 'Taiwan Healthcare', ...projects])).toEqual([]);
  const { words } = await printed('agreements', 'zh-Hant');
  expect(missing(words, ['32.85億元', '開幕簽約項目8'])).toEqual([]);
});

test.each(['zh-Hans', 'zh-Hant', 'en'])('the brief for the press is one page in %s', async (language) => {
  expect((await printed('press-brief', language)).pages).toBe('1');
});

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { clockOf, LANGUAGES, pickText } from '@yutai/domain';
import type { Timetable } from '@yutai/planning';
import type { Body, Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { download } from '../support/downloads.js';
import { ownProgrammeIn, programmeIn, sorted } from '../support/handbook-desk.js';
import { programmeOf } from '../support/handbook-oracle.js';
import { headingsAndTablesOf } from '../support/open-document.js';
import { blocksOf, type WordBlock } from '../support/word-document.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'yutai-documents-'));
const PROJECTS = [1, 2, 3, 4, 5, 6, 7, 8];

let desk: Desk;
let staff: Client;
let edition: Body;
beforeAll(async () => {
  desk = await Desk.open();
  staff = await desk.as('staff');
  edition = (await staff.get('/api/editions?ordinal=17')).body.data[0]!;
});
afterAll(async () => {
  await desk?.close();
  rmSync(folder, { recursive: true });
});

interface Printed {
  pages: string;
  /** Without the breaks of lines. */
  words: string;
  /** The lines of each page. */
  lines: string[][];
}

const convert = (file: string, to: string) => {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  return run('soffice', [profile, '--headless', '--convert-to', to, '--outdir', folder, `${file}.docx`]);
};

/** A document, saved under a name without its ending. */
async function saved(name: string, language: string, path: string): Promise<{ file: string; bytes: Buffer }> {
  const { bytes } = await download(staff, `/api/editions/${edition.id}/${path}?language=${language}`);
  const file = join(folder, `${name}.${language}`);
  writeFileSync(`${file}.docx`, bytes);
  return { file, bytes };
}

/** A document as LibreOffice sets it. */
async function printed(name: string, language: string, path = `documents/${name}`): Promise<Printed> {
  const { file } = await saved(name, language, path);
  await convert(file, 'pdf');
  const { stdout: about } = await run('pdfinfo', [`${file}.pdf`]);
  const { stdout: text } = await run('pdftotext', ['-layout', `${file}.pdf`, '-']);
  return {
    pages: /Pages:\s+(\d+)/.exec(about)?.[1] ?? '',
    words: text.replaceAll(/\s+/g, ''),
    lines: text.split('\f').map((page) => page.split('\n').map((line) => line.replaceAll(/[\s※]+/g, ''))),
  };
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

const timetable = async () => {
  const release = (await staff.get(`/api/releases?editionId=${edition.id}`)).body.data[0]!;
  return (await staff.get(`/api/releases/${release.id}/timetable`)).body as unknown as Timetable;
};

test.each(LANGUAGES)(
  'LibreOffice reads in the handbook in %s what is released, row by row',
  async (language) => {
    const { file, bytes } = await saved('read', language, 'handbook');
    await convert(file, 'fodt');
    const read = headingsAndTablesOf(readFileSync(`${file}.fodt`, 'utf8'));
    const released = await timetable();
    expect(sorted(programmeIn(read, language, released))).toEqual(sorted(programmeOf(released, language)));
    for (const { id, name } of released.delegations) {
      const own = programmeOf(released, language, id).map(([, ...row]) => row);
      expect(sorted(ownProgrammeIn(read, language, pickText(name, language)))).toEqual(sorted(own));
    }
    // And nothing else than is written: every heading and every cell of every table.
    const isRead = (block: WordBlock) => 'rows' in block || /^Heading\d$/.test(block.style);
    expect(read).toEqual(blocksOf(bytes).filter(isRead));
  },
);

/** A line of the contents: a heading, dots, and the page on which it is. */
const ENTRY = /^(.+?)\.{5,}(\d+)$/;

test.each(LANGUAGES)(
  'the handbook is printed in %s with what is released, and its contents lead to it',
  async (language) => {
    const { activities, edition: about, delegations } = await timetable();
    const { pages, words, lines } = await printed('handbook', language, 'handbook');
    // Titles stand whole above their briefings; elsewhere the cell beside them may part them.
    const visits = activities.filter(({ kind }) => kind === 'site_visit');
    const said = [
      ...delegations.map(({ name }) => pickText(name, language)),
      ...visits.map(({ title }) => pickText(title, language)),
      ...activities.map(
        ({ startsAt, endsAt }) => `${clockOf(startsAt, about.timeZone)}–${clockOf(endsAt, about.timeZone)}`,
      ),
    ];
    expect(missing(words, said)).toEqual([]);
    expect(Number(pages)).toBeGreaterThan(6);
    expect(Number(pages)).toBeLessThan(20);
    // Behind the cover none has only what runs along and its number.
    const empty = lines.slice(1, Number(pages)).filter((page) => page.filter(Boolean).length < 3);
    expect(empty).toEqual([]);
    const entries = lines
      .flat()
      .map((line) => ENTRY.exec(line))
      .filter((entry) => entry !== null);
    expect(entries.length).toBeGreaterThan(10);
    const astray = entries.filter(([, text, page]) => !isNear(lines, text!, Number(page)));
    expect(astray.map(([line]) => line)).toEqual([]);
  },
);

/** On its page, or by the width of a line on the one beside it, as programs break pages each in their way. */
const isNear = (lines: string[][], text: string, page: number) =>
  [page, page - 1, page + 1].some((at) => lines[at - 1]?.includes(text));

import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal, say, withoutColours } from './console.mjs';
import { run } from './processes.mjs';
import { root } from './settings.mjs';
import { nx, nxEnvironment } from './workspace.mjs';

/** @typedef {{name: string, title: string, args: string[], target?: string}} Stage */

/** @type {Stage[]} in the order they run; `target` is one of the test package */
const stages = [
  {
    name: 'unit',
    title: 'Style, boundaries, types and unit tests',
    args: ['run-many', '-t', 'lint', 'typecheck', 'test'],
  },
  { name: 'build', title: 'Build', args: ['run-many', '-t', 'build'] },
  {
    name: 'start',
    title: 'The commands: start, stop, power cut',
    args: ['run', '@yutai/test:start'],
    target: 'start',
  },
  { name: 'api', title: 'The API over HTTP', args: ['run', '@yutai/test:api'], target: 'api' },
  {
    name: 'docker',
    title: 'The image, built and run without Docker',
    args: ['run', '@yutai/test:docker'],
    target: 'docker',
  },
  { name: 'e2e', title: 'Browser journeys', args: ['run', '@yutai/test:e2e'], target: 'e2e' },
  {
    name: 'peers',
    title: 'Held against programs of others',
    args: ['run', '@yutai/test:peers'],
    target: 'peers',
  },
];

/** Asked for by name only: programs of others, and an image's own installation, which takes minutes by itself. */
const onRequest = ['peers', 'docker'];

/** @param {string[]} names the stages asked for; none means all but those on request */
function chooseStages(names) {
  const { scripts } = JSON.parse(readFileSync(join(root, 'test', 'package.json'), 'utf8'));
  const known = stages.filter(({ target }) => !target || target in scripts);
  if (!names.length) return known.filter(({ name }) => !onRequest.includes(name));
  return names.map((wanted) => {
    const stage = known.find(({ name }) => name === wanted);
    if (stage) return stage;
    throw new Refusal(
      `There are no tests called "${wanted}": one of ${known.map(({ name }) => name).join(', ')}.`,
    );
  });
}

/** @typedef {{id: string, isCached: boolean, lines: string[]}} Task */

/** Splits what Nx prints into its tasks, telling of each as soon as it is whole. @param {(task: Task) => void} onTask */
function taskReader(onTask) {
  /** @type {Task | undefined} */
  let task;
  const finish = () => {
    if (task) onTask(task);
    task = undefined;
  };
  const read = (/** @type {string} */ line) => {
    const plain = withoutColours(line);
    const [, id, note] = /^> nx run (\S+)(.*)$/.exec(plain) ?? [];
    if (id || /^ NX /.test(plain)) finish();
    if (id) task = { id, isCached: /cache/.test(note ?? ''), lines: [] };
    else task?.lines.push(line);
  };
  return { read, finish };
}

/** The tests that a task counted, from jest's closing lines. @param {Task} task */
function countTests({ lines }) {
  const counted = { passed: 0, failed: 0 };
  for (const line of lines) {
    const [, totals = ''] = /^Tests:\s+(.*)$/.exec(withoutColours(line)) ?? [];
    counted.passed += Number(/(\d+) passed/.exec(totals)?.[1] ?? 0);
    counted.failed += Number(/(\d+) failed/.exec(totals)?.[1] ?? 0);
  }
  return counted;
}

/** The tasks that Nx names as failed at its end. @param {string} output */
function failedTasks(output) {
  const plain = withoutColours(output);
  const list = plain.slice(plain.lastIndexOf('Failed tasks:')).split('\n');
  return plain.includes('Failed tasks:') ? list.flatMap((line) => /^- (\S+)/.exec(line)?.[1] ?? []) : [];
}

/** @param {Task} task */
function describeTask(task) {
  const { passed, failed } = countTests(task);
  const tests = passed || failed ? `  ${passed} passed${failed ? `, ${failed} failed` : ''}` : '';
  return `  ${task.id.replace('@yutai/', '')}${tests}${task.isCached ? '  (unchanged)' : ''}`;
}

/** @param {Stage} stage @param {Set<string>} shown tasks of earlier stages, which it depends on
 * @returns {Promise<{passed: number, failed: number, checks: number}>} tests, a task that failed counting as one at least,
 * and the tasks that passed */
async function runStage({ title, args }, shown) {
  say(`\n── ${title}`);
  /** @type {Task[]} */
  const tasks = [];
  const { read, finish } = taskReader((task) => {
    tasks.push(task);
    if (!shown.has(task.id)) say(describeTask(task));
    shown.add(task.id);
  });
  const env = {
    ...nxEnvironment(),
    npm_config_loglevel: 'silent',
    FORCE_COLOR: process.stdout.isTTY ? '1' : '0',
  };
  const { code, output } = await run(nx, [...args, '--output-style=static'], {
    cwd: root,
    env,
    onLine: read,
  });
  finish();

  const failed = new Set(code === 0 ? [] : failedTasks(output));
  for (const { id, lines } of tasks.filter((task) => failed.has(task.id)))
    say(`\n✗ ${id}\n${lines.join('\n')}`);
  if (code !== 0 && !tasks.some((task) => failed.has(task.id))) say(output);
  const sum = { passed: 0, failed: 0, checks: tasks.length - failed.size };
  for (const task of tasks) {
    const counted = countTests(task);
    sum.passed += counted.passed;
    sum.failed += failed.has(task.id) ? Math.max(counted.failed, 1) : 0;
  }
  if (code !== 0 && !sum.failed) sum.failed = 1;
  return sum;
}

/**
 * `npm test`: every stage through Nx, so that what did not change is not run again, then one line with the sum.
 *
 * @param {string[]} names stages by name; none for all
 */
export async function test(names) {
  const chosen = chooseStages(names);
  say(`Tests run PostgreSQL in temporary folders in ${tmpdir()}, removed at the end.`);
  const summary = [];
  const sum = { passed: 0, failed: 0, checks: 0 };
  const shown = new Set();
  let isBuilt = true;
  for (const stage of chosen) {
    const title = stage.title.padEnd(42);
    if (stage.target && !isBuilt) {
      summary.push(`– ${title}not run, as the build failed`);
      continue;
    }
    const began = Date.now();
    const { passed, failed, checks } = await runStage(stage, shown);
    if (stage.name === 'build') isBuilt = failed === 0;
    sum.passed += passed;
    sum.failed += failed;
    sum.checks += checks;
    const counts = passed || failed ? `${passed} passed, ${failed} failed` : '';
    summary.push(
      `${failed ? '✗' : '✓'} ${title}${counts.padEnd(24)}${Math.round((Date.now() - began) / 1000)} s`,
    );
  }
  say(`\n${summary.join('\n')}\n`);
  // Where no tests were asked for, what ran is counted instead.
  say(`${sum.passed || sum.checks} passed, ${sum.failed} failed`);
  return sum.failed ? 1 : 0;
}

import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { WorkspaceCopy } from '../support/workspace-copy.js';

const ROOT = join(import.meta.dirname, '../..');
const ARROWS = '@nx/enforce-module-boundaries';
const PATTERNS = 'no-restricted-imports';
const CYCLES = 'import-x/no-cycle';
const FLOORS = 'import-x/no-restricted-paths';

/** Files with an import that is forbidden, and the rule that must say so. */
const FORBIDDEN: [file: string, text: string, rule: string][] = [
  ['libs/domain/src/forbidden-framework.ts', `import '@nestjs/common';`, PATTERNS],
  ['libs/domain/src/forbidden-app.ts', `import '@yutai/api/src/app.module.js';`, ARROWS],
  ['libs/domain/src/forbidden-path.ts', `import '../../../apps/api/src/app.module.js';`, ARROWS],
  ['libs/planning/src/forbidden-sibling.ts', `import '@yutai/access';`, ARROWS],
  ['libs/planning/src/forbidden-cycle.ts', `import './forbidden-cycle-back.js';`, CYCLES],
  ['libs/planning/src/forbidden-cycle-back.ts', `import './forbidden-cycle.js';`, CYCLES],
  ['libs/access/src/forbidden-planning.ts', `import '@yutai/planning';`, ARROWS],
  ['libs/access/src/forbidden-orm.ts', `import 'typeorm';`, PATTERNS],
  ['apps/itinerary/src/forbidden-access.ts', `import '@yutai/access';`, ARROWS],
  ['apps/itinerary/src/forbidden-api.ts', `import '@yutai/api/src/app.module.js';`, ARROWS],
  ['apps/api/src/forbidden-admin.ts', `import '@yutai/admin/src/main';`, ARROWS],
  ['apps/api/src/forbidden-client.ts', `import '@yutai/api-client';`, ARROWS],
  ['apps/api/src/organisations/forbidden-orm.rules.ts', `import 'typeorm';`, PATTERNS],
  ['apps/api/src/organisations/forbidden-nest.rules.ts', `import '@nestjs/common';`, PATTERNS],
  ['apps/api/src/organisations/forbidden-service.rules.ts', `import './organisations.service.js';`, PATTERNS],
  ['apps/api/src/organisations/forbidden.controller.ts', `import 'typeorm';`, PATTERNS],
  [
    'apps/api/src/organisations/forbidden-entity.controller.ts',
    `import './organisation.entity.js';`,
    PATTERNS,
  ],
  ['apps/api/src/http/forbidden-above.ts', `import '../organisations/organisation.view.js';`, FLOORS],
  ['apps/api/src/people/forbidden-beside.ts', `import '../organisations/organisation.view.js';`, FLOORS],
  ['apps/api/src/people/forbidden-root.ts', `import '../app.module.js';`, FLOORS],
  ['apps/api/src/no-floor/forbidden.ts', `import '../problems/problem.js';`, FLOORS],
  ['apps/api/src/organisations/forbidden.entity.ts', `import './organisations.service.js';`, PATTERNS],
];

/** The same kinds of files with imports that are in order. */
const ALLOWED: [file: string, text: string][] = [
  ['libs/planning/src/allowed.ts', `import '@yutai/domain';\n`],
  ['apps/itinerary/src/allowed.ts', `import '@yutai/planning';\n`],
  ['apps/api/src/organisations/allowed.rules.ts', `import '../problems/problem.js';\n`],
  ['apps/api/src/people/allowed.entity.ts', `import '../organisations/organisation.entity.js';\n`],
  ['apps/api/src/organisations/allowed.controller.ts', `import './organisations.service.js';\n`],
];

const run = promisify(execFile);
const BIN = join(ROOT, 'node_modules/.bin');

/** Lints the files in the folder of their project, as its script does. */
async function lint(root: string, files: string[]): Promise<string> {
  const env = {
    ...process.env,
    NX_DAEMON: 'false',
    NX_TUI: 'false',
    NX_NO_CLOUD: 'true',
    NX_NATIVE_FILE_CACHE_DIRECTORY: join(ROOT, '.nx/native'),
    NODE_ENV: '',
    FORCE_COLOR: '0',
  };
  // Without the graph of the projects, which this stores, lint lets every arrow pass.
  await run(join(BIN, 'nx'), ['show', 'projects'], { cwd: root, env });
  const projects = Map.groupBy(files, (file) => file.split('/').slice(0, 2).join('/'));
  const outputs = [...projects].map(async ([project, own]) => {
    const args = own.map((file) => relative(project, file));
    const done = run(join(BIN, 'eslint'), args, { cwd: join(root, project), env });
    return done.then(
      ({ stdout }) => stdout,
      (failure: { stdout: string }) => failure.stdout,
    );
  });
  return (await Promise.all(outputs)).join('\n');
}

/** The rules that complained of each file, from ESLint's output. */
function complaints(output: string, root: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let file = '';
  for (const line of output.split('\n')) {
    const text = line.trim();
    if (text.startsWith(`${root}/`)) file = text.slice(root.length + 1);
    const rule = [ARROWS, PATTERNS, CYCLES, FLOORS].find((name) => text.endsWith(name));
    if (rule) found.set(file, [...(found.get(file) ?? []), rule]);
  }
  return found;
}

test('lint refuses each forbidden import by its rule, and none that is allowed', async () => {
  const copy = new WorkspaceCopy();
  try {
    for (const [file, text] of [...FORBIDDEN, ...ALLOWED]) {
      mkdirSync(dirname(copy.path(file)), { recursive: true });
      writeFileSync(copy.path(file), text);
    }
    const files = [...FORBIDDEN, ...ALLOWED].map(([file]) => file);
    const found = complaints(await lint(copy.root, files), copy.root);
    const told = files.map((file) => [file, found.get(file) ?? []]);
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries([
        ...FORBIDDEN.map(([file, , rule]) => [file, [rule]]),
        ...ALLOWED.map(([file]) => [file, []]),
      ]),
    );
  } finally {
    copy.remove();
  }
}, 240_000);

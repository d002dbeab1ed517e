import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which project may import which: the arrows of ARCHITECTURE.md. */
const arrows = [
  ['scope:domain', []],
  ['scope:planning', ['scope:domain']],
  ['scope:access', ['scope:domain']],
  ['scope:api-client', []],
  ['scope:api', ['scope:domain', 'scope:planning', 'scope:access']],
  ['scope:admin', ['scope:domain', 'scope:planning', 'scope:access', 'scope:api-client']],
  ['scope:itinerary', ['scope:domain', 'scope:planning', 'scope:api-client']],
  ['scope:test', ['scope:domain', 'scope:planning', 'scope:access', 'scope:api-client']],
].map(([sourceTag, onlyDependOnLibsWithTags]) => ({ sourceTag, onlyDependOnLibsWithTags }));

/**
 * The floors of the API, from the ground up: a folder imports from those below its floor and from itself. Entities are
 * free of this: they follow the foreign keys.
 */
const floors = [
  'problems settings',
  'access',
  'database',
  'http jobs',
  // What other features build on.
  'sheets',
  'delegations editions scheduling sign-in',
  'attendance groups links notices sessions site-visits',
  'agreements itinerary',
  'files outbox',
  'documents',
  // Features on which nothing is built.
  `audit ceremonies crew-members delegates edition-copies enquiries feeds handbook health host indicators intake live meetings
    observability organisations people places progress readings reference releases reminders transfers travel-times ui users vehicles waiting webhooks`,
  'guard housekeeping seed',
].map((folders) => folders.split(/\s+/));
const inApi = (folder) => `./apps/api/src/${folder}/**/*`;
const below = (floor) => floors.slice(0, floor).flat();
const zones = [
  ...floors.flatMap((folders, floor) =>
    folders.map((folder) => ({
      target: inApi(folder),
      from: './apps/api/src/**/*',
      except: [...below(floor), folder].map((name) => `**/apps/api/src/${name}/**`).concat('**/*.entity.ts'),
      message: `The floor of ${folder} is below: see eslint.config.js.`,
    })),
  ),
  {
    target: inApi(`!(${floors.flat().join('|')})`),
    from: './apps/api/src/**/*',
    message: 'Give this folder its floor in eslint.config.js.',
  },
];

/** What a file of one sort inside the API may not import, by the end of its name. */
const refuse = (files, ...patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});
const frameworks = {
  group: ['@nestjs/*', 'typeorm', 'pg', 'fastify', 'react', 'react-*', '@mui/*', 'preact'],
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/dist-*/**', '**/node_modules/**', '.nx/**', '.data/**', '**/schema.d.ts'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx, 'import-x': importX },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ conditionNames: ['@yutai/source', 'import', 'default'] }),
      ],
    },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { allow: ['../../scripts/postgres.mjs'], depConstraints: arrows },
      ],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-depth': ['error', 4],
    },
  },
  refuse(['libs/**/*.ts'], { ...frameworks, message: 'Libraries know no framework.' }),
  refuse(
    ['apps/api/src/**/*.rules.ts'],
    { ...frameworks, message: 'Rules are pure.' },
    { group: ['*.service.js', '*.entity.js'], message: 'Rules are pure.' },
  ),
  refuse(['apps/api/src/**/*.controller.ts'], {
    group: ['typeorm', 'pg', '*.entity.js'],
    message: 'A controller makes one call to its service.',
  }),
  refuse(['apps/api/src/**/*.entity.ts'], {
    group: ['*.service.js', '*.dto.js', '*.controller.js'],
    message: 'An entity knows only its parents.',
  }),
  {
    files: ['apps/api/src/*/**/*.ts'],
    ignores: ['**/*.spec.ts', 'apps/api/src/database/entities.ts'],
    rules: { 'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }] },
  },
  { files: ['**/*.tsx'], ...reactHooks.configs.flat.recommended },
  prettier,
);

import { fileURLToPath } from 'node:url';

/** Jest on native ESM: TypeScript through swc, libraries from their sources. */
export default {
  cacheDirectory: fileURLToPath(new URL('node_modules/.cache/jest', import.meta.url)),
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  setupFiles: [fileURLToPath(new URL('jest.seed.js', import.meta.url))],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@yutai/source', 'node'] },
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: false, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};

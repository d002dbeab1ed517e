import preset from '../../jest.preset.js';

/** Black box: the built API over HTTP, on a PostgreSQL of its own. */
export default {
  ...preset,
  rootDir: '..',
  roots: ['<rootDir>/api', '<rootDir>/faults'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/support/global-setup.js',
  globalTeardown: '<rootDir>/support/global-teardown.js',
  testSequencer: '<rootDir>/support/long-first.js',
  maxWorkers: 3,
  testTimeout: 90_000,
};

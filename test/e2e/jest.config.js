import preset from '../../jest.preset.js';

/** Journeys through the built UIs in a real browser, each on a database and a server of its own. */
export default {
  ...preset,
  rootDir: '..',
  roots: ['<rootDir>/e2e'],
  testMatch: ['**/*.test.ts'],
  globalSetup: '<rootDir>/e2e/global-setup.js',
  globalTeardown: '<rootDir>/e2e/global-teardown.js',
  maxWorkers: 3,
  testTimeout: 120_000,
};

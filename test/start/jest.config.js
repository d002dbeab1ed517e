import preset from '../../jest.preset.js';

/** Black box: the commands of scripts/ as a person types them, each on a data folder of its own. */
export default {
  ...preset,
  rootDir: '..',
  roots: ['<rootDir>/start'],
  testMatch: ['**/*.test.ts'],
  maxWorkers: 2,
  testTimeout: 120_000,
};

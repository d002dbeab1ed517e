import preset from '../../jest.preset.js';

/** The Dockerfile carried out without Docker, and compose.yaml held against its schema. */
export default {
  ...preset,
  rootDir: '..',
  roots: ['<rootDir>/docker'],
  testMatch: ['**/*.test.ts'],
  testTimeout: 60_000,
};

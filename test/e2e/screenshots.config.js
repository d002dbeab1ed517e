import journeys from './jest.config.js';

/** Not a test: takes the pictures of the three faces. */
export default { ...journeys, testMatch: ['**/screenshots.ts'], maxWorkers: 1, testTimeout: 300_000 };

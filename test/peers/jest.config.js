import api from '../api/jest.config.js';

/** What the built API makes, read by programs of others. */
export default { ...api, roots: ['<rootDir>/peers'] };

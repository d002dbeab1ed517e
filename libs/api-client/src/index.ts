import createClient from 'openapi-fetch';
import type { components, paths } from './schema.js';

/** The shapes of the API's records and problems, by the names of the OpenAPI document. */
export type Schemas = components['schemas'];
export type Paths = paths;

/** A typed client of the API at `baseUrl`, by default the page's own host. Cookies go along on the same origin only. */
export const createApiClient = (baseUrl = '') => createClient<paths>({ baseUrl, credentials: 'same-origin' });

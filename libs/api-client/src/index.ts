import type { components, paths } from './schema.js';

/** The shapes of the API's records and problems, by the names of the OpenAPI document. */
export type Schemas = components['schemas'];
export type Paths = paths;

import { Organisation } from '../organisations/organisation.entity.js';
import { District } from '../reference/district.entity.js';
import { Sector } from '../reference/sector.entity.js';
import { AppUser } from '../users/app-user.entity.js';

/** Every table that the migrations and the entities must agree on. */
export const entities = [AppUser, District, Sector, Organisation];

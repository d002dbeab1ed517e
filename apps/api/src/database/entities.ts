import { AuditEntry } from '../audit/audit-entry.entity.js';
import { Delegate } from '../delegates/delegate.entity.js';
import { Delegation } from '../delegations/delegation.entity.js';
import { Edition } from '../editions/edition.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Person } from '../people/person.entity.js';
import { Place } from '../places/place.entity.js';
import { District } from '../reference/district.entity.js';
import { Sector } from '../reference/sector.entity.js';
import { TravelTime } from '../travel-times/travel-time.entity.js';
import { AppUser } from '../users/app-user.entity.js';

/** Every table that the migrations and the entities must agree on. */
export const entities = [
  AuditEntry,
  AppUser,
  District,
  Sector,
  Organisation,
  Person,
  Place,
  TravelTime,
  Edition,
  Delegation,
  Delegate,
];

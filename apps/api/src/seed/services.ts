import { abilityFor, type Principal } from '@yutai/access';
import type { Caller } from '../access/caller.js';
import { AgreementsService } from '../agreements/agreements.service.js';
import { CeremoniesService } from '../ceremonies/ceremonies.service.js';
import { CrewMembersService } from '../crew-members/crew-members.service.js';
import type { Database } from '../database/database.js';
import { DelegatesService } from '../delegates/delegates.service.js';
import { DelegationsService } from '../delegations/delegations.service.js';
import { EditionsService } from '../editions/editions.service.js';
import { EnquiriesService } from '../enquiries/enquiries.service.js';
import { IndicatorsService } from '../indicators/indicators.service.js';
import { DelegateLinkLookup } from '../links/delegate-link-lookup.js';
import { LinksService } from '../links/links.service.js';
import { MeetingsService } from '../meetings/meetings.service.js';
import { NOWHERE } from '../notices/notice-outlet.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { PeopleService } from '../people/people.service.js';
import { PlacesService } from '../places/places.service.js';
import { ReleasesService } from '../releases/releases.service.js';
import { Scheduling } from '../scheduling/scheduling.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { Attempts } from '../sign-in/attempts.js';
import { SiteVisitsService } from '../site-visits/site-visits.service.js';
import { TravelTimesService } from '../travel-times/travel-times.service.js';
import { VehiclesService } from '../vehicles/vehicles.service.js';

const principal: Principal = { kind: 'system', name: 'seed' };

/** Who loads the demo data, as the audit names it. */
export const SEED: Caller = { principal, ability: abilityFor(principal), requestId: '', dryRun: false };

/**
 * The services that answer requests, on a database of the seed's: the same rules, conflicts, bookings and audit. Made
 * by hand rather than by Nest, which would start the pool, the sign-in and the jobs of a server for them.
 */
export function servicesOn(db: Database) {
  const scheduling = new Scheduling();
  return {
    organisations: new OrganisationsService(db),
    people: new PeopleService(db),
    places: new PlacesService(db),
    travelTimes: new TravelTimesService(db),
    vehicles: new VehiclesService(db),
    editions: new EditionsService(db),
    crewMembers: new CrewMembersService(db),
    delegations: new DelegationsService(db),
    delegates: new DelegatesService(db, scheduling),
    sessions: new SessionsService(db, scheduling),
    meetings: new MeetingsService(db, scheduling),
    siteVisits: new SiteVisitsService(db, scheduling),
    agreements: new AgreementsService(db),
    ceremonies: new CeremoniesService(db),
    enquiries: new EnquiriesService(db),
    indicators: new IndicatorsService(db),
    releases: new ReleasesService(db, NOWHERE),
    links: new LinksService(db, new DelegateLinkLookup(db, new Attempts(db))).links,
  };
}

export type Services = ReturnType<typeof servicesOn>;

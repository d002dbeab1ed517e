import { EditionInput } from '../editions/edition.dto.js';
import { Edition } from '../editions/edition.entity.js';
import { OrganisationInput } from '../organisations/organisation.dto.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { PersonInput } from '../people/person.dto.js';
import { Person } from '../people/person.entity.js';
import { PlaceInput } from '../places/place.dto.js';
import { Place } from '../places/place.entity.js';
import { TravelTimeInput } from '../travel-times/travel-time.dto.js';
import { TravelTime } from '../travel-times/travel-time.entity.js';
import { VehicleInput } from '../vehicles/vehicle.dto.js';
import { Vehicle } from '../vehicles/vehicle.entity.js';
import { editions } from './data/editions.js';
import { organisations } from './data/organisations.js';
import { people } from './data/people.js';
import { places, rooms } from './data/places.js';
import { sampleCrewPeople } from './data/sample-crew.js';
import { samplePeople } from './data/sample-delegates.js';
import { travelTimes } from './data/travel-times.js';
import { vehicles } from './data/vehicles.js';
import type { Loader } from './loader.js';
import { SEED, type Services } from './services.js';

/** What all editions share, and the editions themselves; gives their ids. */
export async function loadDirectory(loader: Loader, services: Services) {
  const organisation = await loader.load(Organisation, OrganisationInput, organisations, (body) =>
    services.organisations.create(SEED, body),
  );
  const addPerson = (body: PersonInput) => services.people.create(SEED, body);
  const person = await loader.load(Person, PersonInput, people(organisation), addPerson);
  const sample = await loader.load(Person, PersonInput, samplePeople(organisation), addPerson);
  const crew = await loader.load(Person, PersonInput, sampleCrewPeople(), addPerson);
  const addPlace = (body: PlaceInput) => services.places.create(SEED, body);
  const place = await loader.load(Place, PlaceInput, places(organisation), addPlace);
  const room = await loader.load(Place, PlaceInput, rooms(place), addPlace);
  await loader.load(TravelTime, TravelTimeInput, travelTimes, (body) =>
    services.travelTimes.create(SEED, body),
  );
  await loader.load(Vehicle, VehicleInput, vehicles, (body) => services.vehicles.create(SEED, body));
  const edition = await loader.load(Edition, EditionInput, editions(organisation), (body) =>
    services.editions.create(SEED, body),
  );
  return { organisation, person, sample, crew, place, room, edition };
}

export type Directory = Awaited<ReturnType<typeof loadDirectory>>;

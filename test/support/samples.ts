import type { Client } from './client.js';
import { Make } from './make.js';

/** The smallest photo there is. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** What begins as a PDF does. */
export const PDF = Buffer.from('%PDF-1.7\n%%EOF\n');

/** A record of each resource, which belongs to nobody in particular: its id by its name in paths. */
export async function makeSamples(organizer: Client): Promise<Record<string, string>> {
  const make = new Make(organizer);
  const [edition, organisation, person, from, to, user] = await Promise.all([
    make.edition(),
    make.organisation(),
    make.person(),
    make.place(),
    make.place(),
    make.user(),
  ]);
  const delegation = await make.delegation(edition);
  const delegate = await make.delegate(delegation, person);
  const travelTime = await make.travelTime(from, to, 20);
  const visit = await make.siteVisit(edition);
  const file = await organizer.uploadFile(`/api/site-visits/${visit.id}/files`, PNG, 'photo.png');
  const given = await organizer.uploadFile(`/api/editions/${edition.id}/files`, PNG, 'map.png');
  const session = await make.session(edition);
  const ceremony = await make.session(edition, { sessionKind: 'signing' });
  const meeting = await make.meeting(edition);
  const vehicle = await make.vehicle();
  const crewMember = await make.crewMember(edition);
  const transfer = await make.transfer(edition);
  const agreement = await make.agreement(edition);
  const enquiry = await make.enquiry(edition);
  const indicator = await make.indicator();
  const webhook = await make.webhook(edition);
  const { body: release } = await organizer.post(`/api/editions/${edition.id}/publish`);
  // Of the demo data: a release of nothing tells nobody.
  const { body: notices } = await organizer.get('/api/notices?perPage=1');
  return {
    editions: edition.id,
    organisations: organisation.id,
    people: person.id,
    places: from.id,
    'travel-times': travelTime.id,
    delegations: delegation.id,
    delegates: delegate.id,
    activities: visit.id,
    'site-visits': visit.id,
    files: file.body.id,
    itinerary: given.body.id,
    sessions: session.id,
    ceremonies: ceremony.id,
    meetings: meeting.id,
    vehicles: vehicle.id,
    'crew-members': crewMember.id,
    transfers: transfer.id,
    agreements: agreement.id,
    enquiries: enquiry.id,
    indicators: indicator.id,
    notices: notices.data[0]!.id,
    releases: release.id,
    users: user.id,
    webhooks: webhook.id,
  };
}

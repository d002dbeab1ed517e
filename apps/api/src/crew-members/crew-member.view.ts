import {
  boolean,
  day,
  defineView,
  DESK,
  json,
  localized,
  nameOf,
  rowFields,
  text,
  texts,
  uuid,
  uuids,
} from '../database/view.js';
import { isOfCrew } from '../scheduling/crew.sql.js';

/** A liaison knows of the crew whoever is with their delegations. */
const LIAISON_IDS = `ARRAY(SELECT DISTINCT d.liaison_id FROM activity_person ap JOIN activity a ON a.id = ap.activity_id
    JOIN activity_delegation ad ON ad.activity_id = a.id JOIN delegation d ON d.id = ad.delegation_id
  WHERE ap.person_id = c.person_id AND ${isOfCrew('ap')} AND a.edition_id = c.edition_id AND d.liaison_id IS NOT NULL)`;

export const crewMemberView = defineView({
  subject: 'crewMember',
  from: 'crew_member c JOIN person p ON p.id = c.person_id',
  fields: {
    id: uuid('c.id'),
    editionId: uuid('c.edition_id'),
    personId: uuid('c.person_id'),
    personName: localized('p.name'),
    organisationName: nameOf('organisation', 'p.organisation_id'),
    duties: texts('c.duties'),
    languages: texts('c.languages'),
    workingHours: json('c.working_hours'),
    startsOn: day('c.starts_on'),
    endsOn: day('c.ends_on'),
    phone: text('p.phone', DESK),
    email: text('p.email', DESK),
    notes: text('c.notes', DESK),
    phoneShared: boolean('c.phone_shared', DESK),
    liaisonIds: uuids(LIAISON_IDS),
    ...rowFields('c'),
  },
  search: ['localized_words(p.name)'],
  defaultSort: 'personName',
});

import { AbilityBuilder, Ability as CaslAbility, mongoQueryMatcher } from '@casl/ability';
import type { Role } from '@yutai/domain';
import type { Principal } from './principal.js';
import type { Action, Subject } from './subjects.js';

/** Fields of a record with the value they must have, or that they must have one, or none. */
type Conditions = Record<string, string | null | { $ne: null }>;

export type Ability = CaslAbility<[Action, Subject], Conditions>;
type Grant = (can: AbilityBuilder<Ability>['can'], userId: string) => void;

const TIMETABLE: Subject[] = ['session', 'siteVisit', 'transfer', 'meeting', 'activity'];
/** Of files: what a line of a ledger is proved by. */
const EVIDENCE: Conditions = { amountId: { $ne: null } };
/** Of files: what every delegate of an edition is given to read. */
const FOR_ALL_DELEGATES: Conditions = { editionId: { $ne: null } };
/** Of agreements: those that were signed and count. */
const SIGNED: Conditions = { signedOn: { $ne: null }, voidedAt: null };
const FRAME: Subject[] = ['edition', 'place', 'vehicle', 'travelTime'];

/**
 * The table of rights, row by row as in ARCHITECTURE.md; what is not granted is denied.
 *
 * Conditions name fields of the records as the API answers them, so the API can turn them into SQL and the admin can
 * hold them against a record it already has.
 */
const grants: Record<Role, Grant> = {
  organizer(can) {
    const all: Subject[] = [
      ...FRAME,
      ...TIMETABLE,
      'file',
      'crewMember',
      'delegation',
      'delegate',
      'link',
      'hostLink',
      'feed',
      'organisation',
      'person',
    ];
    const followUp: Subject[] = ['agreement', 'progressImport', 'ceremony', 'indicator', 'enquiry'];
    can(['read', 'readDesk', 'write'], [...all, ...followUp, 'user']);
    can(['read', 'readDesk', 'write'], 'attendance');
    can('readPrivate', 'delegate');
    can('remove', 'enquiry');
    can('override', 'activity');
    can(['read', 'publish'], 'release');
    can(['read', 'write'], ['notice', 'webhook']);
    can('read', ['auditEntry', 'reminder', 'waiting']);
  },

  staff(can) {
    can('read', [...FRAME, 'file', 'release', 'reminder', 'waiting']);
    can('write', 'file', EVIDENCE);
    can(['read', 'readDesk', 'write'], 'attendance');
    can(['read', 'readDesk'], [...TIMETABLE, 'crewMember', 'delegation', 'delegate']);
    can(
      ['read', 'readDesk', 'write'],
      ['agreement', 'progressImport', 'ceremony', 'indicator', 'enquiry', 'organisation', 'person'],
    );
  },

  liaison(can, userId) {
    can('read', [...FRAME, 'release', 'indicator']);
    can('read', [...TIMETABLE, 'waiting', 'file'], { liaisonIds: userId });
    can('read', 'file', FOR_ALL_DELEGATES);
    can(['read', 'readDesk'], 'crewMember', { liaisonIds: userId });
    can(['read', 'readDesk', 'write'], ['delegation', 'delegate', 'attendance', 'link', 'feed', 'enquiry'], {
      liaisonId: userId,
    });
    can('readPrivate', 'delegate', { liaisonId: userId });
    can('read', 'agreement', SIGNED);
    can(['read', 'readDesk'], ['organisation', 'person']);
  },

  viewer(can) {
    can('read', 'file', { siteVisitId: { $ne: null } });
    can('read', 'waiting', { activityId: { $ne: null } });
    can('read', [
      ...FRAME,
      ...TIMETABLE,
      'crewMember',
      'delegation',
      'delegate',
      'release',
      'organisation',
      'person',
      'indicator',
      'ceremony',
    ]);
    can('read', 'agreement', SIGNED);
  },
};

/** What a principal may do. Pure: the API's guard and the admin's screens ask the same table. */
export function abilityFor(principal: Principal): Ability {
  const { can, build } = new AbilityBuilder<Ability>(CaslAbility);
  if (principal.kind === 'user') {
    grants[principal.role](can, principal.id);
  }
  if (principal.kind === 'system') {
    grants.organizer(can, '');
  }
  if (principal.kind === 'delegateLink') {
    can(['read', 'answer'], 'itinerary', { delegateId: principal.delegateId });
    can('ask', 'enquiry', { askedById: principal.delegateId });
  }
  if (principal.kind === 'hostLink') {
    can('answer', 'siteVisit', { id: principal.siteVisitId });
  }
  if (principal.kind === 'feed') {
    can('read', 'feed', { id: principal.feedId });
  }
  return build({ conditionsMatcher: mongoQueryMatcher });
}

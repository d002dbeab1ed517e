import { CrewMemberInput } from '../crew-members/crew-member.dto.js';
import { CrewMember } from '../crew-members/crew-member.entity.js';
import { DelegateInput } from '../delegates/delegate.dto.js';
import { Delegate } from '../delegates/delegate.entity.js';
import { DelegationInput } from '../delegations/delegation.dto.js';
import { Delegation } from '../delegations/delegation.entity.js';
import { MeetingInput } from '../meetings/meeting.dto.js';
import { Activity } from '../scheduling/activity.entity.js';
import { SessionInput } from '../sessions/session.dto.js';
import { SessionSpeaker } from '../sessions/session-speaker.entity.js';
import { SiteVisitInput } from '../site-visits/site-visit.dto.js';
import { delegations, type DelegationKey } from './data/delegations.js';
import { sampleCrew } from './data/sample-crew.js';
import { meetings } from './data/meetings.js';
import { sampleDelegates } from './data/sample-delegates.js';
import { sessions, type Frame, type SessionKey, type SessionRow } from './data/sessions.js';
import { siteVisits, type SiteVisitRow, type VisitFrame } from './data/site-visits.js';
import type { Directory } from './load-directory.js';
import type { Loader } from './loader.js';
import type { Ids } from './row.js';
import { SEED, type Services } from './services.js';

/**
 * Who comes, and what they do: each activity checked against those before it, and moved on by the verbs that people
 * use. Gives the ids of delegations, delegates and sessions.
 */
export async function loadTimetable(
  loader: Loader,
  services: Services,
  { edition, organisation, person, sample, crew, place, room }: Directory,
  liaisonId: string,
) {
  const editionId = edition.seventeenth;
  const delegation: Ids<DelegationKey> = await loader.load(
    Delegation,
    DelegationInput,
    delegations(editionId, organisation, liaisonId),
    (body) => services.delegations.create(SEED, body),
  );
  const delegate = await loader.load(
    Delegate,
    DelegateInput,
    sampleDelegates(delegation, sample, place),
    (body) => services.delegates.create(SEED, body),
  );
  await loader.load(CrewMember, CrewMemberInput, sampleCrew(editionId, crew), (body) =>
    services.crewMembers.create(SEED, body),
  );
  const session = await loadSessions(loader, services, { editionId, delegation, person, room });
  await loadSiteVisits(loader, services, { editionId, delegation, organisation, place });
  await loader.load(Activity, MeetingInput, meetings({ editionId, delegation, organisation }), (body) =>
    services.meetings.create(SEED, body),
  );
  return { delegation, delegate, session };
}

async function loadSessions(loader: Loader, services: Services, frame: Frame): Promise<Ids<SessionKey>> {
  const rows: Record<SessionKey, SessionRow> = sessions(frame);
  const ids = await loader.load(Activity, SessionInput, rows, async (body) => {
    const { id, version } = written(await services.sessions.create(SEED, body));
    return services.sessions.activities.verb(SEED, id, version, 'confirm');
  });
  for (const [key, { ofSpeakers = [] }] of Object.entries(rows) as [SessionKey, SessionRow][]) {
    for (const [index, fields] of ofSpeakers.entries()) {
      await loader.mark(SessionSpeaker, { activityId: ids[key], position: index + 1 }, fields);
    }
  }
  return ids;
}

async function loadSiteVisits(
  loader: Loader,
  { siteVisits: service }: Services,
  frame: VisitFrame,
): Promise<void> {
  const rows: Record<string, SiteVisitRow> = siteVisits(frame);
  await loader.load(Activity, SiteVisitInput, rows, async (body, { host, confirmed }) => {
    let answer = await service.create(SEED, body);
    if (host) {
      const { id, version } = written(answer);
      const said = { answer: host, startsAt: null, endsAt: null, message: null };
      answer = await service.recordHostAnswer(SEED, id, version, said);
    }
    if (confirmed) {
      const { id, version } = written(answer);
      answer = await service.activities.verb(SEED, id, version, 'confirm');
    }
    return answer;
  });
}

const written = (answer: string) => JSON.parse(answer) as { id: string; version: number };

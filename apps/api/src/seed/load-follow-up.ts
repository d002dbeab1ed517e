import type { Role } from '@yutai/domain';
import { NewAgreementInput } from '../agreements/agreement-input.dto.js';
import { Agreement } from '../agreements/agreement.entity.js';
import { CeremonyItem } from '../ceremonies/ceremony-item.entity.js';
import { EnquiryInput } from '../enquiries/enquiry.dto.js';
import { Enquiry } from '../enquiries/enquiry.entity.js';
import { NewIndicatorInput } from '../indicators/indicator.dto.js';
import { Indicator } from '../indicators/indicator.entity.js';
import { OrganisationInput } from '../organisations/organisation.dto.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { agreements, MADE_UP_IN_ITEMS, runningOrder } from './data/agreements.js';
import type { DelegationKey } from './data/delegations.js';
import { enquiries } from './data/enquiries.js';
import { indicators } from './data/indicators.js';
import { sampleCompanies, sampleProjects } from './data/sample-projects.js';
import type { SessionKey } from './data/sessions.js';
import type { Directory } from './load-directory.js';
import type { Loader } from './loader.js';
import type { Ids } from './row.js';
import { SEED, type Services } from './services.js';

interface Known extends Directory {
  account: Ids<Role>;
  delegation: Ids<DelegationKey>;
  session: Ids<SessionKey>;
}

/** What was signed and asked, and what was published in figures. */
export async function loadFollowUp(
  loader: Loader,
  services: Services,
  { account, delegation, edition, organisation, session }: Known,
): Promise<void> {
  const { sixteenth, seventeenth } = edition;
  const agreement = await loader.load(
    Agreement,
    NewAgreementInput,
    agreements(seventeenth, session.opening, organisation, account.staff),
    (body) => services.agreements.create(SEED, body),
  );
  await loadRunningOrder(loader, services, session.opening, agreement);
  await loadSamples(loader, services, seventeenth, account.staff);
  await loader.load(
    Enquiry,
    EnquiryInput,
    enquiries(seventeenth, delegation.business, account.staff),
    (body) => services.enquiries.create(SEED, body),
  );
  await loader.load(Indicator, NewIndicatorInput, indicators(sixteenth, seventeenth), (body) =>
    services.indicators.create(SEED, body),
  );
}

/** In which order the projects of a ceremony are signed, and where. */
async function loadRunningOrder(
  loader: Loader,
  { ceremonies }: Services,
  ceremonyId: string,
  agreement: Ids,
): Promise<void> {
  const { version } = JSON.parse(await ceremonies.one(SEED, ceremonyId)) as { version: number };
  const items = runningOrder(agreement);
  await ceremonies.replace(SEED, ceremonyId, { version, items });
  for (const { agreementId } of items) {
    await loader.mark(CeremonyItem, { agreementId }, MADE_UP_IN_ITEMS);
  }
}

/** Projects that are not signed yet, of companies that nobody has. */
async function loadSamples(
  loader: Loader,
  services: Services,
  editionId: string,
  ownerId: string,
): Promise<void> {
  const company = await loader.load(Organisation, OrganisationInput, sampleCompanies, (body) =>
    services.organisations.create(SEED, body),
  );
  const projects = sampleProjects(editionId, ownerId, company);
  await loader.load(Agreement, NewAgreementInput, projects, (body) => services.agreements.create(SEED, body));
}

import { Typography } from '@mui/material';
import { useCanAccess } from 'ra-core';
import { Loading, Title } from 'react-admin';
import { EditionInAddress } from '../edition/EditionInAddress';
import { useEdition } from '../edition/use-edition';
import { useT } from '../i18n/use-t';
import { AccessDenied, Empty } from '../pages/Notice';
import { usePlan } from '../timetable/use-timetable';
import { Accepting } from './Accepting';
import { Choices } from './Choices';
import { Hints } from './Hints';
import { ProposalList } from './ProposalList';
import { Unserved } from './Unserved';
import { useProposals } from './use-proposals';
import type { Plan } from '@yutai/planning';

function ProposalsOf({ plan, reread }: { plan: Plan; reread: () => Promise<unknown> }) {
  const t = useT();
  const proposing = useProposals(plan);
  const { proposals, unserved, hotels } = proposing;
  return (
    <>
      <Typography sx={{ color: 'text.secondary', mb: 2, maxWidth: '80ch' }}>{t('proposal.about')}</Typography>
      <Choices plan={plan} choice={proposing.choice} />
      {proposals && hotels ? (
        <>
          <Hints plan={plan} hotels={hotels} />
          <Accepting plan={plan} proposing={proposing} reread={reread}>
            {proposals.length > 0 && <ProposalList plan={plan} proposing={proposing} proposals={proposals} />}
          </Accepting>
          {unserved.length > 0 && <Unserved plan={plan} unserved={unserved} />}
          {proposals.length + unserved.length === 0 && (
            <Empty title={t('proposal.none')}>{t('proposal.noneHint')}</Empty>
          )}
        </>
      ) : (
        <Loading />
      )}
    </>
  );
}

function ProposalsOfEdition({ editionId }: { editionId: string }) {
  const { plan, reread } = usePlan(editionId);
  return plan ? <ProposalsOf plan={plan} reread={reread} /> : <Loading />;
}

/** Transfers for the ways of an edition that none covers, proposed, adjusted and made. */
export default function ProposalsPage() {
  const t = useT();
  const { edition, isPending } = useEdition();
  const { canAccess, isPending: isAsking } = useCanAccess({ action: 'create', resource: 'transfers' });
  if (isAsking) return null;
  if (!canAccess) return <AccessDenied />;
  return (
    <>
      <EditionInAddress />
      <Title title={t('proposal.title')} preferenceKey={false} />
      {edition ? (
        <ProposalsOfEdition key={edition.id} editionId={edition.id} />
      ) : (
        !isPending && <Empty title={t('edition.none')}>{t('edition.noneHint')}</Empty>
      )}
    </>
  );
}

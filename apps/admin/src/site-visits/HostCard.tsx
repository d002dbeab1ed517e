import { Box, Typography } from '@mui/material';
import { useCanAccess, useRecordContext } from 'ra-core';
import { CounterField } from '../activities/activity-fields';
import { applies } from '../activities/verbs';
import type { SiteVisit } from '../api/records';
import { LocalizedListField } from '../fields/LocalizedField';
import { RecordField } from '../fields/plain-fields';
import { InstantField } from '../fields/time-fields';
import { PlainChip } from '../fields/WordField';
import { LinkSection, type LinkKind } from '../links/LinkSection';
import { Detail, Details, Section } from '../pages/Detail';
import { ReceptionLevel } from './Reception';
import { TakeProposal } from './TakeProposal';

/** What the host said of the visit as it stands, and when. */
function Said({ visit }: { visit: SiteVisit }) {
  return (
    <>
      <Detail source="hostAnswer">
        <PlainChip source="hostAnswer" list="hostAnswer" />
      </Detail>
      {visit.hostAnsweredAt && (
        <Detail source="hostAnsweredAt">
          <InstantField source="hostAnsweredAt" />
        </Detail>
      )}
      {visit.hostMessage && (
        <Detail source="hostMessage" wide>
          <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
            {visit.hostMessage}
          </Typography>
        </Detail>
      )}
    </>
  );
}

/** The time that the host proposes, to be taken in one click by those who may. */
function Proposed({ visit }: { visit: SiteVisit }) {
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'site-visits', record: visit });
  if (!visit.counterStartsAt) return null;
  return (
    <Detail source="counter" wide>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Typography component="strong" sx={{ fontWeight: 600 }}>
          <CounterField />
        </Typography>
        {canAccess && applies('record-host-answer', visit.status) && <TakeProposal visit={visit} />}
      </Box>
    </Detail>
  );
}

/** Whom the host receives, about what, and whether it has said yes. */
export function HostCard() {
  const visit = useRecordContext<SiteVisit>();
  if (!visit) return null;
  return (
    <Section title="activity.section.host">
      <Details>
        <Detail source="hostId">
          <RecordField source="hostId" named="hostName" reference="organisations" />
        </Detail>
        <Detail source="hostContactId">
          <RecordField source="hostContactId" named="hostContactName" reference="people" />
        </Detail>
        <ReceptionLevel />
        <Said visit={visit} />
        <Proposed visit={visit} />
        <Detail source="topics" wide>
          <LocalizedListField source="topics" />
        </Detail>
      </Details>
    </Section>
  );
}

const KIND: LinkKind = {
  resource: 'site-visits',
  part: 'host-link',
  right: 'host-links',
  title: 'host.title',
  about: 'host.about',
  qr: 'host.qr',
  replaceText: 'host.replaceText',
  withdrawText: 'host.withdrawText',
};

/** The link that the host answers by; of a visit that is over only what there is to withdraw. */
export function HostLink() {
  const visit = useRecordContext<SiteVisit>();
  if (!visit) return null;
  return <LinkSection kind={KIND} mayMake={applies('record-host-answer', visit.status)} />;
}

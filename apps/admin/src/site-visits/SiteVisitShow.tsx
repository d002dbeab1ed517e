import { useRecordContext } from 'ra-core';
import { Basics, Cancelled, Overridden, Told } from '../activities/sections';
import { VerbBar } from '../activities/VerbBar';
import { AttendanceSection } from '../attendance/AttendanceSection';
import type { SiteVisit } from '../api/records';
import { AskButton } from '../enquiries/AskButton';
import { FilesSection } from '../files/FilesSection';
import { LocalizedField } from '../fields/LocalizedField';
import { TextField } from '../fields/plain-fields';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';
import { HostAnswerButtons } from './host-answer';
import { HostCard, HostLink } from './HostCard';
import { OutcomeButton, OutcomeDialog } from './OutcomeDialog';
import { BackupPlace } from './Reception';

/** What came of it, once it is over. */
function Outcome() {
  const visit = useRecordContext<SiteVisit>();
  if (visit?.status !== 'done') return null;
  return (
    <>
      <Section title="activity.section.outcome">
        <Details>
          <Detail source="outcome" wide>
            <LocalizedField source="outcome" />
          </Detail>
          <Detail source="attended">
            <TextField source="attended" />
          </Detail>
        </Details>
      </Section>
      <FilesSection resource="site-visits" id={visit.id} owner="siteVisitId" />
    </>
  );
}

export const SiteVisitShow = () => (
  <ShowPage actions={<AskButton />}>
    <VerbBar completeDialog={(onClose) => <OutcomeDialog verb="complete" onClose={onClose} />}>
      <HostAnswerButtons />
      <OutcomeButton />
    </VerbBar>
    <Basics besidePlace={<BackupPlace />} />
    <AttendanceSection />
    <Outcome />
    <Cancelled />
    <Overridden />
    <HostCard />
    <HostLink />
    <Told>
      <Detail source="safetyNotes" wide>
        <LocalizedField source="safetyNotes" />
      </Detail>
    </Told>
  </ShowPage>
);

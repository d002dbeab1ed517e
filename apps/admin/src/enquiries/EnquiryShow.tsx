import { Typography } from '@mui/material';
import { useRecordContext } from 'ra-core';
import type { Enquiry } from '../api/records';
import { RecordField, TextField } from '../fields/plain-fields';
import { ScriptsField } from '../fields/ScriptsField';
import { InstantField } from '../fields/time-fields';
import { WordField } from '../fields/WordField';
import { useT } from '../i18n/use-t';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';
import { DueField } from './DueField';
import { EnquiryVerbs } from './EnquiryVerbs';
import { EnquiryStatusField } from './StatusField';

/** The answer stays on the page after the enquiry was reopened: it was not enough, and is to be given anew. */
function Answer() {
  const t = useT();
  const enquiry = useRecordContext<Enquiry>();
  if (!enquiry) return null;
  return (
    <Section title="resources.enquiries.fields.answer">
      {enquiry.answer ? (
        <>
          <Typography component="div" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            <ScriptsField source="answer" />
          </Typography>
          {enquiry.answeredAt && (
            <Typography variant="body2" sx={{ mt: 1, color: 'text.secondary' }}>
              {t('resources.enquiries.fields.answeredAt')} <InstantField source="answeredAt" />
            </Typography>
          )}
        </>
      ) : (
        <Typography sx={{ color: 'text.secondary' }}>{t('enquiry.noAnswer')}</Typography>
      )}
    </Section>
  );
}

export const EnquiryShow = () => (
  <ShowPage actions={<EnquiryVerbs />}>
    <Section>
      <Details>
        <Detail source="question" wide>
          <ScriptsField source="question" />
        </Detail>
        <Detail source="status">
          <EnquiryStatusField />
        </Detail>
        <Detail source="dueOn">
          <DueField />
        </Detail>
        <Detail source="ownerId">
          <TextField source="ownerName" />
        </Detail>
        <Detail source="topic">
          <WordField source="topic" list="enquiryTopic" />
        </Detail>
        <Detail source="delegationId">
          <RecordField source="delegationId" named="delegationName" reference="delegations" />
        </Detail>
        <Detail source="askedById">
          <RecordField source="askedById" named="askedByName" reference="delegates" />
        </Detail>
      </Details>
    </Section>
    <Answer />
  </ShowPage>
);

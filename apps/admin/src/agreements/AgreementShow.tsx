import { Box, Typography } from '@mui/material';
import { pickText } from '@yutai/domain';
import { useCreatePath, useRecordContext } from 'ra-core';
import { Link } from 'react-router-dom';
import type { Agreement, Party } from '../api/records';
import { IllustrativeMark } from '../fields/illustrative';
import { Localized, LocalizedField } from '../fields/LocalizedField';
import { DistrictField, NotesField, RecordField, SectorField, TextField } from '../fields/plain-fields';
import { ScriptsField } from '../fields/ScriptsField';
import { DayField } from '../fields/time-fields';
import { WordField } from '../fields/WordField';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { Detail, Details, Section } from '../pages/Detail';
import { ShowPage } from '../pages/ShowPage';
import { Ledger } from './Ledger';
import { SignedAmount } from './SignedAmount';
import { Stages } from './Stages';
import { MoveLog } from './MoveLog';
import { StatusNote } from './standing';
import { AgreementVerbs } from './Verbs';
import { AgreementWriting, VoidedNotice } from './Voiding';

function PartyLine({ party }: { party: Party }) {
  const t = useT();
  const word = useWord();
  const createPath = useCreatePath();
  const language = useLanguage();
  const signatory = pickText(party.signatoryName, language);
  return (
    <Box component="li" sx={{ py: 0.75 }}>
      <Typography component="span" sx={{ fontWeight: 500, mr: 1 }}>
        <Link
          to={createPath({ resource: 'organisations', type: 'show', id: party.organisationId })}
          style={{ color: 'inherit' }}
        >
          <Localized text={party.organisationName} />
        </Link>
      </Typography>
      <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
        {word('side', party.side)}
        {signatory && ` · ${t('agreement.record.signatory')}: ${signatory}`}
        {party.signatoryTitle && ` · ${pickText(party.signatoryTitle, language)}`}
      </Typography>
    </Box>
  );
}

function Parties() {
  const t = useT();
  const agreement = useRecordContext<Agreement>();
  if (!agreement) return null;
  return (
    <Section title="resources.agreements.fields.parties">
      {agreement.parties.length === 0 ? (
        <Typography sx={{ color: 'text.secondary' }}>{t('agreement.verb.noParties')}</Typography>
      ) : (
        <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
          {agreement.parties.map((party) => (
            <PartyLine key={party.organisationId} party={party} />
          ))}
        </Box>
      )}
    </Section>
  );
}

const Summary = () => (
  <Section>
    <Box sx={{ mb: 2.5 }}>
      <Stages />
    </Box>
    <Details>
      <Detail source="title" wide>
        <ScriptsField source="title" />
      </Detail>
      <Detail source="signed">
        <SignedAmount />
      </Detail>
      <Detail source="signedOn">
        <DayField source="signedOn" />
      </Detail>
      <Occasion />
      <Detail source="kind">
        <WordField source="kind" list="agreementKind" />
      </Detail>
      <Detail source="sectorCode">
        <SectorField source="sectorCode" />
      </Detail>
      <Detail source="districtCode">
        <DistrictField source="districtCode" />
      </Detail>
      <Detail source="status">
        <Standing />
      </Detail>
      <Reason />
      <Detail source="ownerId">
        <IllustrativeMark source="ownerId">
          <TextField source="ownerName" />
        </IllustrativeMark>
      </Detail>
      <Detail source="summary" wide>
        <LocalizedField source="summary" />
      </Detail>
      <Detail source="notes" wide>
        <NotesField source="notes" />
      </Detail>
    </Details>
  </Section>
);

/** Kept after a signing that was taken back, for when it is signed again; then it is not where it was signed. */
function Occasion() {
  const agreement = useRecordContext<Agreement>();
  if (!agreement?.signedOn) return null;
  return (
    <Detail source="signedAtActivityId">
      <RecordField source="signedAtActivityId" named="signedAtTitle" reference="sessions" />
    </Detail>
  );
}

function Standing() {
  const agreement = useRecordContext<Agreement>();
  return agreement?.status === 'ongoing' ? (
    <WordField source="status" list="agreementStatus" />
  ) : (
    <StatusNote />
  );
}

/** Only where it does not simply go on. */
function Reason() {
  const agreement = useRecordContext<Agreement>();
  if (!agreement?.statusReason) return null;
  return (
    <>
      <Detail source="statusReason">
        <TextField source="statusReason" />
      </Detail>
      <Detail source="statusSince">
        <DayField source="statusSince" />
      </Detail>
    </>
  );
}

export const AgreementShow = () => (
  <ShowPage actions={<AgreementVerbs />} writing={<AgreementWriting />}>
    <VoidedNotice />
    <Summary />
    <Ledger />
    <Parties />
    <MoveLog />
  </ShowPage>
);

import { Box, Typography } from '@mui/material';
import { dayOf } from '@yutai/domain';
import { useCanAccess, useRecordContext, type RaRecord } from 'ra-core';
import { DataTable } from 'react-admin';
import { DelegationsField, TimeField } from '../activities/activity-fields';
import { resourceOf } from '../activities/activity-resource';
import type { Waiting } from '../api/records';
import { ActivityLink } from '../dashboard/ActivityLink';
import { useEdition, useTimeZone } from '../edition/use-edition';
import { useToday } from '../edition/use-today';
import { formatInstant, formatSpan } from '../fields/format-time';
import { Localized } from '../fields/LocalizedField';
import { PlainChip } from '../fields/WordField';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { RecordInput, WordInput, WordsInput } from '../inputs/choices';
import { EditionListPage } from '../pages/ListPage';
import { SearchBox } from '../pages/SearchBox';
import { TakeProposal } from '../site-visits/TakeProposal';
import { Whom } from './Whom';

const DAY = 86_400_000;
const pathOf = ({ kind, activityId }: RaRecord) =>
  `/${resourceOf(kind as Waiting['kind'])}/${activityId as string}/show`;

/** Since when it waits, in days. */
function SinceField() {
  const t = useT();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const today = useToday();
  const record = useRecordContext<Waiting>();
  if (!record) return null;
  const days = (Date.parse(today) - Date.parse(dayOf(record.since, timeZone))) / DAY;
  return (
    <span title={formatInstant(record.since, { language, timeZone })}>
      {days <= 0 ? t('waiting.sinceToday') : t('waiting.sinceDays', { smart_count: days })}
    </span>
  );
}

/** Whom it waits for, by name where it is an organisation. */
function WhomField() {
  const word = useWord();
  const record = useRecordContext<Waiting>();
  if (!record) return null;
  const named = record.waitsFor !== 'desk' && record.partyName;
  return named ? <Localized text={record.partyName} /> : word('waitsFor', record.waitsFor);
}

function TitleField() {
  const record = useRecordContext<Waiting>();
  return record && <ActivityLink activity={{ ...record, id: record.activityId }} />;
}

/** What it waits for; the time that a host proposes is taken here, in one click. */
function ReasonField() {
  const language = useLanguage();
  const timeZone = useTimeZone();
  const { edition } = useEdition();
  const record = useRecordContext<Waiting>();
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'site-visits' });
  if (!record) return null;
  const { reason, activityId: id, version, counterStartsAt, counterEndsAt } = record;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      <PlainChip source="reason" list="waitingReason" />
      {reason === 'host_proposal' && counterStartsAt && counterEndsAt && (
        <>
          <Typography variant="body2">
            {formatSpan(counterStartsAt, counterEndsAt, { language, timeZone, year: edition?.year })}
          </Typography>
          {canAccess && (
            // A row leads to its record; its button does not.
            <div onClick={(event) => event.stopPropagation()}>
              <TakeProposal visit={{ id, version, counterStartsAt, counterEndsAt }} />
            </div>
          )}
        </>
      )}
    </Box>
  );
}

/** Everything that waits for somebody, the nearest first. */
export function WaitingList() {
  const { edition } = useEdition();
  const { canAccess: enquiries = false } = useCanAccess({ action: 'list', resource: 'enquiries' });
  if (!edition) return null;
  const filters = [
    <SearchBox key="q" source="q" alwaysOn />,
    <WordsInput key="reason" source="reason" list="waitingReason" alwaysOn />,
    <RecordInput
      key="delegationIds"
      source="delegationIds"
      reference="delegations"
      filter={{ editionId: edition.id }}
      alwaysOn
    />,
    <WordInput key="kind" source="kind" list="activityKind" />,
  ];
  return (
    <EditionListPage
      sort={{ field: 'startsAt', order: 'ASC' }}
      filters={filters}
      to={pathOf}
      above={<Whom edition={edition} enquiries={enquiries} />}
      second={
        <>
          <ReasonField /> <WhomField /> · <SinceField />
        </>
      }
    >
      <DataTable.Col source="reason">
        <ReasonField />
      </DataTable.Col>
      <DataTable.Col source="waitsFor">
        <WhomField />
      </DataTable.Col>
      <DataTable.Col source="since">
        <SinceField />
      </DataTable.Col>
      <DataTable.Col source="title">
        <TitleField />
      </DataTable.Col>
      <DataTable.Col source="startsAt">
        <TimeField />
      </DataTable.Col>
      <DataTable.Col source="delegations" disableSort>
        <DelegationsField />
      </DataTable.Col>
    </EditionListPage>
  );
}

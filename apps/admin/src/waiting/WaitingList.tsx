import { Box, Typography } from '@mui/material';
import { dayOf, daysOverdue } from '@yutai/domain';
import { useCanAccess, useRecordContext, type RaRecord } from 'ra-core';
import { DataTable } from 'react-admin';
import { DelegationsField, TimeField } from '../activities/activity-fields';
import type { Waiting } from '../api/records';
import { useEdition, useTimeZone } from '../edition/use-edition';
import { useToday } from '../edition/use-today';
import { formatInstant, formatSpan } from '../fields/format-time';
import { Localized } from '../fields/LocalizedField';
import { DayField } from '../fields/time-fields';
import { TitleLink } from '../fields/TitleLink';
import { PlainChip } from '../fields/WordField';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { RecordInput, WordInput, WordsInput } from '../inputs/choices';
import { EditionListPage } from '../pages/ListPage';
import { SearchBox } from '../pages/SearchBox';
import { TakeProposal } from '../site-visits/TakeProposal';
import { recordOf } from './record-of';
import { Whom } from './Whom';

const DAY = 86_400_000;
function pathOf(waiting: RaRecord) {
  const { resource, id } = recordOf(waiting as Waiting);
  return `/${resource}/${id}/show`;
}

/** Since when it waits, in days; how long it has been overdue. */
function SinceField() {
  const t = useT();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const today = useToday();
  const record = useRecordContext<Waiting>();
  if (!record) return null;
  if (record.reason.endsWith('_overdue') && record.dueOn) {
    return t('enquiry.overdueSince', { smart_count: daysOverdue(record.dueOn, today) });
  }
  const days = (Date.parse(today) - Date.parse(dayOf(record.since, timeZone))) / DAY;
  return (
    <span title={formatInstant(record.since, { language, timeZone })}>
      {days <= 0 ? t('waiting.sinceToday') : t('waiting.sinceDays', { smart_count: days })}
    </span>
  );
}

/** Whom it waits for, by name where it is an organisation or somebody's own. */
function WhomField() {
  const word = useWord();
  const record = useRecordContext<Waiting>();
  if (!record) return null;
  if (record.ownerName) return record.ownerName;
  const named = record.waitsFor !== 'desk' && record.partyName;
  return named ? <Localized text={record.partyName} /> : word('waitsFor', record.waitsFor);
}

function TitleField() {
  const record = useRecordContext<Waiting>();
  return record && <TitleLink {...recordOf(record)} title={record.title} />;
}

/** When an activity is, or by which day something is due. */
function WhenField() {
  const record = useRecordContext<Waiting>();
  return record?.dueOn ? <DayField source="dueOn" /> : <TimeField />;
}

/** What it waits for; the time that a host proposes is taken here, in one click. */
function ReasonField() {
  const word = useWord();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const { edition } = useEdition();
  const record = useRecordContext<Waiting>();
  const { canAccess } = useCanAccess({ action: 'edit', resource: 'site-visits' });
  if (!record) return null;
  const { reason, stage, activityId, version, counterStartsAt, counterEndsAt } = record;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      <PlainChip source="reason" list="waitingReason" />
      {stage && <Typography variant="body2">{word('agreementStage', stage)}</Typography>}
      {reason === 'host_proposal' && activityId && counterStartsAt && counterEndsAt && (
        <>
          <Typography variant="body2">
            {formatSpan(counterStartsAt, counterEndsAt, { language, timeZone, year: edition?.year })}
          </Typography>
          {canAccess && (
            // A row leads to its record; its button does not.
            <div onClick={(event) => event.stopPropagation()}>
              <TakeProposal visit={{ id: activityId, version, counterStartsAt, counterEndsAt }} />
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
    <WordInput key="kind" source="kind" list="waitingKind" />,
  ];
  return (
    <EditionListPage
      sort={{ field: 'comesAt', order: 'ASC' }}
      filters={filters}
      to={pathOf}
      above={<Whom edition={edition} />}
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
      <DataTable.Col source="comesAt">
        <WhenField />
      </DataTable.Col>
      <DataTable.Col source="delegations" disableSort>
        <DelegationsField />
      </DataTable.Col>
    </EditionListPage>
  );
}

import { Box, Button, InputAdornment, TextField as TextInput, Typography } from '@mui/material';
import SearchIcon from '@mui/icons-material/SearchOutlined';
import { useCanAccess, useRecordContext } from 'ra-core';
import { useState } from 'react';
import { DataTable, Pagination, ReferenceManyField } from 'react-admin';
import type { Activity } from '../api/records';
import { LocalizedField } from '../fields/LocalizedField';
import { ContactField, RecordField, TextField } from '../fields/plain-fields';
import { InstantField } from '../fields/time-fields';
import { WordField } from '../fields/WordField';
import { useT } from '../i18n/use-t';
import { Section } from '../pages/Detail';
import { checkInPath } from './check-in-path';
import { ExcuseButton } from './ExcuseButton';
import { ForPhones } from './ForPhones';
import { StateField } from './StateField';
import { TallyChips, type Narrowed } from './TallyChips';
import { useTallies } from './use-tallies';

const filterOf = (narrowed: Narrowed, q: string) => ({
  ...(narrowed === 'unexpected'
    ? { expected: 'false', state: 'present' }
    : { expected: 'true', ...(narrowed && { state: narrowed }) }),
  ...(q.trim() && { q: q.trim() }),
});

/** Who is expected at an activity and who came, for those who may know. */
export function AttendanceSection() {
  const t = useT();
  const activity = useRecordContext<Activity>();
  const { canAccess } = useCanAccess({ action: 'list', resource: 'attendance' });
  const { data: tallies } = useTallies(canAccess ? activity?.editionId : undefined);
  const tally = tallies?.get(activity?.id ?? '');
  const [narrowed, setNarrowed] = useState<Narrowed>(null);
  const [q, setQ] = useState('');
  if (!activity || !tally) return null;
  const path = checkInPath(activity.editionId, activity.id);
  return (
    <Section
      title="attendance.title"
      action={
        <Button size="small" href={path} target="_blank">
          {t('attendance.here')}
        </Button>
      }
    >
      <ForPhones path={path} label={t('attendance.here')} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: 1.5, mb: 1 }}>
        <TallyChips tally={tally} chosen={narrowed} choose={setNarrowed} />
        <TextInput
          size="small"
          type="search"
          sx={{ flex: '0 1 16rem' }}
          value={q}
          onChange={({ target }) => setQ(target.value)}
          slotProps={{
            htmlInput: { 'aria-label': t('resources.attendance.fields.q') },
            input: {
              startAdornment: (
                <InputAdornment position="start">
                  <SearchIcon fontSize="small" />
                </InputAdornment>
              ),
            },
          }}
        />
      </Box>
      <ReferenceManyField
        reference="attendance"
        target="activityId"
        filter={filterOf(narrowed, q)}
        sort={{ field: 'delegationName', order: 'ASC' }}
        pagination={<Pagination />}
        perPage={50}
      >
        <DataTable
          rowClick={(_id, _resource, { delegateId }) => `/delegates/${delegateId}/show`}
          bulkActionButtons={false}
          empty={<Typography variant="body2">{t('attendance.nobody')}</Typography>}
        >
          <DataTable.Col source="personName" sx={{ minWidth: 112 }}>
            <RecordField source="delegateId" reference="delegates" named="personName" />
          </DataTable.Col>
          <DataTable.Col source="delegationName">
            <LocalizedField source="delegationName" />
          </DataTable.Col>
          <DataTable.Col source="role">
            <WordField source="role" list="delegateRole" />
          </DataTable.Col>
          <DataTable.Col source="phone" disableSort>
            <ContactField source="phone" kind="phone" />
          </DataTable.Col>
          <DataTable.Col source="state">
            <StateField />
            <ExcuseButton activityId={activity.id} />
          </DataTable.Col>
          <DataTable.Col source="at">
            <InstantField source="at" />
          </DataTable.Col>
          <DataTable.Col source="byName" disableSort>
            <TextField source="byName" />
          </DataTable.Col>
        </DataTable>
      </ReferenceManyField>
    </Section>
  );
}

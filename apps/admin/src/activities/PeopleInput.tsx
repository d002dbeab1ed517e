import { Box } from '@mui/material';
import { required, useResourceContext } from 'ra-core';
import { useT } from '../i18n/use-t';
import { RecordInput, WordInput } from '../inputs/choices';
import { Lines } from './Lines';

const BLANK = { personId: null, part: 'escort' };

/** People named beside the delegations: who escorts, who is a guest, who is excused. */
export function PeopleInput() {
  const t = useT();
  const resource = useResourceContext() ?? '';
  const label = (field: string) => `resources.${resource}.fields.${field}`;
  return (
    <Lines source="people" blank={BLANK} hint={t('activity.hint.people')}>
      {(at) => (
        <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr' }, gap: 1.5 }}>
          <RecordInput
            source={`${at}.personId`}
            reference="people"
            label={label('personId')}
            validate={required()}
          />
          <WordInput source={`${at}.part`} list="personPart" label={label('part')} validate={required()} />
        </Box>
      )}
    </Lines>
  );
}

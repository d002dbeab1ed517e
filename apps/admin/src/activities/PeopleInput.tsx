import { Box } from '@mui/material';
import { isCrewDuty, speaksForOthers } from '@yutai/domain';
import { required, useResourceContext } from 'ra-core';
import { useWatch } from 'react-hook-form';
import type { NamedPart, NamedPerson } from '../api/records';
import { useT } from '../i18n/use-t';
import { RecordInput, WordInput } from '../inputs/choices';
import { FreeCrew, FreeInterpreters } from './FreeCrew';
import { Lines } from './Lines';

/** People named beside the delegations: who escorts, drives or is a guest, and who is excused. */
export function PeopleInput({ part = 'escort' }: { part?: NamedPart }) {
  const t = useT();
  const resource = useResourceContext() ?? '';
  const editionId = useWatch({ name: 'editionId' }) as string | undefined;
  const languages = (useWatch({ name: 'languages' }) ?? []) as string[];
  const people = (useWatch({ name: 'people' }) ?? []) as NamedPerson[];
  const isSpokenFor = people.some((named) => isCrewDuty(named.part) && speaksForOthers(named.part));
  const first = languages.length > 0 && !isSpokenFor ? 'interpreter' : part;
  const label = (field: string) => `resources.${resource}.fields.${field}`;
  return (
    <>
      <Lines source="people" blank={{ personId: null, part: first }} hint={t('activity.hint.people')}>
        {(at) => (
          <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr' }, gap: 1.5 }}>
            <RecordInput
              source={`${at}.personId`}
              reference="people"
              label={label('personId')}
              validate={required()}
            />
            <WordInput source={`${at}.part`} list="personPart" label={label('part')} validate={required()} />
            {editionId && <FreeCrew at={at} editionId={editionId} />}
          </Box>
        )}
      </Lines>
      {editionId && <FreeInterpreters editionId={editionId} />}
    </>
  );
}

import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import { Box, Button, FormHelperText, IconButton } from '@mui/material';
import { required } from 'ra-core';
import { useFieldArray, useFormContext, useFormState, useWatch } from 'react-hook-form';
import type { Organisation, Person } from '../api/records';
import { useT } from '../i18n/use-t';
import { RecordInput, WordInput } from '../inputs/choices';
import { errorOf } from '../inputs/LabelledInput';
import { LocalizedTextInput } from '../inputs/LocalizedTextInput';

const BLANK = { organisationId: null, side: null, signatoryId: null, signatoryTitle: null };

/** On a phone beneath each other, beside what takes the party out. */
const IN_A_ROW = {
  display: 'grid',
  gridTemplateColumns: {
    xs: 'minmax(0, 1fr) auto',
    md: 'minmax(0, 5fr) minmax(0, 2fr) minmax(0, 4fr) auto',
  },
  gap: 1.5,
  alignItems: 'start',
  '& > :not(button)': { gridColumn: { xs: '1', md: 'auto' } },
};

/** One party. Its side is that of the organisation chosen, the signatory's title the one they have now. */
function PartyLine({ at, onRemove }: { at: number; onRemove: () => void }) {
  const t = useT();
  const { setValue } = useFormContext();
  const of = (field: string) => `parties.${at}.${field}`;
  const signatory: unknown = useWatch({ name: of('signatoryId') });
  const fill = (field: string, value: unknown) =>
    setValue(of(field), value ?? null, { shouldDirty: true, shouldValidate: true });
  return (
    <Box role="group" aria-label={`${t('resources.agreements.fields.partyIds')} ${at + 1}`} sx={IN_A_ROW}>
      <RecordInput
        source={of('organisationId')}
        reference="organisations"
        label={t('agreement.record.organisation')}
        validate={required()}
        onChange={(_: unknown, chosen?: Organisation) => chosen && fill('side', chosen.side)}
      />
      <WordInput source={of('side')} list="side" label={t('agreement.record.side')} validate={required()} />
      <RecordInput
        source={of('signatoryId')}
        reference="people"
        label={t('agreement.record.signatory')}
        onChange={(_: unknown, chosen?: Person) => fill('signatoryTitle', chosen?.title)}
      />
      <IconButton
        aria-label={t('agreement.record.removeParty', { number: at + 1 })}
        onClick={onRemove}
        sx={{ mt: 3, gridColumn: { xs: '2', md: 'auto' }, gridRow: { xs: '1', md: 'auto' } }}
      >
        <CloseIcon fontSize="small" />
      </IconButton>
      {Boolean(signatory) && (
        <Box sx={{ gridColumn: { md: '1 / 4 !important' } }}>
          <LocalizedTextInput source={of('signatoryTitle')} label={t('agreement.record.signatoryTitle')} />
        </Box>
      )}
    </Box>
  );
}

/** The parties in their order. */
export function PartiesInput() {
  const t = useT();
  const { fields, append, remove } = useFieldArray({ name: 'parties' });
  const { errors } = useFormState({ name: 'parties' });
  const error = errorOf(errors.parties);
  return (
    <Box sx={{ display: 'grid', gap: 2, justifyItems: 'start', '& > [role=group]': { width: '100%' } }}>
      {fields.map(({ id }, at) => (
        <PartyLine key={id} at={at} onRemove={() => remove(at)} />
      ))}
      {fields.length === 0 && error && <FormHelperText error>{error}</FormHelperText>}
      <Button size="small" startIcon={<AddIcon />} onClick={() => append(BLANK)}>
        {t('agreement.record.addParty')}
      </Button>
    </Box>
  );
}

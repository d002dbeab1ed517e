import { Autocomplete, TextField } from '@mui/material';
import { useGetList } from 'ra-core';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Enquiry } from '../api/records';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';

/** Enough to choose from; what is typed narrows them. */
const OFFERED = 25;

/** Takes over what was answered to a like question, in all its languages, to be adapted. */
export function EarlierAnswers({ enquiry: { id, topic } }: { enquiry: Enquiry }) {
  const t = useT();
  const { setValue } = useFormContext();
  const [q, setQ] = useState('');
  const { data = [], isFetching } = useGetList<Enquiry>('enquiries', {
    filter: { topic, status: ['answered', 'closed'], ...(q && { q }) },
    sort: { field: 'answeredAt', order: 'DESC' },
    pagination: { page: 1, perPage: OFFERED },
  });
  const others = data.filter((other) => other.id !== id);
  return (
    <Autocomplete<Enquiry>
      options={others}
      value={null}
      blurOnSelect
      clearOnBlur
      loading={isFetching}
      filterOptions={(all) => all}
      getOptionKey={(other) => other.id}
      getOptionLabel={({ question }) => nameOf({ name: question })}
      noOptionsText={t('enquiry.noEarlier')}
      onInputChange={(_, typed, reason) => reason === 'input' && setQ(typed)}
      onChange={(_, other) => other && setValue('text', other.answer, { shouldDirty: true })}
      renderInput={(params) => <TextField {...params} label={t('enquiry.earlier')} />}
    />
  );
}

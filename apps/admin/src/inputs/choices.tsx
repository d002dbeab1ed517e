import { DISTRICTS, pickText, SECTORS, type LocalizedText } from '@yutai/domain';
import type { FilterPayload } from 'ra-core';
import {
  AutocompleteArrayInput,
  AutocompleteInput,
  ReferenceArrayInput,
  ReferenceInput,
  SelectInput,
} from 'react-admin';
import type { ResourceName } from '../api/records';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import { words, type WordList } from '../i18n/words';
import type { OwnInputProps } from './LabelledInput';

type ChoiceProps = OwnInputProps & { alwaysOn?: boolean };

type Value<L extends WordList> = keyof (typeof words)[L] & string;

/** One of a list of the model's, by its word; of those in `only`, where not all may be chosen. */
export function WordInput<L extends WordList>({
  list,
  only = Object.keys(words[list]) as Value<L>[],
  ...props
}: ChoiceProps & { list: L; only?: readonly Value<L>[] }) {
  const word = useWord();
  const choices = only.map((id) => ({ id, name: word(list, id) }));
  return <SelectInput helperText={false} {...props} choices={choices} translateChoice={false} />;
}

/** Some of a list of the model's, by their words. */
export function WordsInput<L extends WordList>({ list, ...props }: ChoiceProps & { list: L }) {
  const word = useWord();
  const t = useT();
  const values = Object.keys(words[list]) as Value<L>[];
  const choices = values.map((id) => ({ id, name: word(list, id) }));
  return (
    <AutocompleteArrayInput
      helperText={false}
      {...props}
      choices={choices}
      translateChoice={false}
      noOptionsText={t('record.noneFound')}
    />
  );
}

interface TextChoice {
  id: string;
  text: LocalizedText;
  name: string;
  group?: string;
}

/** Found by any of its names, whatever language the page is in. */
const matches = (typed: string, { text }: TextChoice) =>
  [text.zhHans, text.zhHant, text.en].some((name) =>
    name?.toLowerCase().includes(typed.trim().toLowerCase()),
  );

export function DistrictInput(props: ChoiceProps) {
  const language = useLanguage();
  const t = useT();
  const choices = DISTRICTS.map(({ code, name }) => ({
    id: code,
    text: name,
    name: pickText(name, language),
  }));
  return (
    <AutocompleteInput
      helperText={false}
      openOnFocus={false}
      {...props}
      choices={choices}
      matchSuggestion={matches}
      translateChoice={false}
      noOptionsText={t('record.noneFound')}
    />
  );
}

/** The sector tree: each branch with its leaves beneath it, and itself to be chosen as well. */
export function SectorInput(props: ChoiceProps) {
  const language = useLanguage();
  const t = useT();
  const nameOfCode = new Map(SECTORS.map(({ code, name }) => [code, pickText(name, language)]));
  const choices = SECTORS.map(({ code, parent, name }) => ({
    id: code,
    text: name,
    name: pickText(name, language),
    group: nameOfCode.get(parent ?? code),
  }));
  return (
    <AutocompleteInput
      helperText={false}
      openOnFocus={false}
      {...props}
      choices={choices}
      matchSuggestion={matches}
      groupBy={({ group }: TextChoice) => group ?? ''}
      translateChoice={false}
      noOptionsText={t('record.noneFound')}
    />
  );
}

type RecordProps = ChoiceProps & { reference: ResourceName; filter?: FilterPayload; sortBy?: string };
const byName = (field = 'name') => ({ field, order: 'ASC' as const });

/** Another record by its name, searched for as it is typed. */
export function RecordInput({ source, reference, filter, sortBy, alwaysOn, ...props }: RecordProps) {
  const t = useT();
  return (
    <ReferenceInput
      source={source}
      reference={reference}
      sort={byName(sortBy)}
      filter={filter}
      perPage={50}
      alwaysOn={alwaysOn}
    >
      <AutocompleteInput
        helperText={false}
        openOnFocus={false}
        {...props}
        optionText={nameOf}
        noOptionsText={t('record.noneFound')}
      />
    </ReferenceInput>
  );
}

export function RecordsInput({ source, reference, filter, sortBy, ...props }: RecordProps) {
  const t = useT();
  return (
    <ReferenceArrayInput
      source={source}
      reference={reference}
      sort={byName(sortBy)}
      filter={filter}
      perPage={50}
    >
      <AutocompleteArrayInput
        helperText={false}
        openOnFocus={false}
        {...props}
        optionText={nameOf}
        noOptionsText={t('record.noneFound')}
      />
    </ReferenceArrayInput>
  );
}

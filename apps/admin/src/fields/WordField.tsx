import { listMark } from '@yutai/domain';
import { Chip, type Theme } from '@mui/material';
import type { ActivityKind, ActivityStatus } from '@yutai/domain';
import { useFieldValue } from 'ra-core';
import { useLanguage, useWord } from '../i18n/use-t';
import type { WordList, words } from '../i18n/words';
import type { Tone } from '../theme/colours';
import { IllustrativeMark } from './illustrative';

/** The word for a value of one of the model's lists. */
export function WordField<L extends WordList>({ source, list }: { source: string; list: L }) {
  const word = useWord();
  const value = useFieldValue({ source }) as keyof (typeof words)[L] | null;
  return value === null ? null : <IllustrativeMark source={source}>{word(list, value)}</IllustrativeMark>;
}

/** Yes or no; nothing where the reader may not know. */
export function YesNoField({ source }: { source: string }) {
  const word = useWord();
  const value = useFieldValue({ source }) as boolean | undefined;
  if (value === undefined) return null;
  return <IllustrativeMark source={source}>{word('yesNo', value ? 'yes' : 'no')}</IllustrativeMark>;
}

/** The words for several values of one of the model's lists. */
export function WordsField<L extends WordList>({ source, list }: { source: string; list: L }) {
  const word = useWord();
  const language = useLanguage();
  const values = useFieldValue({ source }) as (keyof (typeof words)[L])[] | null;
  if (!values?.length) return null;
  const all = values.map((value) => word(list, value)).join(listMark(language));
  return <IllustrativeMark source={source}>{all}</IllustrativeMark>;
}

const written = ({ tint, text }: Tone) => ({
  backgroundColor: tint,
  color: text,
  height: 22,
  fontWeight: 500,
  '& .MuiChip-label': { px: 0.9 },
});

export function StatusChip({ status }: { status: ActivityStatus }) {
  const word = useWord();
  const line = status === 'cancelled' ? 'line-through' : undefined;
  return (
    <Chip
      label={word('activityStatus', status)}
      sx={({ palette }: Theme) => ({ ...written(palette.tones.status[status]), textDecoration: line })}
    />
  );
}

export function KindChip({ kind }: { kind: ActivityKind }) {
  const word = useWord();
  return (
    <Chip
      label={word('activityKind', kind)}
      sx={({ palette }: Theme) => {
        const tone = palette.tones.kind[kind];
        return { ...written(tone), borderLeft: `3px solid ${tone.main}` };
      }}
    />
  );
}

/** A value that classes the record (a side, a role, a kind of place), set apart but not coloured. */
export function PlainChip<L extends WordList>({ source, list }: { source: string; list: L }) {
  const word = useWord();
  const value = useFieldValue({ source }) as keyof (typeof words)[L] | null;
  if (value === null) return null;
  return (
    <IllustrativeMark source={source}>
      <Chip label={word(list, value)} sx={({ palette }: Theme) => written(palette.tones.plain)} />
    </IllustrativeMark>
  );
}

import { Typography } from '@mui/material';
import type { Conflict } from '@yutai/planning';
import { LOOKS } from '../conflicts/ConflictItem';
import { useConflictWords } from '../conflicts/use-conflict-words';
import { useT } from '../i18n/use-t';

/** What is said of a ride, each once. */
export function ConflictLines({ conflicts }: { conflicts: readonly Conflict[] }) {
  const words = useConflictWords();
  const t = useT();
  const said = new Set(conflicts.map((conflict) => words.sentence(conflict)));
  const first = (sentence: string) => conflicts.find((conflict) => words.sentence(conflict) === sentence)!;
  return [...said].map((sentence) => {
    const { Icon, colour } = LOOKS[first(sentence).level];
    return (
      <Typography key={sentence} variant="body2" sx={{ display: 'flex', gap: 0.75, color: colour }}>
        <Icon fontSize="small" titleAccess={t(`conflict.${first(sentence).level}`)} />
        {sentence}
      </Typography>
    );
  });
}

import { useT } from '../i18n/use-t';
import { RowTable } from '../sheets/RowTable';
import { OUTCOMES, type Intake, type IntakeRow, type Outcome } from './intake-client';
import { RowDetails } from './RowDetails';

const TONE = {
  new: 'confirmed',
  joined: 'confirmed',
  changed: 'planned',
  unchanged: 'done',
  rejected: 'cancelled',
} as const;

/** What becomes of everybody on the list. */
export function IntakeRows({ intake }: { intake: Intake }) {
  const t = useT();
  return (
    <RowTable<Outcome, IntakeRow>
      rows={intake.rows}
      outcomes={OUTCOMES.map((id) => ({ id, word: t(`intake.outcome.${id}`), tone: TONE[id] }))}
      named={t('intake.person')}
      name={({ name }) => name}
      details={(row) => <RowDetails row={row} />}
    />
  );
}

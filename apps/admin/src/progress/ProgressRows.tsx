import { Checkbox, Link, MenuItem, TextField, Typography } from '@mui/material';
import { districtOf, pickText } from '@yutai/domain';
import { useCreatePath } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { nameOf } from '../fields/name-of';
import { useLanguage, useT } from '../i18n/use-t';
import { RowTable } from '../sheets/RowTable';
import { isLoss } from './loss';
import type { ProgressOutcome, ProgressRow } from './progress-client';
import { RowChanges } from './RowChanges';
import type { Progressing } from './use-progress';

const TONE = { changed: 'planned', unchanged: 'done', rejected: 'cancelled' } as const;
const OUTCOMES: readonly ProgressOutcome[] = ['changed', 'unchanged', 'rejected'];

/** The projects that may be meant; to choose one is to compare the row with it. */
function WhichAgreement({ row, progress }: { row: ProgressRow; progress: Progressing }) {
  const t = useT();
  const language = useLanguage();
  return (
    <TextField
      select
      fullWidth
      size="small"
      value=""
      disabled={progress.isBusy}
      onChange={({ target }) => progress.choose(row.row, target.value)}
      slotProps={{
        select: { displayEmpty: true },
        htmlInput: { 'aria-label': t('progress.which', { row: row.row }) },
      }}
      sx={{ my: 0.5, maxWidth: 280 }}
    >
      <MenuItem value="" disabled>
        {t('progress.choose')}
      </MenuItem>
      {row.candidates.map(({ id, title, districtCode }) => {
        const district = districtOf(districtCode)?.name;
        return (
          <MenuItem key={id} value={id}>
            {[nameOf({ title }), district && pickText(district, language)].filter(Boolean).join(' · ')}
          </MenuItem>
        );
      })}
    </TextField>
  );
}

/** Beneath what the sheet calls it: what we do, where that was not told by the name; or what to choose from. */
function Beneath({ row, progress }: { row: ProgressRow; progress: Progressing }) {
  const t = useT();
  const createPath = useCreatePath();
  const { agreement, candidates, isNear } = row;
  const isChosen = progress.reading?.choices.some((choice) => choice.row === row.row);
  return (
    <>
      {agreement && (isNear || isChosen) && (
        <Typography variant="caption" sx={{ display: 'block', color: 'warning.main' }}>
          <Link
            component={RouterLink}
            to={createPath({ resource: 'agreements', id: agreement.id, type: 'show' })}
            target="_blank"
            color="inherit"
          >
            {t(isNear ? 'progress.near' : 'progress.chosen', { name: nameOf(agreement) })}
          </Link>
        </Typography>
      )}
      {candidates.length > 0 && !progress.done && <WhichAgreement row={row} progress={progress} />}
    </>
  );
}

/** The boxes of the rows that change something; what makes less of something known is ticked one by one. */
function useTicks({ rows, isTaken, tick, isBusy, done }: Progressing) {
  const t = useT();
  if (done) return undefined;
  const changing = rows.filter(({ outcome }) => outcome === 'changed');
  const harmless = changing.filter((row) => !isLoss(row));
  const taken = changing.filter(isTaken).length;
  return {
    all: (
      <Checkbox
        size="small"
        checked={taken > 0 && harmless.every(isTaken)}
        indeterminate={taken > 0 && !harmless.every(isTaken)}
        disabled={isBusy || harmless.length === 0}
        onChange={(_, isOn) => tick(isOn ? harmless : changing, isOn)}
        slotProps={{ input: { 'aria-label': t('progress.takeAll') } }}
      />
    ),
    of: (row: ProgressRow) =>
      row.outcome === 'changed' && (
        <Checkbox
          size="small"
          checked={isTaken(row)}
          disabled={isBusy}
          onChange={(_, isOn) => tick([row], isOn)}
          slotProps={{ input: { 'aria-label': t('progress.take', { row: row.row }) } }}
        />
      ),
  };
}

/** What becomes of every project of the sheet. */
export function ProgressRows({ progress }: { progress: Progressing }) {
  const t = useT();
  return (
    <RowTable<ProgressOutcome, ProgressRow>
      rows={progress.rows}
      outcomes={OUTCOMES.map((id) => ({ id, word: t(`progress.outcome.${id}`), tone: TONE[id] }))}
      named={t('progress.project')}
      name={({ title }) => title}
      beneath={(row) => <Beneath row={row} progress={progress} />}
      details={(row) => <RowChanges row={row} />}
      tick={useTicks(progress)}
    />
  );
}

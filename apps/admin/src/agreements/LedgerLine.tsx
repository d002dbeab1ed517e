import { Box, Button, Typography } from '@mui/material';
import { formatExact } from '@yutai/domain';
import { RecordContextProvider } from 'ra-core';
import type { ReactNode } from 'react';
import type { Amount as Line } from '../api/records';
import { useTimeZone } from '../edition/use-edition';
import { asMoney } from '../fields/money';
import { useLanguage, useT } from '../i18n/use-t';
import { Converted, Day, Kind, OwnAmount, Recorded } from './line-cells';
import { isZero, lacksRate } from './missing-rate';

interface Props {
  line: Line;
  replacedBy: Line | undefined;
  /** Who recorded a line, by its id. */
  recorders: ReadonlyMap<string, string>;
  onCorrect?: () => void;
  onRate?: () => void;
  onWithdraw?: () => void;
  evidence: ReactNode;
}

/** When it was recorded, and by whom where that is known. */
function RecordedBy({ line, recorders }: Pick<Props, 'line' | 'recorders'>) {
  const t = useT();
  const timeZone = useTimeZone();
  const who = recorders.get(line.id);
  return (
    <>
      <Recorded line={line} timeZone={timeZone} />
      {who && ` · ${t('agreement.amount.by', { who })}`}
    </>
  );
}

/** Why a struck line is struck: what stands in its place, since when, by whom, and the reason given. */
function Replaced({ by, recorders }: { by: Line } & Pick<Props, 'recorders'>) {
  const t = useT();
  const language = useLanguage();
  const what = isZero(by)
    ? t('agreement.amount.withdrawn')
    : t('agreement.amount.corrected', { amount: formatExact(asMoney(by), language) });
  return (
    <Box sx={{ mt: 0.25 }}>
      <b>{what}</b> · <RecordedBy line={by} recorders={recorders} />
      {by.note && ` · ${by.note}`}
    </Box>
  );
}

/** The amount itself, in its own currency; of a withdrawal, that it is one. */
function LineAmount({ line, counts }: { line: Line; counts: boolean }) {
  const t = useT();
  return (
    <Box
      component={line.replacedById !== null ? 's' : 'span'}
      sx={{ fontSize: '1.0625rem', fontWeight: 600, color: counts ? 'text.primary' : 'text.secondary' }}
    >
      {isZero(line) ? t('agreement.amount.withdrawal') : <OwnAmount line={line} />}
    </Box>
  );
}

/** What it comes to, since when, by whom, on what ground, and what stands in its place. */
function Facts({ line, replacedBy, recorders }: Pick<Props, 'line' | 'replacedBy' | 'recorders'>) {
  const t = useT();
  return (
    <Typography component="div" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
      <Box sx={{ color: 'text.secondary' }}>
        <Converted line={line} />
        {t('agreement.amount.effectiveOn')} <Day line={line} />
        {' · '}
        {t('agreement.amount.recorded')} <RecordedBy line={line} recorders={recorders} />
      </Box>
      {line.source && (
        <Box sx={{ color: 'text.secondary' }}>
          {t('agreement.amount.source')}: {line.source}
        </Box>
      )}
      {line.note && <Box>{line.note}</Box>}
      {replacedBy && <Replaced by={replacedBy} recorders={recorders} />}
    </Typography>
  );
}

/** What can be done with a line that counts. */
function Acts({ line, onCorrect, onRate, onWithdraw }: Omit<Props, 'replacedBy' | 'recorders' | 'evidence'>) {
  const t = useT();
  return (
    <Box sx={{ alignSelf: 'start' }}>
      {lacksRate(line) && (
        <Button size="small" variant="outlined" onClick={onRate}>
          {t('agreement.amount.addRate')}
        </Button>
      )}
      <Button size="small" onClick={onCorrect}>
        {t('agreement.amount.correct')}
      </Button>
      <Button size="small" color="error" onClick={onWithdraw}>
        {t('agreement.amount.withdraw')}
      </Button>
    </Box>
  );
}

const ROW = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: '96px minmax(0, 1fr) auto' },
  columnGap: 2,
  rowGap: 0.25,
  py: 1.25,
  borderTop: 1,
  borderColor: 'divider',
  '&:first-of-type': { borderTop: 0, pt: 0 },
};

/** One line as it was written; struck through once another stands in its place. */
export function LedgerLine({ line, replacedBy, recorders, evidence, ...acts }: Props) {
  const counts = line.replacedById === null && !isZero(line);
  return (
    <RecordContextProvider value={line}>
      <Box component="li" sx={ROW}>
        <Typography variant="body2" sx={{ color: 'text.secondary', pt: 0.25 }}>
          <Kind line={line} />
        </Typography>
        <Box sx={{ minWidth: 0 }}>
          <LineAmount line={line} counts={counts} />
          <Facts line={line} replacedBy={replacedBy} recorders={recorders} />
          {evidence}
        </Box>
        {counts && acts.onCorrect && <Acts line={line} {...acts} />}
      </Box>
    </RecordContextProvider>
  );
}

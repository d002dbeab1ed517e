import { Box, Button, Typography } from '@mui/material';
import { formatShort } from '@yutai/domain';
import { RecordContextProvider } from 'ra-core';
import type { ReactNode } from 'react';
import type { Amount as Line } from '../api/records';
import { useTimeZone } from '../edition/use-edition';
import { formatDay, formatInstant } from '../fields/format-time';
import { IllustrativeMark } from '../fields/illustrative';
import { asMoney } from '../fields/money';
import { Amount } from '../fields/MoneyField';
import { useLanguage, useT, useWord } from '../i18n/use-t';
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
function useRecorded(recorders: Props['recorders']) {
  const t = useT();
  const language = useLanguage();
  const timeZone = useTimeZone();
  return ({ id, recordedAt }: Line) => {
    const who = recorders.get(id);
    const when = formatInstant(recordedAt, { language, timeZone });
    return who ? `${when} · ${t('agreement.amount.by', { who })}` : when;
  };
}

/** What another currency comes to, or that it has no rate. */
function InCny({ line }: { line: Line }) {
  const t = useT();
  const language = useLanguage();
  if (line.currency === 'CNY' || isZero(line)) return null;
  if (line.cny === null) {
    return <Box sx={{ color: 'warning.main' }}>{t('agreement.amount.rateMissing')}</Box>;
  }
  const cny = formatShort(asMoney({ amount: line.cny, currency: 'CNY' }), language);
  const rate = t('agreement.amount.rateOf', { rate: line.cnyRate });
  return (
    <Box sx={{ color: 'text.secondary' }}>
      {t('agreement.amount.converted', { amount: cny })} · {rate}
      {line.cnyRateSource && ` (${line.cnyRateSource})`}
    </Box>
  );
}

/** Why a struck line is struck: what stands in its place, since when, by whom, and the reason given. */
function Replaced({ by, recorded }: { by: Line; recorded: string }) {
  const t = useT();
  const language = useLanguage();
  const what = isZero(by)
    ? t('agreement.amount.withdrawn')
    : t('agreement.amount.corrected', { amount: formatShort(asMoney(by), language) });
  return (
    <Box sx={{ mt: 0.25 }}>
      <b>{what}</b> · {recorded}
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
      {isZero(line) ? (
        t('agreement.amount.withdrawal')
      ) : (
        <IllustrativeMark source="amount">
          <Amount money={line} />
        </IllustrativeMark>
      )}
    </Box>
  );
}

/** What it comes to, since when, by whom, on what ground, and what stands in its place. */
function Facts({ line, replacedBy, recorders }: Pick<Props, 'line' | 'replacedBy' | 'recorders'>) {
  const t = useT();
  const language = useLanguage();
  const recorded = useRecorded(recorders);
  return (
    <Typography component="div" variant="body2" sx={{ overflowWrap: 'anywhere' }}>
      <InCny line={line} />
      <Box sx={{ color: 'text.secondary' }}>
        {t('agreement.amount.effectiveOn')} {formatDay(line.effectiveOn, language)}
        {' · '}
        {t('agreement.amount.recorded')} {recorded(line)}
      </Box>
      {line.source && (
        <Box sx={{ color: 'text.secondary' }}>
          {t('agreement.amount.source')}: {line.source}
        </Box>
      )}
      {line.note && <Box>{line.note}</Box>}
      {replacedBy && <Replaced by={replacedBy} recorded={recorded(replacedBy)} />}
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
  const word = useWord();
  const counts = line.replacedById === null && !isZero(line);
  return (
    <RecordContextProvider value={line}>
      <Box component="li" sx={ROW}>
        <Typography variant="body2" sx={{ color: 'text.secondary', pt: 0.25 }}>
          {word('amountKind', line.kind)}
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

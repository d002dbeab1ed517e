import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { dayOf, type AgreementStage } from '@yutai/domain';
import { useRecordContext } from 'ra-core';
import { readAll } from '../api/read-all';
import type { Agreement, AgreementMove } from '../api/records';
import { useTimeZone } from '../edition/use-edition';
import { formatDay, formatInstant } from '../fields/format-time';
import { useLanguage, useT, useWord } from '../i18n/use-t';
import type { words } from '../i18n/words';
import { Section } from '../pages/Detail';
import { Unread } from '../pages/Unread';
import { PLAIN_LIST } from '../theme/plain-list';

type Status = keyof (typeof words)['agreementStatus'];

/** "开工：2026年3月1日", "到资：2026年2月1日，已撤回", "状态：滞后，自2026年6月1日起" */
function useMoveWords() {
  const t = useT();
  const word = useWord();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const day = (value: string | null) => (value ? formatDay(value, language) : '');
  return ({ what, from, to, since, recordedAt }: AgreementMove) => {
    if (what === 'voided') return t(to ? 'agreement.voiding.moved' : 'agreement.voiding.movedBack');
    if (what === 'status')
      return t('agreement.stage.statusMoved', {
        status: word('agreementStatus', to as Status),
        day: day(since ?? dayOf(recordedAt, timeZone)),
      });
    if (what === 'statusSince')
      return t('agreement.stage.statusShifted', { from: day(from ?? ''), to: day(to ?? '') });
    const target = what.endsWith('Due');
    const stage = word('agreementStage', what.replace('Due', '') as AgreementStage);
    if (target) {
      const shifted = from && to ? 'targetShifted' : to ? 'targetSet' : 'targetDropped';
      return t(`agreement.stage.${shifted}`, { stage, from: day(from), to: day(to) });
    }
    return to
      ? t('agreement.stage.moved', { stage, day: day(to) })
      : t('agreement.stage.takenBack', { stage, day: day(from) });
  };
}

function MoveLine({ move }: { move: AgreementMove }) {
  const t = useT();
  const language = useLanguage();
  const timeZone = useTimeZone();
  const moved = useMoveWords();
  const recorded = formatInstant(move.recordedAt, { language, timeZone });
  return (
    <Box component="li" sx={{ py: 0.75 }}>
      <Typography component="span">{moved(move)}</Typography>
      {move.reason && <Typography component="span"> · {move.reason}</Typography>}
      <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
        {t('agreement.amount.recorded')} {recorded}
        {move.recordedByName && ` · ${move.recordedByName}`}
      </Typography>
    </Box>
  );
}

/** How the agreement got where it is, newest first. */
export function MoveLog() {
  const agreement = useRecordContext<Agreement>();
  const { data: moves = [], error } = useQuery({
    queryKey: ['agreements', 'moves', agreement?.id],
    enabled: agreement !== undefined,
    staleTime: 0,
    queryFn: ({ signal }) => readAll<AgreementMove>(`agreements/${agreement?.id}/moves`, {}, signal),
  });
  if (moves.length === 0 && !error) return null;
  return (
    <Section title="agreement.stage.log">
      {moves.length === 0 && <Unread error={error} />}
      <Box component="ul" sx={PLAIN_LIST}>
        {moves.map((move) => (
          <MoveLine key={move.id} move={move} />
        ))}
      </Box>
    </Section>
  );
}

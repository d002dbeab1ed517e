import { Alert, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { listMark } from '@yutai/domain';
import { useTimeZone } from '../edition/use-edition';
import { formatInstant } from '../fields/format-time';
import { useLanguage, useT } from '../i18n/use-t';
import { GapsAlert } from './GapsAlert';
import { handbookGaps, type HandbookWish } from './handbook-client';

/** More are not named: they would push the rest of the dialog away. */
const MOST_NAMED = 12;

/** Of which release the handbook will be, and what it lacks, told before it is made. */
export function HandbookGaps({ wish }: { wish: HandbookWish }) {
  const t = useT();
  const reader = useLanguage();
  const timeZone = useTimeZone();
  const { data, isError } = useQuery({
    queryKey: ['handbook', 'gaps', wish],
    queryFn: ({ signal }) => handbookGaps(wish, signal),
    retry: false,
  });
  if (isError) return <Alert severity="info">{t('handbook.unreleased')}</Alert>;
  if (!data) return null;
  const named = (names: readonly string[]) =>
    names.slice(0, MOST_NAMED).join(listMark(reader)) +
    (names.length > MOST_NAMED ? t('handbook.others') : '');
  const lines = [
    ['document.gaps.english', data.withoutEnglish],
    ['handbook.withoutPlace', data.withoutPlace],
    ['handbook.withoutVehicle', data.withoutVehicle],
  ] as const;
  const told = lines
    .filter(([, names]) => names.length > 0)
    .map(([text, names]) => t(text, { smart_count: names.length, names: named(names) }));
  const { number, publishedAt } = data.release;
  return (
    <>
      <Typography variant="body2">
        {t('handbook.release', { number, at: formatInstant(publishedAt, { language: reader, timeZone }) })}
      </Typography>
      <GapsAlert told={told} />
    </>
  );
}

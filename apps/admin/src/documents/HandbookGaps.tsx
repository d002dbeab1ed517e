import { Alert, Link, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@yutai/api-client';
import { listMark } from '@yutai/domain';
import { HttpError, useCreatePath } from 'ra-core';
import { Fragment } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { resourceOf } from '../audit-entries/audit-subjects';
import { useTimeZone } from '../edition/use-edition';
import { formatInstant } from '../fields/format-time';
import { useLanguage, useT } from '../i18n/use-t';
import { GapsAlert } from './GapsAlert';
import { handbookGaps, type HandbookWish } from './handbook-client';

type Gap = Schemas['HandbookGapDto'];

/** More are not named: they would push the rest of the dialog away. */
const MOST_NAMED = 12;

/** Stands in a text for the names, which are links. */
const GAP = '\u0000';

/** What lacks something, each leading to where it is mended. */
function Named({ gaps }: { gaps: readonly Gap[] }) {
  const t = useT();
  const mark = listMark(useLanguage());
  const createPath = useCreatePath();
  const name = ({ text, entity, id }: Gap) => {
    const resource = entity && resourceOf(entity);
    if (!resource || !id) return text;
    return (
      <Link component={RouterLink} to={createPath({ resource, id, type: 'show' })} target="_blank">
        {text}
      </Link>
    );
  };
  return (
    <>
      {gaps.slice(0, MOST_NAMED).map((gap, at) => (
        <Fragment key={at}>
          {at > 0 && mark}
          {name(gap)}
        </Fragment>
      ))}
      {gaps.length > MOST_NAMED && t('handbook.others')}
    </>
  );
}

/** Of which release the handbook will be, and what it lacks, told before it is made. */
export function HandbookGaps({ wish }: { wish: HandbookWish }) {
  const t = useT();
  const reader = useLanguage();
  const timeZone = useTimeZone();
  const { data, error } = useQuery({
    queryKey: ['handbook', 'gaps', wish],
    queryFn: ({ signal }) => handbookGaps(wish, signal),
    retry: false,
  });
  if (error instanceof HttpError && error.status === 404)
    return <Alert severity="info">{t('handbook.unreleased')}</Alert>;
  if (error) return <Alert severity="error">{error.message}</Alert>;
  if (!data) return null;
  const lines = [
    ['document.gaps.english', data.withoutEnglish],
    ['handbook.withoutPlace', data.withoutPlace],
    ['handbook.withoutVehicle', data.withoutVehicle],
  ] as const;
  const told = lines
    .filter(([, gaps]) => gaps.length > 0)
    .map(([text, gaps]) => {
      const [before, after] = t(text, { smart_count: gaps.length, names: GAP }).split(GAP);
      return (
        <>
          {before}
          <Named gaps={gaps} />
          {after}
        </>
      );
    });
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

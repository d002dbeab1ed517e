import { TextField, Typography } from '@mui/material';
import { differenceOf, type Timetable } from '@yutai/planning';
import { useCanAccess } from 'ra-core';
import { useMemo, useState } from 'react';
import type { Release } from '../api/records';
import { useT } from '../i18n/use-t';
import { Section } from '../pages/Detail';
import { DifferenceView } from './DifferenceView';
import { useLatest, usePrevious } from './use-neighbours';
import { useDraftTimetable, useReleased } from './use-timetables';

type With = 'previous' | 'latest' | 'draft';

/** What it is compared with: the release before it is what it changed, the others what has changed since. */
function useSides(
  release: Release,
  choice: With,
  previous: Release | undefined,
  latest: Release | undefined,
) {
  const own = useReleased(release.id);
  const other = useReleased(choice === 'previous' ? previous?.id : latest?.id);
  const draft = useDraftTimetable(choice === 'draft' ? release.editionId : undefined);
  const before: Timetable | null | undefined =
    choice !== 'previous' ? own : release.number === 1 ? null : other;
  const after = { previous: own, latest: other, draft }[choice];
  return useMemo(
    () =>
      before === undefined || !after ? undefined : { before, after, difference: differenceOf(before, after) },
    [before, after],
  );
}

/** What a release changed, or what has changed since; for who may read the draft, up to today. */
export function Comparison({ release }: { release: Release }) {
  const t = useT();
  const [choice, setChoice] = useState<With>('previous');
  const previous = usePrevious(release);
  const latest = useLatest(release.editionId) ?? undefined;
  const { canAccess } = useCanAccess({ action: 'list', resource: 'activities' });
  const sides = useSides(release, choice, previous, latest);
  const isFirst = release.number === 1;
  const select = (
    <TextField
      select
      size="small"
      label={t('release.compare')}
      value={choice}
      onChange={({ target }) => setChoice(target.value as With)}
      slotProps={{ select: { native: true } }}
      sx={{ minWidth: 0, width: { xs: 170, sm: 280 } }}
    >
      <option value="previous">
        {isFirst ? t('release.with.first') : t('release.with.previous', { number: release.number - 1 })}
      </option>
      {latest && latest.number > release.number && (
        <option value="latest">{t('release.with.latest', { number: latest.number })}</option>
      )}
      {canAccess && <option value="draft">{t('release.with.draft')}</option>}
    </TextField>
  );
  return (
    <Section title="resources.releases.fields.difference" action={select}>
      {isFirst && choice === 'previous' && (
        <Typography sx={{ mb: 1.5, color: 'text.secondary' }}>{t('release.first')}</Typography>
      )}
      {sides && <DifferenceView {...sides} />}
    </Section>
  );
}

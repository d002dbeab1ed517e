import RestoreIcon from '@mui/icons-material/SettingsBackupRestoreOutlined';
import { Alert, Autocomplete, Box, Button, CircularProgress, TextField, Typography } from '@mui/material';
import { OTHERS, type ReleaseDelegation } from '@yutai/planning';
import { required, useCanAccess, useRecordContext } from 'ra-core';
import { useState } from 'react';
import { dataProvider } from '../api/data-provider';
import { ProblemError } from '../api/problem';
import type { Release } from '../api/records';
import { given, refusing } from '../conflicts/overrides';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { PlainTextInput } from '../inputs/LabelledInput';
import { FormDialog } from '../pages/FormDialog';
import { UndoBar } from '../timetable/UndoBar';
import { useTakeBack } from './Restored';
import { RestoreSteps } from './RestoreSteps';
import { tallyOf } from './tally-of';
import { useRestoration, type Restoration, type Wish } from './use-restoration';
import { useDraftTimetable, useReleased } from './use-timetables';

interface ScopeProps {
  delegations: readonly ReleaseDelegation[];
  wish: Wish;
  onWish: (changes: Partial<Wish>) => void;
}

/** Whose days return, and what becomes of what was planned since. */
function Scope({ delegations, wish, onWish }: ScopeProps) {
  const t = useT();
  const chosen = delegations.filter(({ id }) => wish.delegationIds.includes(id));
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '2fr 1fr' } }}>
      <Autocomplete
        multiple
        size="small"
        options={delegations}
        value={chosen}
        getOptionLabel={nameOf}
        isOptionEqualToValue={(one, other) => one.id === other.id}
        onChange={(_, values) => onWish({ delegationIds: values.map(({ id }) => id), without: [] })}
        renderInput={(params) => <TextField {...params} label={t('release.restore.delegations')} />}
      />
      <TextField
        select
        label={t('release.restore.others')}
        value={wish.others}
        onChange={({ target }) => onWish({ others: target.value as Wish['others'], without: [] })}
        slotProps={{ select: { native: true } }}
      >
        {OTHERS.map((others) => (
          <option key={others} value={others}>
            {t(`release.restore.${others}`)}
          </option>
        ))}
      </TextField>
    </Box>
  );
}

const NOTHING_YET: Wish = { delegationIds: [], others: 'leave', without: [], overrides: [] };

/** Both delegations of then and those of today: either may be brought back to what was published. */
function useDelegations(release: Release) {
  const timetables = [useReleased(release.id), useDraftTimetable(release.editionId)];
  const delegations = timetables.flatMap((timetable) => timetable?.delegations ?? []);
  return { timetables, delegations: [...new Map(delegations.map((each) => [each.id, each])).values()] };
}

/** Does what was seen; when the draft has changed meanwhile, looks again before it says so. */
function useRestore(
  { id }: Release,
  { overrides }: Wish,
  { body, lookAgain }: ReturnType<typeof useRestoration>,
  onDone: (restored: Restoration) => void,
) {
  return async ({ reason }: { reason?: string | null }) => {
    try {
      const wanted = { ...body, overrides: given(overrides), reason: reason || null };
      onDone(await dataProvider.add<Restoration>('releases', id, 'restore', wanted));
    } catch (problem) {
      if (problem instanceof ProblemError && problem.code === 'release.draftChanged') await lookAgain();
      throw problem;
    }
  };
}

interface DialogProps {
  release: Release;
  onDone: (restored: Restoration) => void;
  onClose: () => void;
}

function RestoreDialog({ release, onDone, onClose }: DialogProps) {
  const t = useT();
  const [wish, setWish] = useState(NOTHING_YET);
  const { timetables, delegations } = useDelegations(release);
  const restoration = useRestoration(release.id, wish);
  const { offered, chosen, error, isChecking } = restoration;
  const restore = useRestore(release, wish, restoration, onDone);
  const tally = tallyOf(chosen?.steps);
  const onWish = (changes: Partial<Wish>) => setWish((before) => ({ ...before, ...changes }));
  const refused =
    refusing(chosen?.steps.flatMap(({ conflicts }) => conflicts) ?? [], wish.overrides).length > 0;
  return (
    <FormDialog
      title={t('release.restore.title', { number: release.number })}
      text={<Typography sx={{ color: 'text.secondary' }}>{t('release.restore.about')}</Typography>}
      submit={t(`release.restore.submit.${tally.kind}`, tally.values)}
      back={t('release.restore.back')}
      disabled={!chosen?.steps.length || isChecking || refused}
      onSubmit={restore}
      onClose={onClose}
      wide
    >
      <Scope delegations={delegations} wish={wish} onWish={onWish} />
      {wish.others === 'cancel' && (
        <PlainTextInput source="reason" label="release.restore.reason" validate={required()} />
      )}
      {error && <Alert severity="warning">{error.message}</Alert>}
      {refused && <Alert severity="error">{t('release.restore.refused')}</Alert>}
      {offered ? (
        <Box sx={{ opacity: isChecking ? 0.7 : 1 }} aria-busy={isChecking}>
          <RestoreSteps
            offered={offered}
            chosen={chosen}
            without={wish.without}
            onWithout={(without) => onWish({ without })}
            overrides={wish.overrides}
            onOverrides={(overrides) => onWish({ overrides })}
            timetables={timetables}
          />
        </Box>
      ) : (
        !error && <CircularProgress size={24} aria-label={t('release.restore.checking')} />
      )}
    </FormDialog>
  );
}

/** What was restored last, and taking it back. */
function useRestored(release: Release | undefined) {
  const t = useT();
  const takeBack = useTakeBack();
  const [restored, setRestored] = useState<Restoration | null>(null);
  const undo = async () => {
    setRestored(null);
    if (restored) await takeBack(restored.id);
  };
  const { kind, values } = tallyOf(restored?.steps);
  const text = t(`release.restore.done.${kind}`, { ...values, number: release?.number });
  const saved = restored && { text, before: true, after: restored };
  return { setRestored, bar: { saved, undo, forget: () => setRestored(null) } };
}

/** Brings the draft back to what was published, all or some of it, after showing what that changes. */
export function RestoreButton() {
  const t = useT();
  const release = useRecordContext<Release>();
  const { canAccess } = useCanAccess({ action: 'publish', resource: 'releases' });
  const [asking, setAsking] = useState(false);
  const { setRestored, bar } = useRestored(release);
  if (!canAccess || !release) return null;
  return (
    <>
      <Button size="small" startIcon={<RestoreIcon />} onClick={() => setAsking(true)}>
        {t('release.restore.open')}
      </Button>
      {asking && <RestoreDialog release={release} onDone={setRestored} onClose={() => setAsking(false)} />}
      <UndoBar {...bar} />
    </>
  );
}

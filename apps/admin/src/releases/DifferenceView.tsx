import { Box, Typography } from '@mui/material';
import { listMark, pickText } from '@yutai/domain';
import type { ActivityChange, ReleaseDifference, Timetable } from '@yutai/planning';
import { useMemo } from 'react';
import { Localized } from '../fields/LocalizedField';
import { useLanguage, useT } from '../i18n/use-t';
import { PLAIN_LIST } from '../theme/plain-list';
import { ChangeChip } from './ChangeChip';
import { FieldChanges, useValues } from './FieldChanges';
import { inOrder } from './in-order';
import { useNames, type Sides, type Version } from './use-names';

type Names = ReturnType<typeof useNames>;

/** When and where something is that is new, or was that is gone. */
function WhenWhere({ version, names }: { version: Version; names: Names }) {
  const valueOf = useValues(names);
  return (
    <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
      {['during', 'placeId']
        .map((field) => valueOf(version, field))
        .filter(Boolean)
        .join(' · ')}
    </Box>
  );
}

interface ChangeTextProps extends Sides {
  change: ActivityChange;
  names: Names;
  /** To whom it is told; left out, to all. */
  delegationId?: string;
}

/** The groups that take part where not all of a delegation does, without which two of one hour look like a double booking. */
function Groups({ version, delegationId }: { version: Version; delegationId?: string }) {
  const language = useLanguage();
  const own = (version.groups ?? []).filter(
    (group) => delegationId === undefined || group.delegationId === delegationId,
  );
  if (own.length === 0) return null;
  return ` · ${own.map(({ name }) => pickText(name, language)).join(listMark(language))}`;
}

/** What of an activity differs: its old and new values, or when and where it is. */
export function ChangeText({ change, names, delegationId, was, becomes }: ChangeTextProps) {
  const version = becomes && change.change !== 'cancelled' ? becomes : (was ?? becomes);
  return (
    <Typography variant="body2" component="div" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      <Localized text={change.title} />
      {version && <Groups version={version} delegationId={delegationId} />}
      {change.fields.length > 0 && was && becomes ? (
        <FieldChanges fields={change.fields} was={was} becomes={becomes} names={names} />
      ) : (
        version && <WhenWhere version={version} names={names} />
      )}
    </Typography>
  );
}

interface ListProps {
  changes: readonly ActivityChange[];
  sidesOf: (activityId: string) => Sides;
  names: Names;
  delegationId?: string;
}

/** The kind of change beside what it is about; on a phone, above it. */
export const CHANGE_LINE = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', sm: '104px 1fr' },
  alignItems: 'baseline',
  columnGap: 1.5,
  py: 0.5,
};

function ChangeList({ changes, sidesOf, names, delegationId }: ListProps) {
  return (
    <Box component="ul" sx={PLAIN_LIST}>
      {inOrder(changes, ({ activityId }) => sidesOf(activityId)).map((change) => (
        <Box component="li" key={change.activityId} sx={CHANGE_LINE}>
          <Box>
            <ChangeChip change={change.change} />
          </Box>
          <ChangeText
            change={change}
            names={names}
            delegationId={delegationId}
            {...sidesOf(change.activityId)}
          />
        </Box>
      ))}
    </Box>
  );
}

/** More than this many delegations are folded. */
const UNFOLDED = 8;

interface DifferenceProps {
  difference: ReleaseDifference;
  before: Timetable | null;
  after: Timetable;
}

/** An activity as it is before and after, by its id. */
function useSidesOf(before: Timetable | null, after: Timetable): (activityId: string) => Sides {
  const versions = useMemo(() => {
    const byId = (timetable: Timetable | null) =>
      new Map(timetable?.activities.map((each) => [each.id, each]));
    return { was: byId(before), becomes: byId(after) };
  }, [before, after]);
  return (id) => ({ was: versions.was.get(id), becomes: versions.becomes.get(id) });
}

/** What one timetable changes against another: by activity, and as each delegation finds it. */
export function DifferenceView({ difference, before, after }: DifferenceProps) {
  const t = useT();
  const sidesOf = useSidesOf(before, after);
  const changed = difference.activities.filter(({ fields }) => fields.length > 0);
  const names = useNames(
    changed.map(({ activityId }) => sidesOf(activityId)),
    [before, after],
  );
  if (difference.activities.length === 0) {
    return <Typography variant="body2">{t('release.noneOf')}</Typography>;
  }
  return (
    <Box sx={{ display: 'grid', gap: 2.5 }}>
      <div>
        <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
          {t('release.byActivity')}
        </Typography>
        <ChangeList changes={difference.activities} sidesOf={sidesOf} names={names} />
      </div>
      <div>
        <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
          {t('release.byDelegation')}
        </Typography>
        {difference.delegations.map(({ delegationId, changes }) => (
          <Box
            component="details"
            key={delegationId}
            open={difference.delegations.length <= UNFOLDED}
            sx={{ mb: 1 }}
          >
            <Typography component="summary" variant="body2" sx={{ cursor: 'pointer', fontWeight: 500 }}>
              <Localized text={names.get(delegationId)} /> ({changes.length})
            </Typography>
            <ChangeList changes={changes} sidesOf={sidesOf} names={names} delegationId={delegationId} />
          </Box>
        ))}
      </div>
    </Box>
  );
}

import { Box, Button, Typography } from '@mui/material';
import type { LocalizedText } from '@yutai/domain';
import type { Plan } from '@yutai/planning';
import { useCanAccess, useGetMany } from 'ra-core';
import { useMemo, useState } from 'react';
import { Title } from 'react-admin';
import type { Person } from '../api/records';
import { ReasonDialog } from '../conflicts/ReasonDialog';
import { useEditionConflicts, type EditionConflicts } from '../conflicts/use-edition-conflicts';
import { useMayOverride } from '../conflicts/use-may-override';
import { EditionInAddress } from '../edition/EditionInAddress';
import { useEdition } from '../edition/use-edition';
import { nameOf } from '../fields/name-of';
import { useT } from '../i18n/use-t';
import { Section } from '../pages/Detail';
import { Empty } from '../pages/Notice';
import { PLAIN_LIST } from '../theme/plain-list';
import type { Refusal } from '../timetable/use-undo';
import { UndoBar } from '../timetable/UndoBar';
import { ConflictRow } from './ConflictRow';
import { Filters } from './Filters';
import { itemsOf, matching, type Item } from './items';
import { SetAsideRow } from './SetAsideRow';
import { useFilter } from './use-filter';
import { useMending, type Mending } from './use-mending';

const PAGE = 50;

/** The names of the people concerned, whom the plan leaves unnamed. */
function usePeople({ toSolve, informs, setAside }: EditionConflicts): ReadonlyMap<string, LocalizedText> {
  const found = [...toSolve, ...informs, ...setAside.map(({ conflict }) => conflict)];
  const ids = [...new Set(found.flatMap(({ resource: { kind, id } }) => (kind === 'person' ? [id] : [])))];
  const { data } = useGetMany<Person>('people', { ids }, { enabled: ids.length > 0 });
  return useMemo(() => new Map(data?.filter(Boolean).map(({ id, name }) => [id, name])), [data]);
}

/** Undoing what was mended brings its conflict back, which takes a reason. */
function WayBack({ refusal, mending }: { refusal: Refusal; mending: Mending }) {
  const t = useT();
  return (
    <ReasonDialog
      title={t('conflictList.wayBack.title', { name: nameOf(refusal.saved.before) })}
      submit={t('conflictList.wayBack.submit')}
      conflicts={refusal.conflicts}
      onReason={(reason) => mending.goBack(refusal, reason)}
      onClose={mending.stay}
    />
  );
}

/** What may be done here, by whoever looks. */
function useRights() {
  const { canAccess = false } = useCanAccess({ action: 'edit', resource: 'site-visits' });
  return { mayWrite: canAccess, mayOverride: useMayOverride() };
}

interface ItemsProps {
  items: readonly Item[];
  mending: Mending;
}

/** The open ones, so many at a time. */
function Open({ items, mending, plan }: ItemsProps & { plan: Plan }) {
  const t = useT();
  const rights = useRights();
  const [length, setLength] = useState(PAGE);
  const more = Math.min(PAGE, items.length - length);
  return (
    <Section>
      <Box component="ul" aria-label={t('menu.conflicts')} sx={PLAIN_LIST}>
        {items.slice(0, length).map((item) => (
          <ConflictRow key={item.key} {...{ plan, item, mending, ...rights }} />
        ))}
      </Box>
      {more > 0 && (
        <Button sx={{ mt: 1 }} onClick={() => setLength(length + PAGE)}>
          {t('conflictList.more', { smart_count: more })}
        </Button>
      )}
    </Section>
  );
}

function Aside({ items, mending }: ItemsProps) {
  const { mayOverride } = useRights();
  return (
    <Box sx={{ mt: 2 }}>
      <Section title="conflictList.setAside">
        <Box component="ul" sx={PLAIN_LIST}>
          {items.map(({ setAside, ...item }) =>
            setAside ? (
              <SetAsideRow key={item.key} {...{ item: { ...item, setAside }, mending, mayOverride }} />
            ) : null,
          )}
        </Box>
      </Section>
    </Box>
  );
}

/** What is found in an edition, filtered, and mended where it is listed. */
function List({ found }: { found: EditionConflicts }) {
  const t = useT();
  const { plan, toSolve, informs, setAside, reread } = found;
  const names = usePeople(found);
  const mending = useMending(reread);
  const { filter, set, clear } = useFilter();
  const open = useMemo(() => itemsOf(plan, [...toSolve, ...informs], names), [plan, toSolve, informs, names]);
  const aside = useMemo(() => itemsOf(plan, setAside, names), [plan, setAside, names]);
  const shown = matching(open, filter);
  const shownAside = matching(aside, filter);
  return (
    <>
      {open.length + aside.length > 0 && (
        <Filters plan={plan} items={open} names={names} filter={filter} onFilter={set} onClear={clear} />
      )}
      <Typography role="status" variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {shown.length === open.length
          ? t('conflictList.found', { smart_count: open.length })
          : t('conflictList.shownOf', { shown: shown.length, all: open.length })}
      </Typography>
      {shown.length > 0 ? (
        <Open items={shown} mending={mending} plan={plan} />
      ) : (
        <Empty title={t(open.length > 0 ? 'conflictList.noneMatch' : 'conflictList.none')}>
          {open.length === 0 && t('conflictList.noneHint')}
        </Empty>
      )}
      {shownAside.length > 0 && <Aside items={shownAside} mending={mending} />}
      {mending.wayBack && <WayBack refusal={mending.wayBack} mending={mending} />}
      <UndoBar {...mending.undo} />
    </>
  );
}

function ConflictsOf({ editionId }: { editionId: string }) {
  const t = useT();
  const found = useEditionConflicts(editionId);
  if (found) return <List found={found} />;
  return (
    <Typography role="status" sx={{ color: 'text.secondary' }}>
      {t('conflictList.checking')}
    </Typography>
  );
}

/** Every conflict of the edition that the desk is set to, as it stands at this moment. */
export default function ConflictsPage() {
  const t = useT();
  const { edition, isPending } = useEdition();
  return (
    <>
      <EditionInAddress />
      <Title title={t('menu.conflicts')} preferenceKey={false} />
      {edition ? (
        <ConflictsOf key={edition.id} editionId={edition.id} />
      ) : (
        !isPending && <Empty title={t('edition.none')}>{t('edition.noneHint')}</Empty>
      )}
    </>
  );
}

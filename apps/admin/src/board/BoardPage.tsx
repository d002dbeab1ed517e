import { Loading, Title } from 'react-admin';
import { useEdition } from '../edition/use-edition';
import { useT } from '../i18n/use-t';
import { Empty } from '../pages/Notice';
import { usePlan } from '../timetable/use-timetable';
import { Board } from './Board';

function BoardOf({ editionId }: { editionId: string }) {
  const { plan, reread } = usePlan(editionId);
  return plan ? <Board plan={plan} reread={reread} /> : <Loading />;
}

/** The board of the edition that the desk is set to. */
export default function BoardPage() {
  const t = useT();
  const { edition, isPending } = useEdition();
  return (
    <>
      <Title title={t('menu.board')} preferenceKey={false} />
      {edition ? (
        <BoardOf key={edition.id} editionId={edition.id} />
      ) : (
        !isPending && <Empty title={t('edition.none')}>{t('edition.noneHint')}</Empty>
      )}
    </>
  );
}

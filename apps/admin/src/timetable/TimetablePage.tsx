import { Loading, Title } from 'react-admin';
import { EditionInAddress } from '../edition/EditionInAddress';
import { useEdition } from '../edition/use-edition';
import { useT } from '../i18n/use-t';
import { Empty } from '../pages/Notice';
import { Board } from './Board';
import { usePlan } from './use-timetable';

function TimetableOf({ editionId }: { editionId: string }) {
  const { plan, reread } = usePlan(editionId);
  return plan ? <Board plan={plan} reread={() => void reread()} /> : <Loading />;
}

/** The timetable of the edition that the desk is set to. */
export default function TimetablePage() {
  const t = useT();
  const { edition, isPending } = useEdition();
  return (
    <>
      <EditionInAddress />
      <Title title={t('menu.timetable')} preferenceKey={false} />
      {edition ? (
        <TimetableOf key={edition.id} editionId={edition.id} />
      ) : (
        !isPending && <Empty title={t('edition.none')}>{t('edition.noneHint')}</Empty>
      )}
    </>
  );
}

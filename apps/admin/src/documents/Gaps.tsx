import { useQuery } from '@tanstack/react-query';
import { listMark } from '@yutai/domain';
import { useWatch } from 'react-hook-form';
import { useLanguage, useT } from '../i18n/use-t';
import { GapsAlert } from './GapsAlert';
import { gapsOf, type DocumentWish } from './documents-client';

/** What the document that is chosen lacks, told before it is made: it is the desk's to fill in, not the reader's to find. */
export function Gaps({ editionId }: { editionId: string }) {
  const t = useT();
  const reader = useLanguage();
  const [document, language]: [DocumentWish['document'], DocumentWish['language']] = useWatch({
    name: ['document', 'language'],
  });
  const { data } = useQuery({
    queryKey: ['documents', 'gaps', editionId, document, language],
    queryFn: ({ signal }) => gapsOf(editionId, { document, language }, signal),
  });
  if (!data) return null;
  const { withoutEnglish, withoutSector, withoutRate } = data;
  const isPress = document === 'press-brief';
  const told = [
    withoutEnglish.length > 0 &&
      t('document.gaps.english', {
        smart_count: withoutEnglish.length,
        names: withoutEnglish.join(listMark(reader)),
      }),
    withoutSector > 0 &&
      t(isPress ? 'document.gaps.sectorInPress' : 'document.gaps.sector', { smart_count: withoutSector }),
    withoutRate > 0 &&
      t(isPress ? 'document.gaps.rateInPress' : 'document.gaps.rate', { smart_count: withoutRate }),
  ].filter((line) => line !== false);
  return <GapsAlert told={told} />;
}

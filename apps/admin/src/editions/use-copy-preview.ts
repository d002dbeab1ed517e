import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Edition } from '../api/records';
import { dataProvider } from '../api/data-provider';
import { TYPING_MS, useSettled } from '../conflicts/use-settled';
import type { CopyBody, EditionCopy } from './copy-form';

/**
 * What would be made, asked of the API with `?dryRun=true` once the typing pauses.
 * @param saving nothing is asked meanwhile: what was just made is not to be tried again
 */
export function useCopyPreview({ id }: Edition, wanted: CopyBody | null, saving: boolean) {
  const text = wanted && JSON.stringify(wanted);
  const body = useSettled(text, TYPING_MS);
  const { data, error, isFetching } = useQuery({
    queryKey: ['copies', id, body],
    queryFn: () =>
      dataProvider.tryVerb<EditionCopy>('editions', id, 'copies', JSON.parse(body ?? '{}') as object),
    enabled: body !== null && !saving,
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  });
  return { preview: data?.record ?? null, error, isChecking: isFetching || body !== text };
}

import { useQuery } from '@tanstack/react-query';
import { useRefresh } from 'ra-core';
import { useState } from 'react';
import { useLanguage } from '../i18n/use-t';
import { applyIntake, previewIntake, type Intake, type Reading } from './intake-client';

/** A reading of the file that was chosen so many times ago: the same file may have been mended. */
interface Chosen {
  reading: Reading;
  times: number;
}

/** What a reading would do; while the same file is read otherwise, what it would have done before. */
function usePreview(delegationId: string, chosen: Chosen | undefined, isWanted: boolean) {
  const language = useLanguage();
  const reading = chosen && { ...chosen.reading, file: chosen.reading.file.name };
  return useQuery({
    queryKey: ['intake', delegationId, chosen?.times, reading, language],
    queryFn: ({ signal }) => previewIntake(delegationId, chosen!.reading, language, signal),
    enabled: isWanted && chosen !== undefined,
    placeholderData: (before, query) => (query?.queryKey[2] === chosen?.times ? before : undefined),
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
  });
}

/** A list on its way in: the file and how it is read, what it would do, and what it did. */
export function useIntake(delegationId: string) {
  const language = useLanguage();
  const refresh = useRefresh();
  const [chosen, setChosen] = useState<Chosen>();
  const [done, setDone] = useState<Intake>();
  const [isApplying, setApplying] = useState(false);
  const [refusal, setRefusal] = useState<Error>();
  const { data: preview, error, isFetching } = usePreview(delegationId, chosen, !done && !isApplying);

  const read = (file: File) => {
    setRefusal(undefined);
    const reading = { file, columns: null, headerRow: null, overrides: [] };
    setChosen((before) => ({ reading, times: (before?.times ?? 0) + 1 }));
  };
  /** Another header has other columns, until somebody says what they are about. */
  const change = (part: Partial<Omit<Reading, 'file'>>) => {
    const columns = 'headerRow' in part ? { columns: null } : {};
    setChosen((before) => before && { ...before, reading: { ...before.reading, ...columns, ...part } });
  };
  const apply = async (skipRejected: boolean) => {
    if (!chosen) return;
    setRefusal(undefined);
    setApplying(true);
    try {
      setDone(await applyIntake(delegationId, chosen.reading, language, skipRejected));
      refresh();
    } catch (refused) {
      setRefusal(refused as Error);
    }
    setApplying(false);
  };
  return {
    ...{ reading: chosen?.reading, preview, done, isApplying, read, change, apply },
    error: refusal ?? (isFetching ? null : error),
    isBusy: isFetching || isApplying,
  };
}

export type Intaking = ReturnType<typeof useIntake>;

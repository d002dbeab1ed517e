import { useQuery } from '@tanstack/react-query';
import { useRefresh } from 'ra-core';
import { useState } from 'react';
import type { Language } from '@yutai/domain';
import { useLanguage } from '../i18n/use-t';
import type { Reading } from './reading';

/** What is asked of the API for a sheet: what a reading would do, and that it be done. */
export interface SheetCalls<R, P, D> {
  key: string;
  preview: (reading: R, language: Language, signal: AbortSignal) => Promise<P>;
  apply: (reading: R, language: Language) => Promise<D>;
}

/** A reading of the file that was chosen so many times ago: the same file may have been mended. */
interface Chosen<R> {
  reading: R;
  times: number;
}

/** What a reading would do; while the same file is read otherwise, what it would have done before. */
function usePreview<R extends Reading<string>, P, D>(
  { key, preview }: SheetCalls<R, P, D>,
  chosen: Chosen<R> | undefined,
  isWanted: boolean,
) {
  const language = useLanguage();
  const reading = chosen && { ...chosen.reading, file: chosen.reading.file.name };
  return useQuery({
    queryKey: ['sheet', key, chosen?.times, reading, language],
    queryFn: ({ signal }) => preview(chosen!.reading, language, signal),
    enabled: isWanted && chosen !== undefined,
    placeholderData: (before, query) => (query?.queryKey[2] === chosen?.times ? before : undefined),
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
  });
}

/** A sheet on its way in: the file and how it is read, what it would do, and what it did. `fresh` is a file's reading. */
export function useSheet<R extends Reading<string>, P, D>(
  calls: SheetCalls<R, P, D>,
  fresh: (file: File) => R,
) {
  const language = useLanguage();
  const refresh = useRefresh();
  const [chosen, setChosen] = useState<Chosen<R>>();
  const [done, setDone] = useState<D>();
  const [isApplying, setApplying] = useState(false);
  const [refusal, setRefusal] = useState<Error>();
  const { data: preview, error, isFetching } = usePreview(calls, chosen, !done && !isApplying);

  const read = (file: File) => {
    setRefusal(undefined);
    setChosen((before) => ({ reading: fresh(file), times: (before?.times ?? 0) + 1 }));
  };
  /** Another header has other columns, until somebody says what they are about. */
  const change = (part: Partial<Omit<R, 'file'>>) => {
    const columns = 'headerRow' in part ? { columns: null } : {};
    setChosen((before) => before && { ...before, reading: { ...before.reading, ...columns, ...part } });
  };
  const apply = async (more: Partial<R>) => {
    if (!chosen) return;
    setRefusal(undefined);
    setApplying(true);
    try {
      setDone(await calls.apply({ ...chosen.reading, ...more }, language));
      refresh();
    } catch (refused) {
      setRefusal(refused as Error);
    }
    setApplying(false);
  };
  return {
    ...{ reading: chosen?.reading, times: chosen?.times, preview, done, isApplying, read, change, apply },
    error: refusal ?? (isFetching ? null : error),
    isBusy: isFetching || isApplying,
  };
}

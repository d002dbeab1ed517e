import { useQuery } from '@tanstack/react-query';
import { useRefresh } from 'ra-core';
import { useState } from 'react';
import { useLanguage } from '../i18n/use-t';
import { applyIntake, previewIntake, type Intake, type Reading } from './intake-client';

/** A list on its way in: the file and how it is read, what it would do, and what it did. */
export function useIntake(delegationId: string) {
  const language = useLanguage();
  const refresh = useRefresh();
  const [reading, setReading] = useState<Reading>();
  const [chosenAt, setChosenAt] = useState(0);
  const [done, setDone] = useState<Intake>();
  const [isApplying, setApplying] = useState(false);
  const [refusal, setRefusal] = useState<Error>();
  const { data, error, isFetching } = useQuery({
    queryKey: [
      'intake',
      delegationId,
      chosenAt,
      reading && { ...reading, file: reading.file.name },
      language,
    ],
    queryFn: ({ signal }) => previewIntake(delegationId, reading!, language, signal),
    enabled: reading !== undefined && !done && !isApplying,
    placeholderData: (before, query) => (query?.queryKey[2] === chosenAt ? before : undefined),
    retry: false,
    gcTime: 0,
    staleTime: Infinity,
  });

  const read = (file: File) => {
    setRefusal(undefined);
    setChosenAt((times) => times + 1);
    setReading({ file, columns: null, headerRow: null, overrides: [] });
  };
  const apply = async (skipRejected: boolean) => {
    if (!reading) return;
    setRefusal(undefined);
    setApplying(true);
    try {
      setDone(await applyIntake(delegationId, reading, language, skipRejected));
      refresh();
    } catch (refused) {
      setRefusal(refused as Error);
    }
    setApplying(false);
  };
  return {
    reading,
    preview: data,
    done,
    error: refusal ?? (isFetching ? null : error),
    isReading: isFetching,
    isApplying,
    read,
    /** Another header has other columns, until somebody says what they are about. */
    change: (part: Partial<Omit<Reading, 'file'>>) =>
      setReading((before) => before && { ...before, ...('headerRow' in part && { columns: null }), ...part }),
    apply,
  };
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'ra-core';
import { requestFile } from '../api/http';
import type { YutaiDataProvider } from '../api/data-provider';
import type { TotalLines } from '../api/records';
import { saveFile } from '../api/save-file';
import type { LinesAsked } from './lines-path';

export const PER_PAGE = 50;

/** A page of the lines of a total, beneath the agreements' own key: read anew with whatever reads those anew. */
export function useTotalLines(asked: LinesAsked, page: number) {
  const dataProvider = useDataProvider<YutaiDataProvider>();
  return useQuery({
    queryKey: ['agreements', 'total-lines', asked, page],
    staleTime: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      dataProvider.read<TotalLines>(
        'agreements',
        'totals/lines',
        { ...asked, page, perPage: PER_PAGE },
        signal,
      ),
  });
}

/** Saves all the lines as a workbook under its name, which is given back. */
export async function saveLines(asked: LinesAsked, language: string): Promise<string> {
  const given = Object.entries({ ...asked, language }).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(Object.fromEntries(given) as Record<string, string>);
  const { blob, name } = await requestFile(`/agreements/totals/lines/workbook?${query}`, {});
  saveFile(blob, name);
  return name;
}

import { useQuery } from '@tanstack/react-query';
import type { TotalScope } from '@yutai/domain';
import { readAll } from '../api/read-all';
import type { TotalLine } from '../api/records';

/** The lines of what was signed that count and have no rate, the earliest first. */
export function useUnrated(scope: TotalScope) {
  return useQuery({
    queryKey: ['agreements', 'unrated', scope],
    staleTime: 0,
    queryFn: async ({ signal }) => {
      const lines = await readAll<TotalLine>('agreements/totals/lines', { ...scope, of: 'unrated' }, signal);
      return lines.reverse();
    },
  });
}

/** Lines that one rate is of: of one currency and one day. */
export interface Unrated {
  currency: string;
  effectiveOn: string;
  lines: [TotalLine, ...TotalLine[]];
}

export function byRate(lines: readonly TotalLine[]): Unrated[] {
  const groups = new Map<string, Unrated>();
  for (const line of lines) {
    const { currency, effectiveOn } = line;
    const group = groups.get(currency + effectiveOn);
    if (group) group.lines.push(line);
    else groups.set(currency + effectiveOn, { currency, effectiveOn, lines: [line] });
  }
  return [...groups.values()];
}

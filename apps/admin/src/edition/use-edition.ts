import { useGetList, useStore } from 'ra-core';
import type { Edition } from '../api/records';

const ALL = { pagination: { page: 1, perPage: 200 }, sort: { field: 'ordinal', order: 'DESC' as const } };

/** Every edition, the latest first. */
export function useEditions() {
  return useGetList<Edition>('editions', ALL);
}

/**
 * The edition that the desk is set to: the one chosen in the app bar and remembered, else the latest.
 * Whatever belongs to an edition is listed, made and timed in it.
 */
export function useEdition() {
  const { data: editions, isPending } = useEditions();
  const [chosen, choose] = useStore<string | null>('edition', null);
  const edition = editions?.find(({ id }) => id === chosen) ?? editions?.[0];
  return { edition, editions, isPending, choose };
}

/** The IANA zone that times are read and typed in; never the browser's. */
export function useTimeZone(): string {
  return useEdition().edition?.timeZone ?? 'Asia/Shanghai';
}

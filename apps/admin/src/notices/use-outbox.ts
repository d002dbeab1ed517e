import { useQuery } from '@tanstack/react-query';
import type { Schemas } from '@yutai/api-client';
import type { NoticeStatus } from '@yutai/domain';
import { dataProvider } from '../api/data-provider';

export type Outbox = Schemas['OutboxDto'];

/** Whether mail is sent, and how far each release's notices got; read anew when any of them moves on. */
export function useOutbox(editionId: string | undefined): Outbox | undefined {
  const { data } = useQuery({
    queryKey: ['notices', 'outbox', editionId],
    enabled: editionId !== undefined,
    queryFn: ({ signal }) => dataProvider.read<Outbox>('editions', `${editionId}/outbox`, {}, signal),
  });
  return data;
}

/** How many of an edition's notices are in any of the statuses. */
export const countIn = ({ releases }: Outbox, ...statuses: NoticeStatus[]): number =>
  releases
    .flatMap(({ counts }) => counts)
    .reduce((total, { status, notices }) => total + (statuses.includes(status) ? notices : 0), 0);

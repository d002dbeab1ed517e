import type { LocalizedText } from '@yutai/domain';

/** A group as it is being arranged; a new one has no id yet. */
export interface DraftGroup {
  key: string;
  id: string | null;
  name: LocalizedText;
  expectedHeadcount: number | null;
  delegateIds: readonly string[];
}

interface Member {
  id: string;
  organisation: string;
}

/** "A组", "B组" …; after Z they are numbered. */
export function proposedName(position: number): LocalizedText {
  const sign = position < 26 ? String.fromCharCode(65 + position) : String(position + 1);
  return { zhHans: `${sign}组`, zhHant: `${sign}組`, en: `Group ${sign}` };
}

/** In their order one after another, so that no two groups differ by more than one, and the heads lead different ones. */
export const dealtEvenly = (members: readonly Member[], count: number): string[][] =>
  Array.from({ length: count }, (_, group) =>
    members.filter((_member, at) => at % count === group).map(({ id }) => id),
  );

/** Who is of one organisation stays together: the largest first, each into the group that has the fewest. */
export function dealtByOrganisation(members: readonly Member[], count: number): string[][] {
  const byOrganisation = new Map<string, string[]>();
  for (const { id, organisation } of members) {
    byOrganisation.set(organisation, [...(byOrganisation.get(organisation) ?? []), id]);
  }
  const groups = Array.from({ length: count }, (): string[] => []);
  for (const together of [...byOrganisation.values()].sort((a, b) => b.length - a.length)) {
    const [smallest] = [...groups].sort((a, b) => a.length - b.length);
    smallest?.push(...together);
  }
  return groups;
}

/** The groups there are with other people in them, as many as were dealt; what they take part in stays theirs. */
export const regrouped = (groups: readonly DraftGroup[], dealt: readonly string[][]): DraftGroup[] =>
  dealt.map((delegateIds, at) => ({ ...(groups[at] ?? newGroup(at)), delegateIds }));

export const newGroup = (position: number): DraftGroup => ({
  key: crypto.randomUUID(),
  id: null,
  name: proposedName(position),
  expectedHeadcount: null,
  delegateIds: [],
});

/** How many a group is: those expected or those in it, whichever are more. */
export const headsOf = ({
  expectedHeadcount,
  delegateIds,
}: Pick<DraftGroup, 'expectedHeadcount' | 'delegateIds'>): number =>
  Math.max(expectedHeadcount ?? 0, delegateIds.length);

import type { Edition } from '../api/records';

type Dated = Pick<Edition, 'id' | 'startsOn' | 'endsOn' | 'seasonStartsOn' | 'seasonEndsOn'>;

const byStart = (a: Dated, b: Dated) => (a.startsOn < b.startsOn ? -1 : 1);

/**
 * The edition to begin with where none was chosen: the one whose Week it is, else whose season it is, else the next to
 * come that is planned for already, else the last that was; one with nothing in it moves nobody to it.
 * @param today "2025-09-16"
 * @param planned the ids of editions that delegations are known for
 */
export function editionToShow<E extends Dated>(
  editions: readonly E[],
  today: string,
  planned: ReadonlySet<string>,
): E | undefined {
  const inOrder = [...editions].sort(byStart);
  return (
    inOrder.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn) ??
    inOrder.find(({ seasonStartsOn, seasonEndsOn }) => seasonStartsOn <= today && today <= seasonEndsOn) ??
    inOrder.find(({ id, startsOn }) => startsOn > today && planned.has(id)) ??
    inOrder.filter(({ endsOn }) => endsOn < today).at(-1) ??
    inOrder[0]
  );
}

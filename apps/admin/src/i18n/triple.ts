import type { Triple } from '@yutai/domain';

/** In each text `%{name}` and `||||` (plural) work. */
export type { Triple };

export interface TripleTree {
  readonly [key: string]: Triple | TripleTree;
}

/** The same tree with one language's text at each leaf, as polyglot takes it. */
interface Phrases {
  [key: string]: string | Phrases;
}

/** Every dotted path to a text: a key that is not there does not compile. */
export type Paths<T> = {
  [K in keyof T & string]: T[K] extends Triple ? K : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

const isTriple = (node: Triple | TripleTree): node is Triple => Array.isArray(node);

export function phrasesOf(tree: TripleTree, column: 0 | 1 | 2): Phrases {
  return Object.fromEntries(
    Object.entries(tree).map(([key, node]) => [key, isTriple(node) ? node[column] : phrasesOf(node, column)]),
  );
}

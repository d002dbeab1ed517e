import { CONFLICT_LEVELS, type ConflictLevel } from '@yutai/domain';
import type { Conflict, InstantRange } from '@yutai/planning';
import type { Candidate, Held } from '../model/held';
import { isSame, type Wish } from '../model/arrangement';
import type { Teller } from './hand';

/** What the bar says, in the reader's language. */
export interface BarWords {
  title: (held: Held) => string;
  lifted: (held: Held) => string;
  where: (range: InstantRange, row: string) => string;
  sentence: (conflict: Conflict) => string;
  level: Readonly<Record<ConflictLevel, string>>;
  more: (count: number) => string;
  /** What moving it costs; empty where it costs nothing. */
  lost: (wishes: readonly Wish[]) => string;
  free: string;
  putBack: string;
  outside: string;
}

const MOST = 5;

function element<K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

/**
 * Says what is in the hand, where it would stand and what is in its way, in the bar beneath the board and to those who
 * listen. Written to the document directly, as it changes while a card is dragged.
 */
export class Bar implements Teller {
  private readonly where = element('div', '');
  private readonly items = element('ul', '');
  /** What the items are of. */
  private list = '';

  /** @param words as they are when something is said @param say reads out */
  constructor(
    private readonly bar: HTMLElement,
    private readonly words: () => BarWords,
    private readonly say: (text: string) => void,
  ) {}

  lifted(held: Held): void {
    this.say(this.words().lifted(held));
  }

  moved(held: Held, candidates: readonly Candidate[], conflicts: readonly Conflict[]): void {
    const words = this.words();
    const { where, lines, otherwise, lost } = this.said(held, candidates, conflicts);
    const fit = conflicts.length === 0 ? 'free' : (lines[0]?.split('|')[0] ?? 'free');
    const list = [otherwise, ...lines, lost].join('\n');
    if (this.bar.hidden) {
      this.bar.hidden = false;
      this.list = '';
      this.bar.replaceChildren(element('strong', words.title(held)), this.where, this.items);
    }
    if (this.bar.dataset.fit !== fit) this.bar.dataset.fit = fit;
    if (this.where.textContent !== where) this.where.textContent = where;
    if (this.list === list) return;
    this.list = list;
    this.items.replaceChildren(...this.itemsOf(lines, otherwise, lost));
  }

  heard(held: Held, candidates: readonly Candidate[], conflicts: readonly Conflict[]): void {
    const { where, lines, otherwise, lost } = this.said(held, candidates, conflicts);
    this.say([where, lines[0]?.split('|')[1] ?? otherwise, lost].join(' ').trim());
  }

  emptied(): void {
    this.say('');
    this.bar.hidden = true;
    this.bar.replaceChildren();
  }

  private said(held: Held, candidates: readonly Candidate[], conflicts: readonly Conflict[]) {
    const words = this.words();
    const [first] = candidates;
    const sorted = [...conflicts].sort(
      (a, b) => CONFLICT_LEVELS.indexOf(a.level) - CONFLICT_LEVELS.indexOf(b.level),
    );
    const isBack = first && !held.copy && isSame(first.activity, first.to);
    return {
      where: first ? words.where(first.to as InstantRange, held.row) : words.outside,
      lines: [...new Set(sorted.map((each) => `${each.level}|${words.sentence(each)}`))],
      otherwise: first ? (isBack ? words.putBack : words.free) : '',
      lost: words.lost(candidates),
    };
  }

  private itemsOf(lines: readonly string[], otherwise: string, lost: string): HTMLElement[] {
    const cost = lost ? [element('li', lost)] : [];
    return [...(lines.length > 0 ? this.gravestOf(lines) : [element('li', otherwise)]), ...cost];
  }

  private gravestOf(lines: readonly string[]): HTMLElement[] {
    const words = this.words();
    const items = lines.slice(0, MOST).map((line) => {
      const [level, sentence = ''] = line.split('|') as [ConflictLevel, string];
      const item = element('li', '');
      item.dataset.level = level;
      item.append(element('strong', words.level[level]), ` ${sentence}`);
      return item;
    });
    return lines.length > MOST ? [...items, element('li', words.more(lines.length - MOST))] : items;
  }
}

import { CONFLICT_LEVELS, type ConflictLevel } from '@yutai/domain';
import type { Conflict, InstantRange } from '@yutai/planning';
import type { Candidate, Held } from '../model/held';
import { isSame } from '../model/arrangement';
import type { Teller } from './hand';

/** What the bar says, in the reader's language. */
export interface BarWords {
  title: (held: Held) => string;
  lifted: (held: Held) => string;
  where: (range: InstantRange, row: string) => string;
  sentence: (conflict: Conflict) => string;
  level: Readonly<Record<ConflictLevel, string>>;
  more: (count: number) => string;
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
    const [first] = candidates;
    const sorted = [...conflicts].sort(
      (a, b) => CONFLICT_LEVELS.indexOf(a.level) - CONFLICT_LEVELS.indexOf(b.level),
    );
    const lines = [...new Set(sorted.map((each) => `${each.level}|${words.sentence(each)}`))];
    const isBack = first && !held.copy && isSame(first.activity, first.to);
    const where = first ? words.where(first.to as InstantRange, held.row) : words.outside;
    this.bar.hidden = false;
    this.bar.dataset.fit = sorted[0]?.level ?? 'free';
    this.bar.replaceChildren(
      element('strong', words.title(held)),
      element('div', where),
      ...(first ? [this.list(lines, isBack ? words.putBack : words.free)] : []),
    );
    if (first) this.say([where, isBack ? words.putBack : (lines[0]?.split('|')[1] ?? words.free)].join(' '));
  }

  emptied(): void {
    this.say('');
    this.bar.hidden = true;
    this.bar.replaceChildren();
  }

  private list(lines: readonly string[], otherwise: string): HTMLElement {
    const words = this.words();
    const list = element('ul', '');
    if (lines.length === 0) list.append(element('li', otherwise));
    for (const line of lines.slice(0, MOST)) {
      const [level, sentence = ''] = line.split('|') as [ConflictLevel, string];
      const item = element('li', '');
      item.dataset.level = level;
      item.append(element('strong', words.level[level]), ` ${sentence}`);
      list.append(item);
    }
    if (lines.length > MOST) list.append(element('li', words.more(lines.length - MOST)));
    return list;
  }
}

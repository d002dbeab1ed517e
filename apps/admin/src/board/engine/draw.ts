import type { ConflictLevel } from '@yutai/domain';

/** Where a ghost stands in the content of the board, in pixels, and what it says. */
export interface Ghost {
  left: number;
  top: number;
  width: number;
  height: number;
  text: string;
}

/** How what is in the hand would do where it is. */
export type Fit = ConflictLevel | 'free';

const OFFENDER = 'is-offender';
const LIFTED = 'is-lifted';

/**
 * Everything that changes while a card is in the hand, written to the document directly: React renders nothing
 * meanwhile. Cards that are only mounted then, as the board scrolls, are marked by `marked`.
 */
export class Drawing {
  private readonly ghosts: HTMLElement[] = [];
  private offenders: ReadonlySet<string> = new Set();
  private lifted: ReadonlySet<string> = new Set();

  /** @param root whatever holds the cards @param layer in the content of the board, for the ghosts */
  constructor(
    private readonly root: HTMLElement,
    private readonly layer: HTMLElement,
  ) {}

  show(ghosts: readonly Ghost[], fit: Fit): void {
    while (this.ghosts.length < ghosts.length) this.ghosts.push(this.newGhost());
    this.ghosts.forEach((element, at) => {
      const ghost = ghosts[at];
      element.hidden = !ghost;
      if (!ghost) return;
      element.dataset.fit = fit;
      // Not by transform: that makes the browser arrange all its layers anew, and with so many cards this costs most.
      element.style.left = `${ghost.left}px`;
      element.style.top = `${ghost.top}px`;
      element.style.width = `${ghost.width}px`;
      element.style.height = `${ghost.height}px`;
      (element.firstChild as Text).data = ghost.text;
    });
  }

  mark(lifted: ReadonlySet<string>, offenders: ReadonlySet<string>): void {
    const changed = [...different(lifted, this.lifted), ...different(offenders, this.offenders)];
    [this.lifted, this.offenders] = [lifted, offenders];
    for (const id of changed) {
      const cards = this.root.querySelectorAll<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);
      for (const card of cards) this.marked(card);
    }
  }

  /** A card whose marks are others now, or that has just come before the eyes. */
  marked(card: HTMLElement): void {
    const id = card.dataset.card ?? '';
    card.classList.toggle(OFFENDER, this.offenders.has(id));
    card.classList.toggle(LIFTED, this.lifted.has(id));
  }

  clear(): void {
    this.show([], 'free');
    this.mark(new Set(), new Set());
  }

  private newGhost(): HTMLElement {
    const element = document.createElement('div');
    element.className = 'board-ghost';
    element.append('');
    this.layer.append(element);
    return element;
  }
}

const different = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a, ...b].filter((id) => a.has(id) !== b.has(id));

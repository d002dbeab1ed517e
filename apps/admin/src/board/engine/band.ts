import { boxBetween, touchedBy } from '../model/band';
import { sameSpot, type Spot } from '../model/walking';
import type { Scene } from './hand';
import type { GroundTasks, Point } from './pointer';

/** What a band asks of the page, as it is at that moment. */
interface Ground {
  scene: Scene;
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
  /** When it is let go: what it touched. */
  onBand: (touched: readonly Spot[]) => void;
}

/** A band drawn over the ground of the board: what it touches is selected, with what was before if so wished. */
export class Band implements GroundTasks {
  private element: HTMLElement | null = null;
  private from: Point | null = null;
  private before: ReadonlySet<string> = new Set();
  private base: ReadonlySet<string> = new Set();
  private touched: readonly Spot[] = [];

  /** @param layer in the content of the board */
  constructor(
    private readonly layer: HTMLElement,
    private readonly page: () => Ground,
  ) {}

  lift(from: Point, adding: boolean): boolean {
    this.from = from;
    this.before = this.page().selected;
    this.base = adding ? this.before : new Set();
    this.touched = [];
    this.element = document.createElement('div');
    this.element.className = 'board-band';
    this.layer.append(this.element);
    this.page().onSelect(this.base);
    return true;
  }

  follow(to: Point): void {
    if (!this.from || !this.element) return;
    const box = boxBetween(this.from, to);
    for (const [name, pixels] of Object.entries(box)) this.element.style.setProperty(name, `${pixels}px`);
    const { scene, onSelect } = this.page();
    const touched = touchedBy(box, scene);
    const { length } = this.touched;
    if (touched.length === length && touched.every((spot, at) => sameSpot(spot, this.touched[at] ?? null)))
      return;
    this.touched = touched;
    onSelect(new Set([...this.base, ...touched.map(({ id }) => id)]));
  }

  drop(): void {
    this.remove();
    this.page().onBand(this.touched);
  }

  cancel(): void {
    this.remove();
    this.page().onSelect(this.before);
  }

  private remove(): void {
    this.element?.remove();
    [this.element, this.from] = [null, null];
  }
}

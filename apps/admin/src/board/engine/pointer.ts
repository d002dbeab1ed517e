/** Where a pointer is, in the content of the board: pixels from the first hour and the first row. */
export interface Point {
  x: number;
  y: number;
  /** Whether it is over the rows, and not beside the board. */
  inside: boolean;
  clientX: number;
  clientY: number;
}

export interface Grip {
  card: HTMLElement;
  /** At its end, to make it longer or shorter. */
  edge: boolean;
  alt: boolean;
  point: Point;
  /** Pixels from the card's left to the pointer. */
  inset: number;
}

interface DragTasks {
  follow(point: Point): void;
  drop(): void;
  cancel(): void;
}

interface CardTasks extends DragTasks {
  /** Begins a drag. @returns false where this card cannot be moved */
  lift(grip: Grip): boolean;
}

export interface GroundTasks extends DragTasks {
  /** Begins a drag over the ground, to add to what is selected or to select anew. */
  lift(from: Point, adding: boolean): boolean;
}

interface Surfaces {
  /** Holds the board and the tray; the pointer is captured here, as a card may be unmounted while it scrolls. */
  root: HTMLElement;
  scroll: HTMLElement;
  /** Pixels of the heads that stay when the board scrolls. */
  heads: { left: number; top: number };
}

/** Pixels: less than this is a click. */
const THRESHOLD = 4;
const LONG_PRESS_MS = 250;
/** How far a finger may move while it rests. */
const TOLERANCE = 8;
/** At this many pixels from its edges the board begins to scroll, by so many a frame at most. */
const EDGE = 44;
const FASTEST = 18;

interface Press {
  id: number;
  touch: boolean;
  start: { x: number; y: number };
  last: { x: number; y: number };
  tasks: DragTasks;
  lift: () => boolean;
  timer?: ReturnType<typeof setTimeout>;
}

const speed = (distance: number) =>
  distance >= EDGE ? 0 : Math.ceil(((EDGE - Math.max(0, distance)) / EDGE) * FASTEST);

/**
 * Drags cards by mouse, pen or finger: a finger rests first, so that a swipe still scrolls. One animation frame at a
 * time looks where the pointer is; the board scrolls when it is near an edge.
 */
export class Pointer {
  private press: Press | null = null;
  private dragging = false;
  private frame = 0;
  private roamed = false;
  private swallowNext = false;
  private readonly ending = new AbortController();

  constructor(
    private readonly on: Surfaces,
    private readonly cards: CardTasks,
    private readonly ground: GroundTasks,
  ) {
    const options = { signal: this.ending.signal };
    const { root } = on;
    root.addEventListener('pointerdown', (event) => this.down(event), options);
    root.addEventListener('pointermove', (event) => this.move(event), options);
    root.addEventListener('pointerup', (event) => this.up(event), options);
    root.addEventListener('pointercancel', () => this.end(({ tasks }) => tasks.cancel()), options);
    root.addEventListener('click', (event) => this.swallow(event), { ...options, capture: true });
    root.addEventListener('touchmove', (event) => this.dragging && event.preventDefault(), {
      ...options,
      passive: false,
    });
    root.addEventListener('contextmenu', (event) => this.press?.touch && event.preventDefault(), options);
    on.scroll.addEventListener('scroll', () => this.dragging && this.lookSoon(), options);
    document.addEventListener('keydown', (event) => this.key(event), { ...options, capture: true });
  }

  close(): void {
    this.end(({ tasks }) => tasks.cancel());
    this.ending.abort();
  }

  private down(event: PointerEvent): void {
    // A card that was dropped in another row is gone before it is clicked: the next press is of something else.
    this.swallowNext = false;
    if (event.button !== 0 || this.press) return;
    const touch = event.pointerType === 'touch';
    const drag = this.dragOf(event, touch);
    if (!drag) return;
    const start = { x: event.clientX, y: event.clientY };
    this.press = { id: event.pointerId, touch, start, last: start, ...drag };
    if (touch) this.press.timer = setTimeout(() => this.lift(), LONG_PRESS_MS);
  }

  /** A card is taken hold of; on the ground, where a finger scrolls, a mouse or a pen draws a band. */
  private dragOf(event: PointerEvent, touch: boolean): Pick<Press, 'tasks' | 'lift'> | undefined {
    const target = event.target as HTMLElement;
    const card = target.closest<HTMLElement>('[data-card]');
    const point = this.pointOf({ x: event.clientX, y: event.clientY });
    if (card) {
      const grip: Grip = {
        card,
        edge: target.closest('[data-edge]') !== null,
        alt: event.altKey,
        point,
        inset: card.dataset.placed === undefined ? 24 : event.clientX - card.getBoundingClientRect().left,
      };
      return { tasks: this.cards, lift: () => this.cards.lift(grip) };
    }
    if (touch || !point.inside || !this.on.scroll.contains(target)) return undefined;
    return { tasks: this.ground, lift: () => this.ground.lift(point, event.shiftKey) };
  }

  private move(event: PointerEvent): void {
    const { press } = this;
    if (!press || event.pointerId !== press.id) return;
    press.last = { x: event.clientX, y: event.clientY };
    if (this.dragging) {
      this.lookSoon();
      return;
    }
    const way = Math.hypot(press.last.x - press.start.x, press.last.y - press.start.y);
    if (press.touch && way > TOLERANCE) this.end(() => undefined);
    else if (!press.touch && way >= THRESHOLD) this.lift();
  }

  private up(event: PointerEvent): void {
    if (this.press?.id !== event.pointerId) return;
    if (this.dragging) this.press.tasks.follow(this.pointOf({ x: event.clientX, y: event.clientY }));
    this.end(({ tasks }) => tasks.drop());
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.dragging) return;
    event.stopPropagation();
    event.preventDefault();
    this.end(({ tasks }) => tasks.cancel());
  }

  private lift(): void {
    const { press } = this;
    if (!press) return;
    if (!press.lift()) {
      this.end(() => undefined);
      return;
    }
    this.dragging = true;
    this.roamed = false;
    this.on.root.setPointerCapture(press.id);
    if (press.touch) navigator.vibrate?.(15);
    this.look();
  }

  /** Once in the next frame, however often the pointer moved or the board scrolled until then. */
  private lookSoon(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.look();
    });
  }

  private look(): void {
    const { press } = this;
    if (!press || !this.dragging) return;
    if (this.scroll(press.last)) this.lookSoon();
    press.tasks.follow(this.pointOf(press.last));
  }

  /** @returns whether the pointer is where the board scrolls */
  private scroll({ x, y }: { x: number; y: number }): boolean {
    const { scroll, heads } = this.on;
    const box = scroll.getBoundingClientRect();
    const [left, top] = [x - box.left - heads.left, y - box.top - heads.top];
    const [right, bottom] = [box.right - x, box.bottom - y];
    // What comes from the tray, or begins at an edge, has been away from the edges first.
    this.roamed ||= Math.min(left, right, top, bottom) > EDGE;
    if (!this.roamed) return false;
    const across = speed(right) - speed(left);
    const down = speed(bottom) - speed(top);
    if (across === 0 && down === 0) return false;
    scroll.scrollBy(across, down);
    return true;
  }

  private end(finish: (press: Press) => void): void {
    const { press } = this;
    if (!press) return;
    clearTimeout(press.timer);
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    const was = this.dragging;
    this.press = null;
    this.dragging = false;
    if (!was) return;
    this.swallowNext = true;
    if (this.on.root.hasPointerCapture(press.id)) this.on.root.releasePointerCapture(press.id);
    finish(press);
  }

  /** What was dragged is not clicked as well. */
  private swallow(event: MouseEvent): void {
    if (!this.swallowNext) return;
    this.swallowNext = false;
    event.stopPropagation();
    event.preventDefault();
  }

  private pointOf({ x, y }: { x: number; y: number }): Point {
    const { scroll, heads } = this.on;
    const box = scroll.getBoundingClientRect();
    const inside =
      x >= box.left + heads.left && x <= box.right && y >= box.top + heads.top && y <= box.bottom;
    return {
      x: x - box.left + scroll.scrollLeft - heads.left,
      y: y - box.top + scroll.scrollTop - heads.top,
      inside,
      clientX: x,
      clientY: y,
    };
  }
}

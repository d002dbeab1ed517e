import { clockOf } from '@yutai/domain';
import type { Conflict, InstantRange, PlanActivity } from '@yutai/planning';
import { conflictsOf } from '../model/checking';
import {
  candidatesOf,
  onAxis,
  rowOf,
  snapped,
  taken,
  wishesOf,
  type Candidate,
  type Ground,
  type Held,
} from '../model/held';
import { ROW_PADDING, type BoardRow } from '../model/layout';
import type { Wish } from '../model/arrangement';
import { pixelsOf, positionOf, type Scale } from '../model/scale';
import { indexOf } from '../../timetable/index-of';
import { measured } from './measured';
import type { Drawing, Fit, Ghost } from './draw';

/** The board as it was when a card was lifted; what others change meanwhile is shown when the hand is empty again. */
export interface Scene extends Ground {
  axis: Scale;
  rows: readonly BoardRow[];
  laneHeight: number;
  /** Minutes. */
  snap: number;
}

/** Where the hand is told of: the bar beneath the board, and what is read out. */
export interface Teller {
  lifted(held: Held): void;
  /** Only when what is in the hand came to stand elsewhere. */
  moved(held: Held, candidates: readonly Candidate[], conflicts: readonly Conflict[]): void;
  /** The same, for those who do not see it: what is moved by keys. */
  heard(held: Held, candidates: readonly Candidate[], conflicts: readonly Conflict[]): void;
  emptied(): void;
}

const MOST_GHOSTS = 40;
/** Pixels: a narrower ghost says only when it begins. */
const GHOST_ROOM = 92;

const gravest = (conflicts: readonly Conflict[]): Fit =>
  (['block', 'restrict', 'inform'] as const).find((level) =>
    conflicts.some((conflict) => conflict.level === level),
  ) ?? 'free';

/** What it clashes with; not what is only worth knowing. */
const offendersOf = (conflicts: readonly Conflict[]) =>
  new Set(conflicts.flatMap(({ level, other }) => (level === 'inform' ? [] : (other?.id ?? []))));

/** What is lifted, by pointer or by keyboard: checked and drawn whenever it comes to stand elsewhere. */
export class Hand {
  private held: Held | null = null;
  private over: Scene | null = null;
  private candidates: readonly Candidate[] = [];
  private conflicts: readonly Conflict[] = [];

  constructor(
    private readonly drawing: Drawing,
    private readonly teller: Teller,
  ) {}

  get now(): Held | null {
    return this.held;
  }

  /** What it is held over; null while it is empty. */
  get scene(): Scene | null {
    return this.over;
  }

  lift(
    scene: Scene,
    lead: PlanActivity,
    row: string,
    more: { others?: readonly PlanActivity[]; copy?: boolean },
  ): void {
    this.over = scene;
    this.held = taken(lead, row, scene.axis, more);
    this.teller.lifted(this.held);
    this.look();
  }

  /** Follows a pointer: the lead begins at, or ends at, so many minutes of the axis; the nearest step of the grid counts. */
  put(to: { at?: number | null; end?: number; row?: string }): void {
    const { held, scene } = this;
    if (!held || !scene) return;
    const { axis, snap } = scene;
    const origin = held.lead.startsAt ? positionOf(axis, Date.parse(held.lead.startsAt)) : null;
    const at = typeof to.at === 'number' ? snapped(to.at, snap, axis, origin) : to.at;
    this.change({
      ...held,
      at: at === undefined ? held.at : at,
      row: to.row ?? held.row,
      longer: to.end === undefined ? held.longer : this.longerTo(to.end),
    });
  }

  /** Follows a key: so many steps of the grid later, so many rows lower, so many steps longer. */
  nudge({ steps = 0, rows = 0, longer = 0 }: { steps?: number; rows?: number; longer?: number }): void {
    const { held, scene } = this;
    if (!held || !scene) return;
    const { axis, snap } = scene;
    const place = scene.rows.findIndex(({ head }) => head.id === held.row);
    const row = scene.rows[Math.min(scene.rows.length - 1, Math.max(0, place + rows))]?.head.id ?? held.row;
    const at = steps === 0 || held.at === null ? held.at : onAxis(held.at + steps * snap, snap, axis);
    const least = -Math.max(0, this.leadMinutes() - snap);
    this.change({
      ...held,
      at,
      row,
      longer: Math.max(least, held.longer + longer * snap),
    });
    if (this.held) this.teller.heard(this.held, this.candidates, this.conflicts);
  }

  /** Opens the hand. @returns what is to be saved */
  drop(): Wish[] {
    const wishes = wishesOf(this.candidates);
    this.empty();
    return wishes;
  }

  empty(): void {
    if (!this.held) return;
    this.held = null;
    this.over = null;
    this.candidates = [];
    this.drawing.clear();
    this.teller.emptied();
  }

  /** Where the first ghost is, so that it can be brought before the eyes. */
  get place(): Ghost | undefined {
    return this.ghosts()[0];
  }

  private change(next: Held): void {
    const { held, scene } = this;
    if (!held || !scene) return;
    const row = rowOf(next, scene);
    if (held.at === next.at && held.row === row && held.longer === next.longer) return;
    this.held = { ...next, row };
    this.look();
  }

  private look(): void {
    const { held, scene } = this;
    if (!held || !scene) return;
    this.candidates = candidatesOf(held, scene);
    const conflicts = measured('board.check', () => conflictsOf(indexOf(scene.plan), this.candidates));
    this.conflicts = conflicts;
    const ids = new Set([held.lead, ...held.others].map(({ id }) => id));
    this.drawing.show(this.ghosts(), gravest(conflicts));
    this.drawing.mark(held.copy ? new Set() : ids, offendersOf(conflicts));
    this.teller.moved(held, this.candidates, conflicts);
  }

  private leadMinutes(): number {
    const { lead } = this.held ?? {};
    if (!lead?.startsAt || !lead.endsAt) return 0;
    return (Date.parse(lead.endsAt) - Date.parse(lead.startsAt)) / 60_000;
  }

  private longerTo(end: number): number {
    const { held, scene } = this;
    if (!held || !scene || !held.lead.endsAt) return 0;
    const origin = positionOf(scene.axis, Date.parse(held.lead.endsAt));
    const wanted = snapped(end, scene.snap, scene.axis, origin) - origin;
    return Math.max(scene.snap - this.leadMinutes(), wanted);
  }

  private ghosts(): Ghost[] {
    const { held, scene } = this;
    if (!held || !scene) return [];
    return this.candidates.slice(0, MOST_GHOSTS).flatMap((candidate, order) => {
      const id = order === 0 ? held.row : undefined;
      const row = scene.rows.find((each) =>
        id === undefined ? lanesIn(each, candidate) !== undefined : each.head.id === id,
      );
      return row ? [ghostOf(candidate, row, scene)] : [];
    });
  }
}

const lanesIn = (row: BoardRow, { activity }: Candidate) =>
  row.cards.find((card) => card.activity.id === activity.id)?.lane;

function ghostOf(candidate: Candidate, row: BoardRow, { axis, laneHeight }: Scene): Ghost {
  const { startsAt, endsAt } = candidate.to as InstantRange;
  const [start, end] = [startsAt, endsAt].map((text) => positionOf(axis, Date.parse(text))) as [
    number,
    number,
  ];
  const width = Math.max(6, pixelsOf(axis, end - start));
  const clock = (text: string) => clockOf(text, axis.timeZone);
  return {
    left: pixelsOf(axis, start),
    top: row.top + ROW_PADDING + (lanesIn(row, candidate) ?? 0) * laneHeight,
    width,
    height: laneHeight - 3,
    text: width < GHOST_ROOM ? clock(startsAt) : `${clock(startsAt)}–${clock(endsAt)}`,
  };
}

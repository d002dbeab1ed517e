import type { PlanActivity } from '@yutai/planning';
import { useEffect, useRef, useState } from 'react';
import { Band } from './engine/band';
import { Bar, type BarWords } from './engine/bar';
import { Drawing } from './engine/draw';
import { Hand, type Scene } from './engine/hand';
import { Pointer, type Grip, type Point } from './engine/pointer';
import { Carried } from './engine/carried';
import type { Wish } from './model/arrangement';
import { rowAt } from './model/layout';
import { firstRowOf } from './model/rows';
import { minutesOf, positionOf } from './model/scale';
import type { Spot } from './model/walking';

/** What the engine asks of the page, as it is at that moment. */
export interface Page {
  scene: Scene;
  words: BarWords;
  isMovable: (activity: PlanActivity) => boolean;
  /** All that is selected with an activity, itself not among it. */
  selectedWith: (id: string) => readonly PlanActivity[];
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
  /** A band was let go that touched these. */
  onBand: (touched: readonly Spot[]) => void;
  activity: (id: string) => PlanActivity | undefined;
  cannotMove: (activity: PlanActivity) => string;
  say: (text: string) => void;
  onHolding: (holding: boolean) => void;
  onDrop: (wishes: readonly Wish[]) => void;
}

export interface Elements {
  root: HTMLElement;
  scroll: HTMLElement;
  layer: HTMLElement;
  bar: HTMLElement;
  heads: { left: number; top: number };
}

/** The hand that holds cards, and the pointer that moves it; the keyboard moves the same one. */
export interface Engine {
  hand: Hand;
  /** Marks a card that comes before the eyes while something is in the hand. */
  onMount: (card: HTMLElement) => void;
  close: () => void;
}

/** Where the lead is to stand, for a pointer that took hold of it somewhere within. */
class Grasp {
  private grip: Grip | null = null;
  private activity: PlanActivity | undefined;

  constructor(
    private readonly hand: Hand,
    private readonly carried: Carried,
  ) {}

  take(grip: Grip, activity: PlanActivity): void {
    [this.grip, this.activity] = [grip, activity];
  }

  follow(point: Point, { axis, rows }: Scene): void {
    const { grip, activity } = this;
    if (!grip || !activity) return;
    const endsAt = activity.endsAt ? positionOf(axis, Date.parse(activity.endsAt)) : 0;
    if (grip.edge) {
      this.hand.put({ end: endsAt + minutesOf(axis, point.x - grip.point.x) });
      return;
    }
    const row = rowAt(rows, point.y)?.head.id;
    const placed = activity.startsAt !== null;
    const over = point.inside || placed;
    this.carried.show(over ? null : point, activity);
    this.hand.put({ at: over ? minutesOf(axis, point.x - grip.inset) : null, row });
  }

  release(): void {
    this.carried.show(null);
    this.grip = null;
  }
}

function engineOf(elements: Elements, page: () => Page): Engine {
  const { root, scroll, layer, bar, heads } = elements;
  const drawing = new Drawing(root, layer);
  const teller = new Bar(
    bar,
    () => page().words,
    (text) => page().say(text),
  );
  const hand = new Hand(drawing, {
    lifted: (held) => {
      page().onHolding(true);
      teller.lifted(held);
    },
    moved: (...told) => teller.moved(...told),
    heard: (...told) => teller.heard(...told),
    emptied: () => {
      teller.emptied();
      page().onHolding(false);
    },
  });
  const grasp = new Grasp(hand, new Carried(root));
  const lift = (grip: Grip) => {
    const { card, edge, alt } = grip;
    const { scene, activity: find, isMovable, selectedWith } = page();
    const activity = find(card.dataset.card ?? '');
    if (!activity || hand.now || !isMovable(activity)) return false;
    grasp.take(grip, activity);
    const others = edge ? [] : selectedWith(activity.id);
    const row = card.dataset.row ?? firstRowOf(activity, scene.kind, scene.rows);
    hand.lift(scene, activity, row, { others, copy: alt });
    return true;
  };
  const pointer = new Pointer(
    { root, scroll, heads },
    {
      lift,
      follow: (point) => grasp.follow(point, hand.scene ?? page().scene),
      drop: () => {
        grasp.release();
        page().onDrop(hand.drop());
      },
      cancel: () => {
        grasp.release();
        hand.empty();
      },
    },
    new Band(layer, page),
  );
  return { hand, onMount: (card) => drawing.marked(card), close: () => pointer.close() };
}

/** The engine of a mounted board; null until its elements are there. */
export function useEngine(elements: Elements | null, page: Page): Engine | null {
  const latest = useRef(page);
  useEffect(() => {
    latest.current = page;
  });
  const [engine, setEngine] = useState<Engine | null>(null);
  const { root, scroll, layer, bar } = elements ?? {};
  const { left, top } = elements?.heads ?? {};
  useEffect(() => {
    if (!root || !scroll || !layer || !bar || left === undefined || top === undefined) return;
    const made = engineOf({ root, scroll, layer, bar, heads: { left, top } }, () => latest.current);
    setEngine(made);
    return () => {
      made.close();
      setEngine(null);
    };
  }, [root, scroll, layer, bar, left, top]);
  return engine;
}

import type { PlanActivity } from '@yutai/planning';
import { nameOf } from '../../fields/name-of';
import type { Point } from './pointer';

/** A request on its way from the tray to the board, beneath the pointer. */
export class Carried {
  private element: HTMLElement | null = null;

  constructor(private readonly root: HTMLElement) {}

  show(point: Point | null, activity?: PlanActivity): void {
    if (!point) {
      this.element?.remove();
      this.element = null;
      return;
    }
    if (!this.element) {
      this.element = document.createElement('div');
      this.element.className = 'board-carried';
      this.element.textContent = nameOf(activity);
      this.root.append(this.element);
    }
    this.element.style.transform = `translate(${point.clientX + 8}px, ${point.clientY + 8}px)`;
  }
}

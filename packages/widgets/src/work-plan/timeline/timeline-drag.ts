import type { TimelineChart } from './timeline-chart.js';
import type { BarRow, Days } from './timeline-layout.state.js';
import type { Grip } from './timeline-keys.state.js';
import { dragged, kept } from './timeline-moves.state.js';
import type { TimelineScene } from './timeline-scene.state.js';

/** A bar that is held, and where. */
interface Held {
  readonly bar: BarRow;
  readonly grip: Grip;
  readonly x: number;
  readonly days: Days;
  readonly isMoved: boolean;
  /** Width of the names, which stay when all else scrolls. */
  readonly names: number;
}

/** What dragging leads to. */
export interface DragActs {
  readonly scene: () => TimelineScene;
  /** A bar was pressed. */
  readonly choose: (bar: BarRow) => void;
  readonly drop: (bar: BarRow, days: Days) => void;
  /** Somebody drags a bar that cannot be moved now. */
  readonly refused: () => void;
}

/** Pixels a pointer goes before a press becomes a drag, and from an end of a bar within which that end is held. */
const [slack, end] = [4, 12];

/** Moves bars by mouse, pen and finger; a finger first chooses a bar, so that scrolling moves none by accident. */
export class TimelineDrag {
  readonly #chart: TimelineChart;
  readonly #acts: DragActs;
  #held: Held | undefined;

  constructor(chart: TimelineChart, acts: DragActs) {
    this.#chart = chart;
    this.#acts = acts;
  }

  /** Takes what a pointer does, and where it did. */
  point(event: PointerEvent, target: HTMLElement): void {
    if (event.type === 'pointerdown') this.#press(event, target);
    else if (event.type === 'pointermove') this.#move(event);
    else if (event.type === 'pointerup') this.#release();
    else this.cancel();
  }

  /** Where the active bar is held, while it is. */
  get days(): Days | undefined {
    return this.#held?.isMoved === true ? this.#held.days : undefined;
  }

  /** Lets go of the bar where it was; `true` if one was held. */
  cancel(): boolean {
    const wasMoved = this.#held?.isMoved === true;
    this.#held = undefined;
    if (wasMoved) this.#chart.hold(undefined);
    return wasMoved;
  }

  #press(event: PointerEvent, target: HTMLElement): void {
    const bar = this.#chart.barOf(target);
    if (bar === undefined) return;
    const wasActive = this.#acts.scene().active === bar;
    this.#acts.choose(bar);
    if (event.pointerType === 'touch' && !wasActive) return;
    const { left, right, width } = target.getBoundingClientRect();
    const reach = Math.min(end, width / 4);
    const grip =
      event.clientX < left + reach ? 'start' : event.clientX > right - reach ? 'end' : 'whole';
    this.#held = {
      bar,
      grip,
      x: this.#at(event),
      days: bar,
      isMoved: false,
      names: this.#chart.size.name,
    };
  }

  #move(event: PointerEvent): void {
    const held = this.#held;
    if (held === undefined) return;
    const far = this.#at(event) - held.x;
    if (!held.isMoved && Math.abs(far) < slack) return;
    const { layout, zoom, locked } = this.#acts.scene();
    if (locked !== null) {
      this.#held = undefined;
      this.#acts.refused();
      return;
    }
    this.#lead(event, held.names);
    const by = far / this.#chart.dayWidth;
    const days = kept(dragged(held.bar, held.grip, by, zoom), held.grip, layout);
    const isSame = days.from === held.days.from && days.to === held.days.to;
    if (isSame && held.isMoved) return;
    this.#held = { ...held, days, isMoved: true };
    this.#chart.hold(days);
  }

  #release(): void {
    const held = this.#held;
    this.#held = undefined;
    if (held?.isMoved !== true) return;
    this.#chart.letGo();
    this.#acts.drop(held.bar, held.days);
  }

  /** Where a pointer is in all that scrolls. */
  #at({ clientX }: PointerEvent): number {
    return clientX + this.#chart.element.scrollLeft;
  }

  /** Scrolls along when a bar is held at the edge. */
  #lead({ clientX }: PointerEvent, names: number): void {
    const { element } = this.#chart;
    const { left, right } = element.getBoundingClientRect();
    if (clientX > right - 24) element.scrollLeft += 16;
    else if (clientX < left + names + 24) element.scrollLeft -= 16;
  }
}

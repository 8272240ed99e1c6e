import { dateOfDay, type WorkPlanItem } from '@berdaya/core/work-plan';
import type { LitElement, TemplateResult } from 'lit';
import { saveFile } from '../../element/save-file.js';
import type { PlanPort } from '../plan-panels.js';
import type { TimelineChart } from './timeline-chart.js';
import { TimelineDrag } from './timeline-drag.js';
import { restView, stripView, type HandsActs, type HandsParts } from './timeline-hands.view.js';
import { handsWords, type HandsWords } from './timeline-hands.words.js';
import { keyAct, zooms, type Grip, type KeyAct, type Zoom } from './timeline-keys.state.js';
import type { BarRow, Days } from './timeline-layout.state.js';
import { MarkList, marksTold } from './timeline-marks.js';
import { stepped } from './timeline-moves.state.js';
import { reveal } from './timeline-reveal.js';
import { timelineSvg } from './timeline-svg.state.js';
import { daysTold, nameOf, type TimelineScene } from './timeline-scene.state.js';

export { handsStyles as styles } from './timeline-hands.styles.js';

/** What changes the timeline, by pointer, key, button and field, and what stands around it. */
export class TimelineHands {
  /** How much of time is seen at once. */
  zoom: Zoom = 'weeks';
  /** The activity that is chosen; the first, while none is. */
  activeId: string | undefined;
  /** Whether a table stands in place of the bars. */
  isTable = false;
  readonly #port: PlanPort;
  readonly #chart: TimelineChart;
  readonly #scene: () => TimelineScene;
  readonly #drag: TimelineDrag;
  readonly #list = new MarkList();
  #undatedShown = 20;
  #spoken = '';

  constructor(port: PlanPort, chart: TimelineChart, scene: () => TimelineScene) {
    this.#port = port;
    this.#chart = chart;
    this.#scene = scene;
    this.#drag = new TimelineDrag(chart, {
      scene,
      choose: (bar) => {
        this.#choose(bar);
      },
      drop: (bar, days) => {
        if (days.from === bar.from && days.to === bar.to) this.#sayBack(bar);
        else this.#set(bar, days);
      },
      refused: () => {
        this.#say(this.#scene().locked ?? '');
      },
    });
  }

  /** Takes what a key or a pointer does, and where; it may have waited. */
  hear(event: Event, target: EventTarget | null): void {
    if (!(event instanceof KeyboardEvent)) {
      this.#drag.point(event as PointerEvent, target as HTMLElement);
      return;
    }
    const act = keyAct(event);
    // With nothing in hand, Escape is for whatever holds the page.
    if (act === null || (act.kind === 'cancel' && this.#drag.days === undefined)) return;
    event.preventDefault();
    this.#do(act);
  }

  /** Puts a bar that is being dragged back where it was. */
  letGo(): void {
    this.#drag.cancel();
  }

  #do(act: KeyAct): void {
    const { active, layout } = this.#scene();
    if (active === undefined) return;
    switch (act.kind) {
      case 'go': {
        const place = Math.min(Math.max(active.place + act.places, 0), layout.bars.length - 1);
        const bar = layout.bars[place];
        if (bar) this.#choose(bar);
        this.#reveal(bar);
        return;
      }
      case 'step':
        this.#step(act.grip, act.days);
        return;
      case 'zoom':
        this.#acts.zoom(zooms[zooms.indexOf(this.zoom) + act.by] ?? this.zoom);
        return;
      case 'pan':
        this.#chart.element.scrollLeft += act.by * 80;
        return;
      case 'open':
        this.#acts.open(active.item);
        return;
      case 'cancel':
        if (this.#drag.cancel()) this.#sayBack(active);
    }
  }

  /** The strip above the bars. */
  strip(): TemplateResult {
    return stripView(this.#scene(), this.#parts);
  }

  /** What stands below the bars, or in their place. */
  rest(): TemplateResult {
    return restView(this.#scene(), this.#parts);
  }

  get #parts(): HandsParts {
    const { words: plan, state } = this.#port;
    return {
      plan,
      words: this.#words,
      marks: this.#list.of(this.#marks),
      title: plan.title(state.plan?.owner.name ?? ''),
      isTable: this.isTable,
      isReadOnly: state.isReadOnly,
      undatedShown: this.#undatedShown,
      acts: this.#acts,
    };
  }

  get #marks(): string[] {
    return marksTold(this.#scene(), this.#words, this.#port.language);
  }

  get #words(): HandsWords {
    return handsWords[this.#port.language];
  }

  readonly #acts: HandsActs = {
    zoom: (zoom) => {
      this.zoom = zoom;
      this.#port.requestUpdate();
      void this.#shown.then(() => {
        this.#reveal(this.#scene().active);
      });
    },
    asTable: () => {
      this.isTable = !this.isTable;
      this.#port.requestUpdate();
    },
    save: () => {
      const { title } = this.#parts;
      const legend = this.#marks.map((mark, place) => `${String(place + 1)}. ${mark}`);
      const picture = timelineSvg(this.#scene(), title, legend);
      saveFile(`${this.#words.fileName}.svg`, picture, 'image/svg+xml');
    },
    step: (grip, way) => {
      this.#step(grip, this.zoom === 'days' ? way : way * 7);
    },
    open: ({ id }) => {
      this.#port.send({ kind: 'go-to-item', id, field: 'startsOn' });
    },
    date: (item, field, input) => {
      this.#date(item, field, input);
    },
    more: () => {
      this.#undatedShown += 50;
      this.#port.requestUpdate();
    },
  };

  get #shown(): Promise<boolean> {
    return (this.#port.element as HTMLElement & Pick<LitElement, 'updateComplete'>).updateComplete;
  }

  #reveal(bar: BarRow | undefined): void {
    if (bar) reveal(bar, this.#scene().layout, this.#chart);
  }

  #choose({ item }: BarRow): void {
    this.#drag.cancel();
    this.activeId = item.id;
    this.#chart.show(this.#scene(), this.#port.words.activity);
    this.#port.requestUpdate();
  }

  #step(grip: Grip, days: number): void {
    const { active, words, locked } = this.#scene();
    if (active === undefined) return;
    if (locked !== null) {
      this.#say(locked);
      return;
    }
    const moved = stepped(active, grip, days);
    if (moved.from === active.from && moved.to === active.to) {
      this.#say(this.#words.oneDay(nameOf(active.item, words)));
      return;
    }
    this.#set(active, moved);
    this.#reveal(this.#scene().active);
  }

  /** Gives an activity its days, and says so. */
  #set({ item }: BarRow, days: Days): void {
    const { words, format } = this.#scene();
    const change = { startsOn: dateOfDay(days.from), endsOn: dateOfDay(days.to) };
    this.#port.send({ kind: 'change-item', id: item.id, change });
    this.#say(this.#words.now(nameOf(item, words), daysTold(days, format)));
  }

  /** A day typed for an activity that has none; once it has both, it is the one that is chosen. */
  #date(item: WorkPlanItem, field: 'startsOn' | 'endsOn', input: HTMLInputElement): void {
    if (!input.validity.valid) return;
    const value = input.value === '' ? null : input.value;
    this.#port.send({ kind: 'change-item', id: item.id, change: { [field]: value } });
    const { layout, words, format } = this.#scene();
    const bar = layout.bars.find((each) => each.item.id === item.id);
    if (bar === undefined) return;
    this.#say(this.#words.now(nameOf(item, words), daysTold(bar, format)));
    this.#choose(bar);
    void this.#shown.then(() => {
      this.#reveal(bar);
      this.#chart.element.focus();
    });
  }

  #sayBack(bar: BarRow): void {
    const { words, format } = this.#scene();
    this.#say(this.#words.back(nameOf(bar.item, words), daysTold(bar, format)));
  }

  /** The same again is news too: a space at its end makes a screen reader say it. */
  #say(sentence: string): void {
    this.#spoken = this.#spoken === sentence ? `${sentence}\u00A0` : sentence;
    this.#port.send({ kind: 'say', sentence: this.#spoken });
  }
}

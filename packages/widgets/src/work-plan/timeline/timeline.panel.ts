import { dateOfDay, type WorkPlanItem } from '@berdaya/core/work-plan';
import type { TemplateResult } from 'lit';
import type { PlanPanel, PlanPort } from '../plan-panels.js';
import { TimelineChart } from './timeline-chart.js';
import { TimelineDrag } from './timeline-drag.js';
import type { BarRow, Days } from './timeline-layout.state.js';
import {
  keyAct,
  stepped,
  zooms,
  type Grip,
  type KeyAct,
  type Zoom,
} from './timeline-moves.state.js';
import { daysTold, nameOf, type TimelineScene } from './timeline-scene.state.js';
import { TimelinePicture } from './timeline-picture.js';
import { TimelineSource } from './timeline-source.js';
import { markTold, timelineView, type TimelineActs } from './timeline.view.js';

export { timelineStyles as styles } from './timeline.styles.js';

/** Opens the panel. */
export function openPanel(port: PlanPort): PlanPanel {
  return new TimelinePanel(port);
}

/** The plan over time: bars to move by pointer, keys and buttons, and a table that says the same. */
class TimelinePanel implements PlanPanel {
  readonly #port: PlanPort;
  readonly #chart = new TimelineChart();
  readonly #drag: TimelineDrag;
  readonly #source: TimelineSource;
  readonly #picture: TimelinePicture;
  #zoom: Zoom = 'weeks';
  #activeId: string | undefined;
  #isTable = false;
  #undatedShown = 20;
  #spoken = '';

  constructor(port: PlanPort) {
    this.#port = port;
    this.#source = new TimelineSource(port);
    this.#picture = new TimelinePicture(port);
    this.#drag = new TimelineDrag(this.#chart, {
      scene: () => this.#scene(),
      choose: (bar) => this.#choose(bar),
      moving: () => this.#chart.hold(this.#drag.days),
      drop: (bar, days) => {
        this.#chart.hold(undefined);
        this.#set(bar, days);
      },
      refused: () => this.#sayLocked(),
    });
    this.#chart.element.addEventListener('keydown', this.#press);
  }

  shown(): void {
    window.addEventListener('beforeprint', this.#chart.print);
    window.addEventListener('afterprint', this.#chart.print);
  }

  hidden(): void {
    this.#drag.cancel();
    window.removeEventListener('beforeprint', this.#chart.print);
    window.removeEventListener('afterprint', this.#chart.print);
  }

  render(): TemplateResult {
    const { words: plan, state } = this.#port;
    const scene = this.#scene();
    if (scene.layout.bars.length > 0 && !this.#isTable) this.#chart.show(scene, plan.activity);
    return timelineView(scene, {
      plan,
      title: plan.title(state.plan?.owner.name ?? ''),
      marks: this.#marks(scene),
      chart: this.#chart.element,
      isTable: this.#isTable,
      undatedShown: this.#undatedShown,
      acts: this.#acts,
    });
  }

  #scene(): TimelineScene {
    return this.#source.scene(this.#zoom, this.#activeId);
  }

  #marks(scene: TimelineScene): string[] {
    return scene.layout.marks.map((mark) => markTold(mark, scene, this.#port.language === 'en'));
  }

  readonly #acts: TimelineActs = {
    zoom: (zoom) => {
      this.#zoom = zoom;
      this.#port.requestUpdate();
    },
    asTable: () => {
      this.#isTable = !this.#isTable;
      this.#port.requestUpdate();
    },
    save: () => {
      const { state, words } = this.#port;
      const [scene, title] = [this.#scene(), words.title(state.plan?.owner.name ?? '')];
      void this.#picture.save(scene, title, this.#marks(scene)).then((isSaved) => {
        if (!isSaved) this.#say(words.panelMissing);
      });
    },
    step: (grip, way) => this.#step(grip, this.#zoom === 'days' ? way : way * 7),
    open: ({ id }) => this.#port.send({ kind: 'go-to-item', id, field: 'startsOn' }),
    date: (item, field, input) => this.#date(item, field, input),
    more: () => {
      this.#undatedShown += 50;
      this.#port.requestUpdate();
    },
  };

  readonly #press = (event: KeyboardEvent): void => {
    const act = keyAct(event);
    if (act === null) return;
    if (act.kind === 'cancel' && this.#drag.days === undefined) return;
    event.preventDefault();
    this.#do(act);
  };

  #do(act: KeyAct): void {
    const { active, layout, words, format } = this.#scene();
    if (active === undefined) return;
    switch (act.kind) {
      case 'go': {
        const place = Math.min(Math.max(active.place + act.places, 0), layout.bars.length - 1);
        const bar = layout.bars[place];
        if (bar === undefined) return;
        this.#choose(bar);
        this.#chart.reveal(bar);
        return;
      }
      case 'step':
        this.#step(act.grip, act.days);
        return;
      case 'zoom':
        this.#acts.zoom(zooms[zooms.indexOf(this.#zoom) + act.by] ?? this.#zoom);
        return;
      case 'pan':
        this.#chart.element.scrollLeft += act.by * 80;
        return;
      case 'open':
        this.#acts.open(active.item);
        return;
      case 'cancel':
        this.#drag.cancel();
        this.#say(words.back(nameOf(active.item, words), daysTold(active, format)));
    }
  }

  #choose(bar: BarRow): void {
    this.#drag.cancel();
    this.#activeId = bar.item.id;
    this.#chart.show(this.#scene(), this.#port.words.activity);
    this.#port.requestUpdate();
  }

  #step(grip: Grip, days: number): void {
    const { active, words, locked } = this.#scene();
    if (active === undefined) return;
    if (locked !== null) {
      this.#sayLocked();
      return;
    }
    const moved = stepped(active, grip, days);
    if (moved.from === active.from && moved.to === active.to) {
      this.#say(words.oneDay(nameOf(active.item, words)));
    } else this.#set(active, moved);
  }

  /** Gives an activity its days, and says so. */
  #set({ item }: BarRow, days: Days): void {
    const { words, format } = this.#scene();
    const change = { startsOn: dateOfDay(days.from), endsOn: dateOfDay(days.to) };
    this.#port.send({ kind: 'change-item', id: item.id, change });
    this.#say(words.now(nameOf(item, words), daysTold(days, format)));
    const bar = this.#scene().active;
    if (bar) this.#chart.reveal(bar);
  }

  /** A day typed for an activity that has none; once it has both, it is the one that is chosen. */
  #date(item: WorkPlanItem, field: 'startsOn' | 'endsOn', input: HTMLInputElement): void {
    if (!input.validity.valid) return;
    const value = input.value === '' ? null : input.value;
    this.#port.send({ kind: 'change-item', id: item.id, change: { [field]: value } });
    const { layout, words, format } = this.#scene();
    const bar = layout.bars.find((each) => each.item.id === item.id);
    if (bar === undefined) return;
    this.#activeId = item.id;
    this.#say(words.now(nameOf(item, words), daysTold(bar, format)));
    this.#port.requestUpdate();
    void (this.#port.element as Rendering).updateComplete.then(() => {
      this.#chart.reveal(bar);
      this.#chart.element.focus();
    });
  }

  #sayLocked(): void {
    const { locked, words } = this.#scene();
    if (locked !== null) this.#say(words.locked[locked]);
  }

  /** The same again is news too: a space at its end makes a screen reader say it. */
  #say(sentence: string): void {
    this.#spoken = this.#spoken === sentence ? `${sentence}\u00A0` : sentence;
    this.#port.send({ kind: 'say', sentence: this.#spoken });
  }
}

interface Rendering extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

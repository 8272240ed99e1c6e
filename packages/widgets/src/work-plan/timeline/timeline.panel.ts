import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../../element/adopt-styles.js';
import { whenIdle } from '../../element/idle.js';
import { LateModule } from '../../element/late-module.js';
import type { PlanPanel, PlanPort } from '../plan-panels.js';
import { TimelineChart } from './timeline-chart.js';
import type { TimelineHands } from './timeline-hands.js';
import { TimelineSource } from './timeline-source.js';
import type { TimelineScene } from './timeline-scene.state.js';

export { timelineStyles as styles } from './timeline.styles.js';

/** Opens the panel. */
export function openPanel(port: PlanPort): PlanPanel {
  return new TimelinePanel(port);
}

/** What the hands of the timeline hear. */
const heard = ['keydown', 'pointerdown', 'pointermove', 'pointerup', 'pointercancel'];

/**
 * The plan over time. What is seen at first is here; what changes it, and what stands around it, comes as soon as the page
 * is idle, or is needed. What people do before that is done when it has come.
 */
class TimelinePanel implements PlanPanel {
  readonly #port: PlanPort;
  readonly #chart = new TimelineChart();
  readonly #source: TimelineSource;
  readonly #late: LateModule<typeof import('./timeline-hands.js')>;
  #opened: TimelineHands | undefined;
  #unheard: (() => void)[] = [];

  constructor(port: PlanPort) {
    this.#port = port;
    this.#source = new TimelineSource(port);
    this.#late = new LateModule(port, () => import('./timeline-hands.js'));
    whenIdle(() => void this.#late.fetch());
    for (const type of heard) this.#chart.element.addEventListener(type, this.#hear);
  }

  shown(): void {
    window.addEventListener('beforeprint', this.#chart.print);
    window.addEventListener('afterprint', this.#chart.print);
  }

  hidden(): void {
    this.#opened?.letGo();
    window.removeEventListener('beforeprint', this.#chart.print);
    window.removeEventListener('afterprint', this.#chart.print);
  }

  render(): TemplateResult {
    const { words } = this.#port;
    const [scene, hands] = [this.#scene(), this.#hands];
    const { bars, undated } = scene.layout;
    const note = (text: string) => html`<p class="note" .textContent=${text}></p>`;
    if (bars.length + undated.length === 0) return note(words.empty);
    const isDrawn = bars.length > 0 && hands?.isTable !== true;
    if (isDrawn) this.#chart.show(scene, words.activity);
    // Bars can be looked at without the rest; what has no days is nowhere else.
    else void this.#late.fetch();
    const late = this.#late.isMissing ? words.panelMissing : words.panelLoading;
    return html`<div class="timeline">
      <h2 class="visually-hidden" .textContent=${words.modes.timeline}></h2>
      <div class="strip screen-only" ?hidden=${bars.length === 0}>${hands?.strip()}</div>
      ${isDrawn ? this.#chart.element : nothing}${hands?.rest() ?? (isDrawn ? nothing : note(late))}
    </div>`;
  }

  #scene(): TimelineScene {
    const { zoom = 'weeks', activeId } = this.#opened ?? {};
    return this.#source.scene(zoom, activeId);
  }

  /** What comes later, once it is there. */
  get #hands(): TimelineHands | undefined {
    const module = this.#late.loaded;
    if (this.#opened === undefined && module !== undefined) {
      adoptStyles(this.#port.element, module.styles);
      this.#opened = new module.TimelineHands(this.#port, this.#chart, () => this.#scene());
    }
    return this.#opened;
  }

  readonly #hear = (event: Event): void => {
    const { type, target } = event;
    if (type === 'pointerdown' && this.#chart.barOf(target)) {
      (target as Element).setPointerCapture((event as PointerEvent).pointerId);
    }
    if (this.#hands) this.#hands.hear(event, target);
    else if (type.endsWith('down') || this.#unheard.length > 0) this.#hearLater(event, target);
  };

  /** Keeps what people do until there is what does it; where that is out of reach, they are told. */
  #hearLater(event: Event, target: EventTarget | null): void {
    // With Alt, it would leave the page.
    if (/Left|Right/.test((event as KeyboardEvent).key)) event.preventDefault();
    this.#unheard.push(() => this.#hands?.hear(event, target));
    void this.#late.fetch().then(() => {
      const unheard = this.#unheard.splice(0);
      if (unheard.length > 0 && this.#hands === undefined) {
        this.#port.send({ kind: 'say', sentence: this.#port.words.panelMissing });
      }
      for (const hear of unheard) hear();
    });
  }
}

import type { ReactiveControllerHost } from 'lit';
import { linesInView } from '../attendance-sheet/grid-window.state.js';
import type { MonitorIntent, MonitorState } from './monitor-model.state.js';
import type { TableFrame } from './monitor-table.view.js';

/** How high a line and the window are until they are measured. */
const usualLine = 56;
const usualWindow = 700;

/** Which lines of the table are in view, and the keys that walk through them. */
export class RowWindow {
  readonly #host: ReactiveControllerHost;
  readonly #send: (intent: MonitorIntent) => void;
  #lineHeight = usualLine;
  #height = usualWindow;
  #top = 0;
  #span: readonly [number, number] = [0, 0];
  #state: MonitorState | undefined;

  constructor(host: ReactiveControllerHost, send: (intent: MonitorIntent) => void) {
    this.#host = host;
    this.#send = send;
  }

  /** What the table is shown by at present. */
  frame(state: MonitorState): TableFrame {
    this.#state = state;
    this.#span = this.#inView(state);
    return {
      span: this.#span,
      send: this.#send,
      scrolled: this.#scrolled,
      pressed: this.#pressed,
    };
  }

  /** Gives gaps their height once the table is in the document, and learns how high a line and the window are. */
  settle(root: DocumentFragment | HTMLElement, state: MonitorState): void {
    const scroller = root.querySelector('[part="table"]')?.parentElement;
    if (scroller == null) {
      this.#top = 0;
      return;
    }
    const line = scroller.querySelector<HTMLElement>('.line')?.offsetHeight ?? 0;
    if (line > 0) this.#lineHeight = line;
    if (scroller.clientHeight > 0) this.#height = scroller.clientHeight;
    for (const gap of scroller.querySelectorAll<HTMLElement>('.gap')) {
      gap.style.height = `${String(Number(gap.dataset.lines) * this.#lineHeight)}px`;
    }
    this.#top = scroller.scrollTop;
    const [first, end] = this.#inView(state);
    if (first !== this.#span[0] || end !== this.#span[1]) this.#host.requestUpdate();
  }

  /** Puts the focus on the line that has it. */
  focus(root: DocumentFragment | HTMLElement, { shown, focus }: MonitorState): void {
    const index = shown.lines.findIndex(({ key }) => key === focus);
    const scroller = root.querySelector('[part="table"]')?.parentElement;
    if (scroller == null || index < 0) return;
    const head = scroller.querySelector('thead')?.offsetHeight ?? 0;
    const [top, room] = [index * this.#lineHeight, scroller.clientHeight - head];
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top + this.#lineHeight > scroller.scrollTop + room) {
      scroller.scrollTop = top + this.#lineHeight - room;
    }
    scroller
      .querySelector<HTMLElement>('button.open[tabindex="0"]')
      ?.focus({ preventScroll: true });
  }

  #inView({ shown }: MonitorState): [number, number] {
    const { length: count } = shown.lines;
    return linesInView({
      count,
      lineHeight: this.#lineHeight,
      top: this.#top,
      height: this.#height,
    });
  }

  readonly #scrolled = (event: Event): void => {
    this.#top = (event.currentTarget as Element).scrollTop;
    if (this.#state === undefined) return;
    const [first, end] = this.#inView(this.#state);
    if (first !== this.#span[0] || end !== this.#span[1]) this.#host.requestUpdate();
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    const { lines = [] } = this.#state?.shown ?? {};
    const from = lines.findIndex(({ key }) => key === this.#state?.focus);
    const page = Math.max(1, Math.floor(this.#height / this.#lineHeight) - 2);
    const to = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      PageDown: from + page,
      PageUp: from - page,
      Home: 0,
      End: lines.length - 1,
    }[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const line = lines[Math.min(lines.length - 1, Math.max(0, to))];
    if (line === undefined) return;
    event.preventDefault();
    const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
    this.#send({ kind: 'focus', key: line.key });
    void this.#host.updateComplete.then(() => {
      if (this.#state !== undefined) this.focus(root, this.#state);
    });
  };
}

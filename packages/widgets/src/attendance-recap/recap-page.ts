import type { CalendarDate } from '@berdaya/core/kernel';
import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import type { RecapColumn } from './recap-groups.state.js';
import type { RecapPick } from './recap-model.state.js';

/** Tells when the page is about to be printed, or shown as paper, and when that is over. */
export class PrintWatcher implements ReactiveController {
  readonly #tell: (isPrinting: boolean) => void;
  readonly #paper = matchMedia('print');
  readonly #before = (): void => this.#tell(true);
  readonly #after = (): void => this.#tell(false);
  readonly #changed = (): void => this.#tell(this.#paper.matches);

  constructor(host: ReactiveControllerHost, tell: (isPrinting: boolean) => void) {
    this.#tell = tell;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#before);
    window.addEventListener('afterprint', this.#after);
    this.#paper.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#before);
    window.removeEventListener('afterprint', this.#after);
    this.#paper.removeEventListener('change', this.#changed);
  }
}

/** The cell whose people a press of its button asks for. */
export function pickOf({ target }: Event): RecapPick | null {
  const button = target instanceof Element ? target.closest<HTMLElement>('button.look') : null;
  const { row, date, column, prospect } = button?.dataset ?? {};
  if (row === undefined) return null;
  if (prospect !== undefined) return { row, prospect } as RecapPick;
  return {
    row,
    date: date === 'all' ? null : (date as CalendarDate),
    column: column as RecapColumn,
  };
}

/** Looks at the clock every minute while an element is in the page: sessions end. */
export class MinuteWatcher implements ReactiveController {
  readonly #look: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, look: () => void) {
    this.#look = look;
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(this.#look, 60_000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }
}

/** Puts styles that came later beside those an element has. */
export function adoptStyles(root: DocumentOrShadowRoot | null, { styleSheet }: CSSResult): void {
  if (root === null || styleSheet === undefined) return;
  if (root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}

import { dateOfDay, dayNumber } from '@berdaya/core/work-plan';
import { weekNames } from './timeline-facts.state.js';
import type { Days } from './timeline-layout.state.js';
import { element, placeOf, setLook } from './timeline-row.js';
import { monthTold, type TimelineScene } from './timeline-scene.state.js';

/** The months in view: their heads with weeks or days, and their lines behind the bars. */
export class Months {
  /** Holds the heads, and the numbers of marks. */
  readonly heads = element('div', 'months');
  /** Holds the lines. */
  readonly lines = element('div', 'lines', { 'aria-hidden': 'true' });
  /** What shows a month, by its first day. */
  readonly #shown = new Map<number, readonly HTMLElement[]>();
  #look = '';

  /** Shows the months that these days touch. */
  show(scene: TimelineScene, view: Days): void {
    const { layout, zoom, format } = scene;
    const marks = layout.marks.map(({ kind, on }) => `${kind} ${on}`);
    const look = [layout.from, layout.to, zoom, format.date(dateOfDay(0)), ...marks].join();
    if (look !== this.#look) {
      this.#look = look;
      this.#shown.clear();
      for (const each of [this.heads, this.lines]) each.replaceChildren();
      this.#mark(scene);
    }
    for (const month of layout.months) {
      const parts = this.#shown.get(month.from);
      if (month.to < view.from || month.from > view.to) {
        this.#shown.delete(month.from);
        for (const part of parts ?? []) part.remove();
      } else if (parts === undefined) this.#add(month, scene);
    }
  }

  #add(month: Days, { layout, zoom, format }: TimelineScene): void {
    const [head, line] = [element('div', 'month'), element('i', 'line')];
    for (const part of [head, line]) {
      setLook(part, placeOf(month.from, month.to + 1, layout).join(';'));
    }
    const name = monthTold(dateOfDay(month.from), format);
    const title = element('span', 'title');
    title.textContent = zoom === 'year' ? name.replace(/^(...)\S*/, '$1') : name;
    head.append(title);
    if (zoom !== 'year') {
      const parts = element('i', 'parts');
      const count = month.to + 1 - month.from;
      // Of equal width, so that they stand below each other in any month.
      const days = Array.from({ length: count }, (_, day) => String(day + 1).padStart(2, '\u2007'));
      parts.textContent = (zoom === 'weeks' ? weekNames : days).join(' ');
      head.append(parts);
    }
    this.heads.append(head);
    this.lines.append(line);
    this.#shown.set(month.from, [head, line]);
  }

  /** Marks are few; all of them are there. */
  #mark({ layout }: TimelineScene): void {
    layout.marks.forEach(({ kind, on }, index) => {
      const [flag, line] = [element('b', 'flag'), element('i', 'mark')];
      flag.textContent = String(index + 1);
      // Today is where the day begins; all else ends with its day.
      const day = dayNumber(on) + (kind === 'today' ? 0 : 1);
      for (const part of [flag, line]) {
        part.dataset.kind = kind;
        setLook(part, placeOf(day, day, layout).join(';'));
      }
      this.heads.append(flag);
      this.lines.append(line);
    });
  }
}

import { dateOfDay, dayNumber } from '@berdaya/core/work-plan';
import { weekNames } from './timeline-facts.state.js';
import type { Days } from './timeline-layout.state.js';
import { element, place } from './timeline-row.js';
import { monthTold, type TimelineScene } from './timeline-scene.state.js';

/** The months in view: their heads with weeks or days, and their lines behind the bars. */
export class Months {
  /** Holds the heads, and the numbers of marks. */
  readonly heads = element('div', 'months');
  /** Holds the lines. */
  readonly lines = element('div', 'lines', { 'aria-hidden': 'true' });
  readonly #shown = new Map<Days, readonly HTMLElement[]>();
  #scene: TimelineScene | undefined;

  /** Shows the months that these days touch. */
  show(scene: TimelineScene, view: Days): void {
    if (this.#isOther(scene)) {
      for (const parts of this.#shown.values()) for (const part of parts) part.remove();
      this.#shown.clear();
      this.#mark(scene);
    }
    this.#scene = scene;
    for (const [month, parts] of this.#shown) {
      if (isSeen(month, view)) continue;
      this.#shown.delete(month);
      for (const part of parts) part.remove();
    }
    for (const month of scene.layout.months) {
      if (isSeen(month, view) && !this.#shown.has(month)) this.#add(month, scene);
    }
  }

  #isOther({ layout, zoom, format }: TimelineScene): boolean {
    const was = this.#scene;
    return was?.layout !== layout || was.zoom !== zoom || was.format !== format;
  }

  #add(month: Days, { layout, zoom, format }: TimelineScene): void {
    const [head, line] = [element('div', 'month'), element('i', 'line')];
    const all = layout.to - layout.from + 1;
    for (const part of [head, line]) {
      place(part, (month.from - layout.from) / all, (month.to + 1 - month.from) / all);
    }
    const name = monthTold(dateOfDay(month.from), format);
    const title = element('span', 'title');
    title.textContent = zoom === 'year' ? name.replace(/^(...)\S*/, '$1') : name;
    head.append(title);
    const count = zoom === 'year' ? 0 : zoom === 'weeks' ? 4 : month.to - month.from + 1;
    for (let part = 0; part < count; part += 1) {
      const cell = element('i', 'part');
      cell.textContent = zoom === 'weeks' ? (weekNames[part] ?? '') : String(part + 1);
      head.append(cell);
    }
    this.heads.append(head);
    this.lines.append(line);
    this.#shown.set(month, [head, line]);
  }

  /** Marks are few; all of them are there. */
  #mark({ layout }: TimelineScene): void {
    for (const each of [this.heads, this.lines]) each.replaceChildren();
    layout.marks.forEach(({ kind, on }, index) => {
      const [flag, line] = [element('b', 'flag'), element('i', 'mark')];
      flag.textContent = String(index + 1);
      // Today is where the day begins; all else ends with its day.
      const day = dayNumber(on) + (kind === 'today' ? 0 : 1);
      const share = (day - layout.from) / (layout.to - layout.from + 1);
      for (const part of [flag, line]) {
        part.dataset.kind = kind;
        place(part, share);
      }
      this.heads.append(flag);
      this.lines.append(line);
    });
  }
}

function isSeen(month: Days, view: Days): boolean {
  return month.to >= view.from && month.from <= view.to;
}

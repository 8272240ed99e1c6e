import type { CalendarDate } from '@berdaya/core/kernel';
import type { Format } from '@berdaya/core/messages';
import { dateOfDay, type ItemProgress, type WorkPlanItem } from '@berdaya/core/work-plan';
import { isLate, progressTold } from './timeline-facts.state.js';
import type { BarRow, Days, TimelineLayout } from './timeline-layout.state.js';
import type { Zoom } from './timeline-keys.state.js';
import type { TimelineWords } from './timeline.words.js';

/** All that the timeline is drawn from. */
export interface TimelineScene {
  readonly layout: TimelineLayout;
  readonly words: TimelineWords;
  readonly format: Format;
  readonly zoom: Zoom;
  /** The activity the keys and buttons are about. */
  readonly active: BarRow | undefined;
  /** Why its days cannot be changed now; `null` where they can. */
  readonly locked: string | null;
  readonly today: CalendarDate;
  readonly progressOf: (item: WorkPlanItem) => ItemProgress;
}

/** What an activity is called. */
export function nameOf({ activity }: WorkPlanItem, words: Pick<TimelineWords, 'unnamed'>): string {
  const name = activity?.trim() ?? '';
  return name === '' ? words.unnamed : name;
}

/** "8 s.d. 14 Desember 2018" */
export function daysTold({ from, to }: Days, format: Format): string {
  return format.span(dateOfDay(from), dateOfDay(to));
}

/** All about an activity in one sentence. */
export function barTold(bar: BarRow, days: Days, scene: TimelineScene): string {
  const { words, format, progressOf, today } = scene;
  const progress = progressOf(bar.item);
  return [
    `${bar.number}. ${nameOf(bar.item, words)}`,
    bar.item.responsible,
    daysTold(days, format),
    progressTold(progress, words),
    isLate(bar.item, progress, today) === true ? words.late : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** "Desember 2018" */
export function monthTold(date: CalendarDate, format: Format): string {
  return format.date(`${date.slice(0, 8)}01` as CalendarDate).slice(2);
}

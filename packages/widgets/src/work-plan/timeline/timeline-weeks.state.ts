import type { CalendarDate } from '@berdaya/core/kernel';
import { weekOf } from '@berdaya/core/work-plan';
import { weekNames } from './timeline-facts.state.js';
import type { HandsWords } from './timeline-hands.words.js';

/** "III November 2018 s.d. I Desember 2018": the columns of the form that days fall into. */
export function weeksTold(
  from: CalendarDate,
  to: CalendarDate,
  words: HandsWords,
  monthOf: (date: CalendarDate) => string,
): string {
  const [first, last] = [weekOf(from), weekOf(to)].map(({ week }) => weekNames[week - 1] ?? '');
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7);
  if (isOneMonth && first === last) return `${first ?? ''} ${monthOf(to)}`;
  const start = isOneMonth ? first : `${first ?? ''} ${monthOf(from)}`;
  return `${start ?? ''} ${words.until} ${last ?? ''} ${monthOf(to)}`;
}

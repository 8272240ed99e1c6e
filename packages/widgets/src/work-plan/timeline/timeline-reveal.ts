import type { TimelineChart } from './timeline-chart.js';
import type { BarRow, Days } from './timeline-layout.state.js';

/** Scrolls, if need be, until a bar begins in view. */
export function reveal({ row, from, to }: BarRow, layout: Days, chart: TimelineChart): void {
  // It is measured first: a day is as wide as it is now.
  const { size, dayWidth, element: view } = chart;
  const [top, seen] = [row * size.lineHeight, size.width - size.name];
  const below = top + size.lineHeight - size.height;
  view.scrollTop = Math.min(top, Math.max(below, view.scrollTop));
  const left = (from - layout.from) * dayWidth;
  const right = Math.min((to + 1 - layout.from) * dayWidth, left + seen);
  if (left < view.scrollLeft || right > view.scrollLeft + seen) view.scrollLeft = left - seen / 8;
}

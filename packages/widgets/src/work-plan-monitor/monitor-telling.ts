import { wallClock, type Instant } from '@berdaya/core/kernel';
import type { PlanningLink } from '@berdaya/core/work-plan';
import type { MonitorState } from './monitor-model.state.js';
import type { WorkPlanMonitorWords } from './work-plan-monitor.words.js';

/** The day a moment falls on in the zone of the plans. */
export function dayOfInstant(
  at: Instant,
  { moment }: MonitorState,
  { format }: WorkPlanMonitorWords,
): string {
  return format.date(wallClock(at, moment?.timeZone ?? 'WIB').date);
}

/** Who said so: name and role; in public the role alone. */
export function authorText(
  name: string,
  role: string | null | undefined,
  { isPublic }: MonitorState,
): string | null {
  if (isPublic) return role ?? null;
  return role == null ? name : `${name} (${role})`;
}

/** Where an activity is in the planning. */
export function linkText(
  link: PlanningLink | null | undefined,
  words: WorkPlanMonitorWords,
): string {
  if (link == null) return words.unknown;
  const { document, year, status } = link;
  return words.planningLink(
    words.documents[document],
    String(year),
    words.planningStatuses[status],
  );
}

import { weekday } from '@berdaya/core/kernel';
import type { Format } from '@berdaya/core/messages';
import type { Session } from '@berdaya/core/training';

/** When a session is, as short as a choice on a phone wants it: `Senin 23/11 08:00`. */
export function sessionMoment({ heldOn, startTime }: Session, format: Format): string {
  const date = `${heldOn.slice(8)}/${heldOn.slice(5, 7)}`;
  return [format.weekday(weekday(heldOn)), date, startTime].filter(Boolean).join(' ');
}

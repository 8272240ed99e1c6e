import type { WorkPlan, WorkPlanItem } from './index.js';

/** An activity of a work plan, against which no rule has anything. */
export function anItem(change: Partial<WorkPlanItem> = {}): WorkPlanItem {
  return {
    id: 'i1',
    activity: 'Rapat pengelola SPAMS',
    responsible: 'Ketua KPSPAMS',
    startsOn: '2018-12-01',
    endsOn: '2018-12-15',
    indicator: '1 berita acara',
    ...change,
  };
}

/** A work plan of a village with these items. */
export function aWorkPlan(...items: WorkPlanItem[]): WorkPlan {
  return { id: 'w1', owner: { kind: 'village', name: 'Lajer' }, items };
}

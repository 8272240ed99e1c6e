import type { Instant } from '../kernel/index.js';
import type {
  Evidence,
  ProgressEntry,
  Verification,
  WorkPlan,
  WorkPlanItem,
  WorkPlanRecord,
} from './index.js';

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

/** The eighth of December 2018, so many minutes after nine in Java. */
export function minute(count: number): Instant {
  return `2018-12-08T02:${String(count).padStart(2, '0')}:00.000Z`;
}

/** A photo of an activity. */
export const photo: Evidence = { id: 'b1', kind: 'photo', label: 'Rapat' };

/** A report that the activity is 30 % done. */
export function anEntry(change: Partial<ProgressEntry> = {}): ProgressEntry {
  return {
    id: 'e1',
    planId: 'w1',
    itemId: 'i1',
    percent: 30,
    status: 'running',
    evidence: [],
    by: 'Siti',
    deviceId: 'd1',
    sequence: 1,
    recordedAt: minute(1),
    replaces: [],
    ...change,
  };
}

/** A verification of that report, by somebody else. */
export function aVerification(change: Partial<Verification> = {}): Verification {
  return {
    id: 'v1',
    planId: 'w1',
    entryIds: ['e1'],
    verdict: 'confirmed',
    by: 'Wati',
    at: minute(9),
    ...change,
  };
}

/** The record of a plan with one item, nothing of it reported. */
export function aRecord(change: Partial<WorkPlanRecord> = {}): WorkPlanRecord {
  return { plan: aWorkPlan(anItem()), ...change };
}

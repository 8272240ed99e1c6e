import type { Instant } from '@berdaya/core/kernel';
import type { PlanLine, UnnumberedPlanLine, WorkPlan, WorkPlanItem } from '@berdaya/core/work-plan';

/** An activity of an invented plan, long past its last day. */
export function anActivity(id: string, change: Partial<WorkPlanItem> = {}): WorkPlanItem {
  return {
    id,
    activity: `Kegiatan ${id}`,
    responsible: 'Ketua KPSPAMS',
    startsOn: '2018-12-01',
    endsOn: '2018-12-15',
    indicator: '1 berita acara',
    ...change,
  };
}

/** The plan that tests follow. */
export function followedPlan(...items: readonly WorkPlanItem[]): WorkPlan {
  return { id: 'rktl', owner: { kind: 'village', name: 'Desa Lajer' }, items: [...items] };
}

/** So many minutes after nine in Java on the eighth of December 2018. */
function minute(count: number): Instant {
  return `2018-12-08T02:${String(count).padStart(2, '0')}:00.000Z`;
}

type LineBody = UnnumberedPlanLine extends infer Line
  ? Line extends UnnumberedPlanLine
    ? Omit<Line, 'id' | 'author' | 'recordedAt' | 'planId'>
    : never
  : never;

/** A line by somebody at a minute, before a device has numbered it. */
export function aLine(id: string, author: string, at: number, body: LineBody): UnnumberedPlanLine {
  return { ...body, id, author, recordedAt: minute(at), planId: 'rktl' };
}

/** A line as a device keeps it. */
export function keptOn(deviceId: string, sequence: number, line: UnnumberedPlanLine): PlanLine {
  return { ...line, deviceId, sequence };
}

/** The plan handed in by the village, as two lines. */
export function submission(plan: WorkPlan): readonly UnnumberedPlanLine[] {
  return [
    aLine('rev1', 'Budi', 1, { kind: 'revision', number: 1, plan }),
    aLine('sub1', 'Budi', 2, { kind: 'review', step: 'submit', revision: 1 }),
  ];
}

/** A report about an activity. */
export function aReport(
  id: string,
  author: string,
  at: number,
  change: Partial<Extract<LineBody, { kind: 'progress' }>> = {},
): UnnumberedPlanLine {
  return aLine(id, author, at, {
    kind: 'progress',
    itemId: 'a',
    percent: 30,
    status: 'running',
    evidence: [],
    replaces: [],
    ...change,
  });
}

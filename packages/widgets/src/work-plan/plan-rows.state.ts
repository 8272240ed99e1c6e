import type { Issue } from '@berdaya/core/kernel';
import { actionTable, type WorkPlan, type WorkPlanItem } from '@berdaya/core/work-plan';
import type { WorkPlanState } from './work-plan.state.js';

/** One activity in the table: the number it is shown under, and its place in the plan. */
export interface PlanRow {
  readonly item: WorkPlanItem;
  readonly number: string;
  /** Place in the plan's own list, as paths of findings have it. */
  readonly index: number;
  /** Whether it is a sub-activity, and whether it only heads such. */
  readonly isSub: boolean;
  readonly isHead: boolean;
}

/** Rows under one heading; an empty heading is none. */
export interface PlanGroup {
  readonly group: string;
  /** The letter it is counted by; `null` where it has a mark of its own. */
  readonly letter: string | null;
  readonly rows: readonly PlanRow[];
}

const groupsByPlan = new WeakMap<WorkPlan, readonly PlanGroup[]>();

/** The rows of the plan in the order in which they are shown, under their headings. */
export function groupsOf(plan: WorkPlan): readonly PlanGroup[] {
  let groups = groupsByPlan.get(plan);
  if (groups === undefined) {
    const indexById = new Map(plan.items.map(({ id }, index) => [id, index]));
    groups = actionTable(plan).map(({ group, letter, rows }) => ({
      group: group ?? '',
      letter,
      rows: rows.map(({ item, number, depth, isHead }) => ({
        item,
        number,
        index: indexById.get(item.id) ?? 0,
        isSub: depth === 1,
        isHead,
      })),
    }));
    groupsByPlan.set(plan, groups);
  }
  return groups;
}

/** All rows of the plan in the order in which they are shown. */
export function rowsOf(plan: WorkPlan): readonly PlanRow[] {
  return groupsOf(plan).flatMap(({ rows }) => rows);
}

/** The number an activity is shown under. */
export function numberOf(plan: WorkPlan, itemId: string): string {
  return rowsOf(plan).find(({ item }) => item.id === itemId)?.number ?? '';
}

const byItem = new WeakMap<readonly Issue[], Map<number, Issue[]>>();

/** All findings about one item, by its place in the plan. */
export function findingsOfItem(state: WorkPlanState, index: number): readonly Issue[] {
  let sorted = byItem.get(state.findings);
  if (sorted === undefined) {
    sorted = new Map();
    for (const issue of state.findings) {
      const [unit, place] = issue.path;
      if (unit !== 'items' || typeof place !== 'number') continue;
      const own = sorted.get(place);
      if (own === undefined) sorted.set(place, [issue]);
      else own.push(issue);
    }
    byItem.set(state.findings, sorted);
  }
  const found = sorted.get(index) ?? [];
  return state.isChecked ? found : found.filter(({ code }) => code !== 'work-plan.item-incomplete');
}

/** Findings at one field of one item, or about the item as a whole when `field` is absent. */
export function findingsAt(state: WorkPlanState, index: number, field?: string): Issue[] {
  return findingsOfItem(state, index).filter(({ path }) =>
    field === undefined ? path.length === 2 : path.slice(2).join('.') === field,
  );
}

/** What the rules find in the plan as a whole; that it is empty only once somebody asked. */
export function findingsOfPlan(state: WorkPlanState): readonly Issue[] {
  return state.findings.filter(
    ({ path, code }) => path.length === 1 && (state.isChecked || code !== 'work-plan.empty'),
  );
}

/** Fields that every row shows; the others stand among its details. */
const rowFields = ['activity', 'responsible', 'startsOn', 'endsOn', 'indicator'];

/** Whether a field is shown only with the details of its row. */
export function isDetail(field: string | number | undefined): boolean {
  return field !== undefined && !rowFields.includes(String(field));
}

/** Findings that a row shows only with its details. */
export function hiddenFindings(state: WorkPlanState, { index, item }: PlanRow): readonly Issue[] {
  if (state.opened.has(item.id)) return [];
  return findingsOfItem(state, index).filter(({ path }) => isDetail(path[2]));
}

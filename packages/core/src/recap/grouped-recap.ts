import type { AttendancePolicy } from '../attendance/index.js';
import { success, type Result } from '../kernel/index.js';
import { countAll, type Counting } from './mark-counting.js';
import { daysOf, rowOf } from './recap.counters.js';
import { readPolicy } from './policy-reading.js';
import type { RecapColumns } from './recap.columns.js';
import { grouped, type Grouped } from './recap.grouping.js';
import type { GroupedRecap, RecapQuestion } from './grouped-recap.types.js';

/**
 * Attendance over many trainings, by any combination of region, sex, role, vulnerable group, training and day; exact, in
 * people, marks and lesson hours, with those who reach the policy's minimum. Rows are in the order of their keys, unknown
 * last. Refuses with `recap.policy-not-counted`.
 */
export function groupedRecap(
  columns: RecapColumns,
  question: RecapQuestion<AttendancePolicy>,
): Result<GroupedRecap> {
  const counting = openCounting(columns, question);
  return counting.ok ? success(counting.value.recap()) : counting;
}

/** Counts everybody, and keeps the counters. */
export function openCounting(
  columns: RecapColumns,
  { policy, groupBy }: RecapQuestion<AttendancePolicy>,
): Result<{ readonly counting: Counting; readonly recap: () => GroupedRecap }> {
  const reading = readPolicy(policy);
  if (!reading.ok) return reading;
  const ofPeople = groupBy.filter((grouping) => grouping !== 'day');
  const groups = grouped(columns, ofPeople);
  const counting = countAll(columns, groups, reading.value, groupBy.includes('day'));
  return success({ counting, recap: () => recapOf(counting, groups) });
}

function recapOf({ counters, columns }: Counting, { keys }: Grouped): GroupedRecap {
  const days = daysOf(counters, columns.dates);
  return {
    rows: keys.map((key, row) => rowOf(counters, row, key, days[row] ?? [])),
    total: rowOf(counters, keys.length, {}, days[keys.length] ?? []),
  };
}

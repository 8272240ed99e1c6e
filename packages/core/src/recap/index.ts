export { recapColumns, recapColumnsFrom } from './columns-of-marks.js';
export type { OrderedValues, PlaceTraits, RecapColumns } from './recap.columns.js';
export type { PlacedSession, Timetables } from './timetables.js';
export type {
  MarkColumns,
  RecapMark,
  RecapParticipant,
  RecapRoster,
  RecapTraining,
} from './recap.input.js';
export { markCodes } from './mark-planes.js';
export type { RecapIssueParams } from './recap.issues.js';
export { recapGroupings } from './recap.grouping.js';
export type { RecapGrouping, RecapKey } from './recap.grouping.js';
export { groupedRecap } from './grouped-recap.js';
export type {
  GroupedCount,
  GroupedDay,
  GroupedRecap,
  GroupedRow,
  GroupedTotal,
  RecapQuestion,
} from './grouped-recap.types.js';
export { keptRecap } from './kept-recap.js';
export type { ChangedMark, KeptRecap } from './kept-recap.js';
export { attendedShare, trainingsSideBySide } from './side-by-side.js';
export type { ComparedTraining, TrainingColumn } from './side-by-side.js';
export { targetRecap } from './target-recap.js';
export type { TargetedRoster, TargetRecap, TargetRow, TargetStanding } from './target-recap.js';
export { workPlanRecap } from './work-plan-recap.js';
export type { ProgressCount, WorkPlanRecap, WorkPlanRecapRow } from './work-plan-recap.js';
export { fewerThanFive } from './small-cells.js';
export type { SmallCellPolicy } from './small-cells.js';
export { suppressedShares, suppressedTable } from './public-table.js';
export type {
  HiddenCell,
  PublicShare,
  PublicTable,
  SuppressedShares,
  SuppressedTable,
} from './public-table.js';
export { publicRecap } from './public-recap.js';
export type { PublicRecap, PublicRecapRow } from './public-recap.js';

import { panelNames } from './attendance-panels.js';
import type { AttendanceSheetIntent, AttendanceSheetMode } from './attendance-sheet.state.js';

/** Whether something is the name of a view or panel. */
export function isMode(name: unknown): name is AttendanceSheetMode {
  return ['roll-call', 'grid', ...panelNames].includes(name as AttendanceSheetMode);
}

const recordingIntents: readonly AttendanceSheetIntent['kind'][] = [
  'mark',
  'mark-the-rest',
  'copy-session',
  'give-reason',
  'undo',
  'redo',
  'note',
];

/** Whether an intent records something. */
export function isRecording({ kind }: AttendanceSheetIntent): boolean {
  return recordingIntents.includes(kind);
}

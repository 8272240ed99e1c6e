import { panelNames } from './attendance-panels.js';
import type { AttendanceSheetIntent, AttendanceSheetMode } from './attendance-sheet.state.js';

/** Whether something is the name of a view or panel. */
export function isMode(name: unknown): name is AttendanceSheetMode {
  return ['roll-call', ...panelNames].includes(name as AttendanceSheetMode);
}

/** Whether a view shows the people one by one. */
export function isList(mode: AttendanceSheetMode): boolean {
  return mode === 'roll-call' || mode === 'grid';
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

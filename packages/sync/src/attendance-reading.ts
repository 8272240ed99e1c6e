import { parseFieldEntry, quarantineReusedId, readFieldEntries } from '@berdaya/core/attendance';
import type { Database } from './database.js';
import type { StoredAttendance } from './field-store.js';
import { loadLines, type LineReading } from './line-reading.js';

/** How the lines of a training's ledger are read. */
export const attendanceLines: LineReading = {
  parse: parseFieldEntry,
  reusedId: quarantineReusedId,
};

/** Reads all entries of a training; unreadable ones come apart. */
export async function loadAttendance(
  database: Database,
  trainingId: string,
): Promise<StoredAttendance> {
  const { lines, quarantined } = await loadLines(database, trainingId, attendanceLines);
  const read = readFieldEntries(lines);
  return { ...read, quarantined: [...read.quarantined, ...quarantined] };
}

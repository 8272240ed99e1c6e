import type { AttendanceMark, FieldEntry, UnnumberedFieldEntry } from '@berdaya/core/attendance';

/** Detail of `berdaya-before-record`: the marks that are about to be recorded. */
export interface BeforeRecordDetail {
  readonly marks: readonly AttendanceMark[];
}

/** Detail of `berdaya-kept`: entries that are safe in the store, numbered on this device. */
export interface KeptDetail {
  readonly entries: readonly FieldEntry[];
}

/** Detail of `berdaya-recorded`: the entries that were added to the sheet and are about to be kept. */
export interface RecordedDetail {
  readonly entries: readonly UnnumberedFieldEntry[];
}

declare global {
  interface HTMLElementEventMap {
    'berdaya-before-record': CustomEvent<BeforeRecordDetail>;
    'berdaya-recorded': CustomEvent<RecordedDetail>;
    'berdaya-kept': CustomEvent<KeptDetail>;
  }
}

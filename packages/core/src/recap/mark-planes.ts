import { attendanceStatuses, type AttendanceStatus } from '../attendance/index.js';

/** The number of each status in columns of marks; 0 is not recorded, 7 that marks disagree. */
export const markCodes = {
  unrecorded: 0,
  present: 1,
  late: 2,
  excused: 3,
  sick: 4,
  duty: 5,
  absent: 6,
  contested: 7,
} as const satisfies Record<AttendanceStatus | 'unrecorded' | 'contested', number>;

/** Statuses whose codes are in the set, as bits of a number. */
export function codesOf(isWanted: (status: AttendanceStatus) => boolean): number {
  let codes = 0;
  for (const status of attendanceStatuses) if (isWanted(status)) codes |= 1 << markCodes[status];
  return codes;
}

/**
 * Sessions, one per bit, whose status is in the set. The status of a bit is a number of three digits, one in each plane:
 * so 32 marks are read in a handful of steps, under any policy. Not recorded and contested are in no set.
 */
export function sessionsMarked(ones: number, twos: number, fours: number, codes: number): number {
  let bits = 0;
  if (codes & 2) bits |= ones & ~twos & ~fours;
  if (codes & 4) bits |= ~ones & twos & ~fours;
  if (codes & 8) bits |= ones & twos & ~fours;
  if (codes & 16) bits |= ~ones & ~twos & fours;
  if (codes & 32) bits |= ones & ~twos & fours;
  if (codes & 64) bits |= ~ones & twos & fours;
  return bits;
}

/** The code kept for one session of a word. */
export function codeAt(planes: Int32Array, word: number, bit: number): number {
  const digit = (plane: number) => ((planes[3 * word + plane] ?? 0) >>> bit) & 1;
  return digit(0) | (digit(1) << 1) | (digit(2) << 2);
}

/** Keeps another code for one session of a word. */
export function setCode(planes: Int32Array, word: number, bit: number, code: number): void {
  for (let plane = 0; plane < 3; plane += 1) {
    const others = (planes[3 * word + plane] ?? 0) & ~(1 << bit);
    planes[3 * word + plane] = others | (((code >>> plane) & 1) << bit);
  }
}

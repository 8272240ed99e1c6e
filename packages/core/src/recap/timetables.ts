import type { CalendarDate } from '../kernel/index.js';
import { dayInBlock, twofold } from './measures.js';

/** A session as it is kept: its bit among those of its training, counted through words of 32. */
export interface PlacedSession {
  readonly id: string;
  readonly heldOn: CalendarDate;
  readonly lessonHours: number;
  readonly bit: number;
}

/**
 * What is kept of a chunk: its word, its first bit there, its bits, where its day begins in a block, which part of its
 * day it is (the whole 0, one of several 1, the last of several 2), and where it is looked up.
 */
export const chunk = { word: 0, shift: 1, bits: 2, day: 3, part: 4, lookUp: 5, width: 6 } as const;

/**
 * The timetables of all trainings as columns. The sessions of a day are cut into chunks of up to eight within one word;
 * what marks in a chunk come to is looked up by their bits, so that lesson hours may differ from session to session.
 */
export interface Timetables {
  /** First day of each training, and one past the last. */
  readonly firstDay: Int32Array;
  /** Each day's place among all dates, its sessions and its lesson hours. */
  readonly date: Int32Array;
  readonly sessions: Int32Array;
  readonly hours: Float64Array;
  /** Lesson hours of each training. */
  readonly offered: Float64Array;
  /** 1 for trainings that have a day of several chunks. */
  readonly isParted: Uint8Array;
  /** Where the chunks of each training begin, and end with the next one's; each takes `chunk.width` numbers. */
  readonly firstChunk: Int32Array;
  readonly chunks: Int32Array;
  /** Hours by bits, and `twofold` times the sessions, or whether there is any. */
  readonly hoursAndSessions: Float64Array;
  readonly hoursAndCome: Float64Array;
}

/** The timetables by day, as places in `dates`; without dates, each training is one long day. */
export function timetables(
  trainings: readonly (readonly PlacedSession[])[],
  dates?: ReadonlyMap<CalendarDate, number>,
): Timetables {
  const days = {
    first: [0],
    date: [] as number[],
    sessions: [] as number[],
    hours: [] as number[],
  };
  const offered: number[] = [];
  const isParted: number[] = [];
  const chunks = new Chunks();
  for (const sessions of trainings) {
    const first = days.date.length;
    let parted = 0;
    for (const [date, held] of byDay(sessions, dates)) {
      if (chunks.addDay(days.date.length - first, held) > 1) parted = 1;
      days.date.push(date);
      days.sessions.push(held.length);
      days.hours.push(held.reduce((sum, { lessonHours }) => sum + lessonHours, 0));
    }
    days.first.push(days.date.length);
    offered.push(sessions.reduce((sum, { lessonHours }) => sum + lessonHours, 0));
    isParted.push(parted);
    chunks.endTraining();
  }
  return {
    firstDay: Int32Array.from(days.first),
    date: Int32Array.from(days.date),
    sessions: Int32Array.from(days.sessions),
    hours: Float64Array.from(days.hours),
    offered: Float64Array.from(offered),
    isParted: Uint8Array.from(isParted),
    ...chunks.columns(),
  };
}

function byDay(
  sessions: readonly PlacedSession[],
  dates: ReadonlyMap<CalendarDate, number> | undefined,
): ReadonlyMap<number, PlacedSession[]> {
  const days = new Map<number, PlacedSession[]>(dates === undefined ? [[0, []]] : []);
  for (const session of sessions) {
    const date = dates?.get(session.heldOn) ?? 0;
    const others = days.get(date);
    if (others === undefined) days.set(date, [session]);
    else others.push(session);
  }
  return days;
}

/** Chunks as they are cut, and the look-ups of those that differ. */
class Chunks {
  readonly #chunks: number[] = [];
  readonly #first = [0];
  readonly #lookUps = new Map<string, number>();
  readonly #hoursAndSessions: number[] = [];
  readonly #hoursAndCome: number[] = [];

  /** Cuts a day, whose sessions have bits that follow each other, into so many chunks. */
  addDay(day: number, sessions: readonly PlacedSession[]): number {
    let count = 0;
    let from = 0;
    while (from < sessions.length) {
      const bit = sessions[from]?.bit ?? 0;
      const to = Math.min(sessions.length, from + Math.min(8, 32 - (bit & 31)));
      const isWhole = from === 0 && to === sessions.length;
      const part = isWhole ? 0 : to === sessions.length ? 2 : 1;
      const hours = sessions.slice(from, to).map(({ lessonHours }) => lessonHours);
      const lookUp = this.#lookUpOf(hours, isWhole);
      this.#chunks.push(bit >>> 5, bit & 31, (1 << (to - from)) - 1, dayInBlock(day), part, lookUp);
      from = to;
      count += 1;
    }
    return count;
  }

  endTraining(): void {
    this.#first.push(this.#chunks.length);
  }

  #lookUpOf(hours: readonly number[], isWhole: boolean): number {
    const key = `${isWhole} ${hours.join(' ')}`;
    const known = this.#lookUps.get(key);
    if (known !== undefined) return known;
    const at = this.#hoursAndCome.length;
    this.#lookUps.set(key, at);
    for (let bits = 0; bits < 1 << hours.length; bits += 1) {
      const those = hours.filter((_, place) => (bits >>> place) & 1);
      const worth = those.reduce((sum, each) => sum + each, 0);
      this.#hoursAndSessions.push(worth + twofold * those.length);
      this.#hoursAndCome.push(worth + (isWhole && bits > 0 ? twofold : 0));
    }
    return at;
  }

  columns() {
    return {
      firstChunk: Int32Array.from(this.#first),
      chunks: Int32Array.from(this.#chunks),
      hoursAndSessions: Float64Array.from(this.#hoursAndSessions),
      hoursAndCome: Float64Array.from(this.#hoursAndCome),
    };
  }
}

import type { CalendarDate } from '../kernel/index.js';
import {
  groupBits,
  inOrder,
  regionOf,
  roleNumber,
  Texts,
  upTo,
  type PlaceTraits,
  type RecapColumns,
} from './recap.columns.js';
import { textKey } from '../participant/participant.origin.js';
import type { RegionLevel } from '../region/index.js';
import type { RecapParticipant, RecapRoster } from './recap.input.js';
import type { OddCounts } from './recap.issues.js';
import { twofold } from './measures.js';
import { timetables, type PlacedSession } from './timetables.js';

/** Columns with no mark yet, and where each roster line and session of the input went; -1 where it is not counted. */
export interface LaidOut {
  readonly columns: RecapColumns;
  /** Trainings that are counted, by their place in the input. */
  readonly trainingOf: Int32Array;
  readonly placeOf: Int32Array;
  readonly bitOf: Int32Array;
  readonly trainingOfSession: Int32Array;
}

/** Lays trainings and rosters out as columns. */
export function layOut(rosters: readonly RecapRoster[], odd: OddCounts): LaidOut {
  const laid = new Layout(odd);
  for (const roster of rosters) laid.add(roster);
  return laid.end();
}

class Layout {
  readonly #odd: OddCounts;
  readonly #trainings = new Texts();
  readonly #people = new Texts();
  readonly #traits = new Traits();
  readonly #sessions: PlacedSession[][] = [];
  readonly #firstPlace = [0];
  readonly #firstWord: number[] = [];
  readonly #wordsEach: number[] = [];
  readonly #person: number[] = [];
  readonly #training: number[] = [];
  readonly #trainingOf: number[] = [];
  readonly #placeOf: number[] = [];
  readonly #bitOf: number[] = [];
  readonly #trainingOfSession: number[] = [];
  #words = 0;

  constructor(odd: OddCounts) {
    this.#odd = odd;
  }

  add({ id, sessions, participants }: RecapRoster): void {
    const training = this.#trainings.list.length;
    const isNew = this.#trainings.numberOf(id) === training;
    this.#trainingOf.push(isNew ? training : -1);
    if (!isNew) {
      this.#odd.add(this.#trainingOf.length - 1, 'recap.training-twice');
      for (const _ of participants) this.#placeOf.push(-1);
      for (const _ of sessions) this.#bitOf.push(-1);
      for (const _ of sessions) this.#trainingOfSession.push(-1);
      return;
    }
    this.#addSessions(training, sessions);
    this.#addPeople(training, participants);
  }

  #addSessions(training: number, sessions: RecapRoster['sessions']): void {
    const distinct = new Map(sessions.map((session) => [session.id, session] as const).reverse());
    for (let twice = distinct.size; twice < sessions.length; twice += 1) {
      this.#odd.add(this.#trainingOf.length - 1, 'recap.session-twice');
    }
    const placed = [...distinct.values()]
      .sort((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0))
      .map(({ id, heldOn, lessonHours }, bit) => ({ id, heldOn, lessonHours, bit }));
    const bits = new Map(placed.map(({ id, bit }) => [id, bit]));
    for (const { id } of sessions) {
      this.#bitOf.push(bits.get(id) ?? -1);
      this.#trainingOfSession.push(training);
    }
    this.#sessions.push(placed);
  }

  #addPeople(training: number, participants: readonly RecapParticipant[]): void {
    const places = new Map<string, number>();
    for (const participant of participants) {
      const known = places.get(participant.id);
      if (known !== undefined)
        this.#odd.add(this.#trainingOf.length - 1, 'recap.participant-twice');
      const place = known ?? this.#person.length;
      this.#placeOf.push(place);
      if (known !== undefined) continue;
      places.set(participant.id, place);
      this.#person.push(this.#people.numberOf(participant.id));
      this.#training.push(training);
      if (!this.#traits.add(participant)) {
        this.#odd.add(this.#trainingOf.length - 1, 'recap.unreadable-region');
      }
    }
    const words = Math.ceil((this.#sessions[training]?.length ?? 0) / 32);
    const hours = (this.#sessions[training] ?? []).reduce((sum, each) => sum + each.lessonHours, 0);
    if (hours * places.size >= twofold)
      throw new RangeError('lesson hours of a training are not exact');
    this.#firstPlace.push(this.#person.length);
    this.#firstWord.push(this.#words);
    this.#wordsEach.push(words);
    this.#words += words * places.size;
  }

  /** Throws a `RangeError` where the hours of one training are beyond what is counted exactly. */
  end(): LaidOut {
    const person = Int32Array.from(this.#person);
    const dates = datesOf(this.#sessions);
    const columns = {
      trainingIds: this.#trainings.list,
      sessions: this.#sessions,
      dates,
      byDay: timetables(this.#sessions, new Map(dates.map((date, place) => [date, place]))),
      allDays: timetables(this.#sessions),
      firstPlace: Int32Array.from(this.#firstPlace),
      firstWord: Int32Array.from(this.#firstWord),
      wordsEach: Int32Array.from(this.#wordsEach),
      mostPeople: this.#firstPlace.reduce(
        (most, first, training) =>
          Math.max(most, (this.#firstPlace[training + 1] ?? first) - first),
        0,
      ),
      planes: new Int32Array(3 * this.#words),
      training: Int32Array.from(this.#training),
      person,
      personIds: this.#people.numbers,
      ...linkPlaces(person, this.#people.list.length),
      traits: this.#traits.end(),
    };
    return {
      columns,
      trainingOf: Int32Array.from(this.#trainingOf),
      placeOf: Int32Array.from(this.#placeOf),
      bitOf: Int32Array.from(this.#bitOf),
      trainingOfSession: Int32Array.from(this.#trainingOfSession),
    };
  }
}

class Traits {
  readonly #regions = new Texts();
  readonly #roles = new Texts();
  readonly #region: number[] = [];
  readonly #role: number[] = [];
  readonly #sex: number[] = [];
  readonly #groups: number[] = [];

  /** Whether the region could be read. */
  add(participant: RecapParticipant): boolean {
    const region = regionOf(participant);
    const { role, sex } = participant;
    this.#region.push(region == null ? -1 : this.#regions.numberOf(region));
    this.#role.push(role == null ? -1 : roleNumber(this.#roles, role));
    this.#sex.push(sex === 'female' ? 0 : sex === 'male' ? 1 : 2);
    this.#groups.push(groupBits(participant));
    return region !== undefined;
  }

  end(): PlaceTraits {
    const regions = [...this.#regions.list, null];
    const roles = [...this.#roles.list, null];
    const at = (level: RegionLevel) => inOrder(regions, (code) => upTo(code, level));
    const orLast = (list: readonly unknown[]) => (number: number) =>
      number < 0 ? list.length - 1 : number;
    return {
      region: Int32Array.from(this.#region, orLast(regions)),
      levels: {
        province: at('province'),
        regency: at('regency'),
        district: at('district'),
        village: at('village'),
      },
      role: Int32Array.from(this.#role, orLast(roles)),
      roles: inOrder(roles, (role) => role, textKey),
      sex: Int32Array.from(this.#sex),
      groups: Uint16Array.from(this.#groups),
    };
  }
}

function datesOf(sessions: readonly (readonly PlacedSession[])[]): CalendarDate[] {
  return [
    ...new Set(sessions.flatMap((ofTraining) => ofTraining.map(({ heldOn }) => heldOn))),
  ].sort();
}

function linkPlaces(person: Int32Array, people: number) {
  const lastPlace = new Int32Array(people).fill(-1);
  const previousPlace = new Int32Array(person.length);
  for (const [place, each] of person.entries()) {
    previousPlace[place] = lastPlace[each] ?? -1;
    lastPlace[each] = place;
  }
  const isRepeated = Uint8Array.from(person, (each, place) =>
    previousPlace[place] === -1 && lastPlace[each] === place ? 0 : 1,
  );
  return { lastPlace, previousPlace, isRepeated };
}

import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';

import { eightyPercentPolicy } from '../../core/dist/attendance/index.js';
import { groupedRecap, keptRecap, recapColumnsFrom } from '../../core/dist/recap/index.js';
import { measure, print } from '../measure.mjs';
import { trainings } from './marks.mjs';
import { arquero, columns as fields, duckdb, mapByText, sqlite } from './peers.mjs';

const question = { policy: eightyPercentPolicy, groupBy: ['regency', 'sex', 'day'] };
const sexes = ['female', 'male', null];

/** The recap of a million marks and of ten million, by regency, sex and day with 80 % eligibility; and one changed mark. */
export async function run() {
  await recap(1_000_000, 9, 3);
  await recap(10_000_000, 5, 1);
}

/** @param {number} wanted @param {number} rounds @param {number} slowRounds */
async function recap(wanted, rounds, slowRounds) {
  const { rosters, marks } = trainings(wanted);
  const [encoding, encoded] = timed(() => recapColumnsFrom(rosters, marks));
  const columns = encoded.value;
  const threads = availableParallelism();
  const people = rosters.reduce((sum, { participants }) => sum + participants.length, 0);
  console.log(
    `\nrecap: ${marks.status.length} marks of ${people} people in ${rosters.length} trainings, by regency × sex × day, and who reaches 80 %`,
  );
  console.log(
    `timed: from data at rest to plain rows of the answer; DuckDB on ${threads} threads, the machine's cores, everybody else on one`,
  );
  const table = tableOf(rosters, marks);
  const slow = { rounds: slowRounds };
  const candidates = [
    { name: 'scan of columns', run: () => scan(marks) },
    { name: 'ours', run: () => groupedRecap(columns, question) },
    { name: 'DuckDB', run: await duckdb(table, threads) },
    { name: 'arquero', run: arquero(table), ...slow },
    ...(wanted > 1_000_000 ? [] : [{ name: 'Map keyed by text', run: mapByText(table), ...slow }]),
    ...(await sqliteIfThere(table, slow)),
  ];
  const expected = ours(columns);
  for (const { name, run: answer } of candidates.slice(2)) compare(name, expected, await answer());
  console.log(
    `answers equal: ${expected.days.length} rows by day, ${expected.standings.length} of standings`,
  );
  console.log(`rounds: ${rounds}; ${slowRounds} of arquero, Map and SQLite`);
  print(await measure(candidates, rounds), 'ours');
  console.log(`encoding the columns of marks once: ${encoding.toFixed(0)} ms`);
  changes(columns, rosters);
}

/** @param {any} table @param {object} slow */
async function sqliteIfThere(table, slow) {
  try {
    return [{ name: 'better-sqlite3', run: await sqlite(table), ...slow }];
  } catch (error) {
    console.log(
      `better-sqlite3 is left out, it could not be installed: ${String(error).split('\n')[0]}`,
    );
    return [];
  }
}

/** @param {{ participant: Int32Array, session: Int32Array, status: Uint8Array }} marks */
function scan({ participant, session, status }) {
  let sum = 0;
  for (let mark = 0; mark < status.length; mark += 1) {
    sum += (participant[mark] ?? 0) + (session[mark] ?? 0) + (status[mark] ?? 0);
  }
  return sum;
}

/** @param {any} columns @returns {import('./peers.mjs').Answer} */
function ours(columns) {
  const found = /** @type {any} */ (groupedRecap(columns, question));
  /** @type {import('./peers.mjs').Answer} */
  const answer = { days: [], standings: [] };
  for (const row of found.value.rows) {
    const own = [regencyNumber(row.key.regency), sexes.indexOf(row.key.sex)];
    answer.standings.push([...own, row.people, row.sufficient, row.undecided]);
    for (const { date, attendees, marks, attendedHours } of row.days) {
      answer.days.push([...own, dayNumber(date), attendees, marks, attendedHours]);
    }
  }
  return answer;
}

/** @param {string} code */
const regencyNumber = (code) => Number(code.replace('.', ''));
/** @param {string} date */
const dayNumber = (date) => Number(date.slice(8));

/** @param {readonly any[]} rosters @param {any} marks @returns {import('./peers.mjs').MarkTable} */
function tableOf(rosters, marks) {
  const people = rosters.flatMap(({ participants, sessions }) => {
    const offered = sessions.reduce(
      (/** @type {number} */ sum, /** @type {any} */ each) => sum + each.lessonHours,
      0,
    );
    return participants.map((/** @type {any} */ each) => ({
      regency: regencyNumber(each.origin.districtCode.slice(0, 5)),
      sex: sexes.indexOf(each.sex),
      offered,
    }));
  });
  const sessions = rosters.flatMap((roster) =>
    roster.sessions.map((/** @type {any} */ each) => ({
      day: dayNumber(each.heldOn),
      hours: each.lessonHours,
    })),
  );
  const table = /** @type {any} */ (
    Object.fromEntries(fields.map((name) => [name, new Int32Array(marks.status.length)]))
  );
  for (let mark = 0; mark < marks.status.length; mark += 1) {
    const person = marks.participant[mark];
    const line = {
      person,
      ...people[person],
      ...sessions[marks.session[mark]],
      attended: marks.status[mark] <= 2 ? 1 : 0,
    };
    for (const name of fields) table[name][mark] = line[name];
  }
  return table;
}

/** @param {string} name @param {any} expected @param {any} found */
function compare(name, expected, found) {
  for (const part of ['days', 'standings']) {
    const [left, right] = [expected[part], found[part]].map((rows) =>
      rows.map((/** @type {any[]} */ row) => row.map(Number).join(' ')).sort(),
    );
    const place = left.findIndex(
      (/** @type {string} */ row, /** @type {number} */ at) => row !== right[at],
    );
    if (place !== -1 || left.length !== right.length) {
      throw new Error(`${name} answers otherwise: ${left[place]} | ${right[place]}`);
    }
  }
}

/** One changed mark in kept counters, against a new count. @param {any} columns @param {readonly any[]} rosters */
function changes(columns, rosters) {
  const kept = /** @type {any} */ (keptRecap(columns, question)).value;
  const count = 20_000;
  const statuses = ['present', 'absent', 'unrecorded'];
  const made = Array.from({ length: count }, (_, at) => {
    const { id, participants, sessions } = rosters[(at * 7919) % rosters.length];
    return {
      trainingId: id,
      participantId: participants[at % participants.length].id,
      sessionId: sessions[at % sessions.length].id,
      status: statuses[at % 3],
    };
  });
  const [each] = timed(() => made.forEach((mark) => kept.change(mark)));
  const [anew] = timed(() => groupedRecap(columns, question));
  const micros = (each / count) * 1000;
  console.log(
    `one changed mark: ${micros.toFixed(1)} µs; a new count is ${((anew * 1000) / micros).toFixed(0)} times that`,
  );
}

/**
 * @template Answer
 * @param {() => Answer} work
 * @returns {[milliseconds: number, answer: Answer]}
 */
function timed(work) {
  const start = performance.now();
  const answer = work();
  return [performance.now() - start, answer];
}

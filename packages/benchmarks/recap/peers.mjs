// The same recap by each peer, from a table of its own with a line per mark and all that it is grouped by.
import * as aq from 'arquero';
import { DuckDBInstance } from '@duckdb/node-api';

/**
 * A mark with everything the recap asks of it, so that nobody has to join: running number of the person, regency and sex as
 * numbers, day of the month, lesson hours, whether it counts as attended, and the lesson hours of the person's training.
 * @typedef {Record<typeof columns[number], Int32Array>} MarkTable
 */
export const columns = /** @type {const} */ ([
  'person',
  'regency',
  'sex',
  'day',
  'hours',
  'attended',
  'offered',
]);

/**
 * Lines of regency, sex, day, attendees, marks, hours; and lines of regency, sex, people, sufficient, undecided.
 * @typedef {{ days: number[][], standings: number[][] }} Answer
 */

const byPersonAndDay = `
  SELECT regency, sex, day, count(*) AS marks, sum(hours * attended) AS hours, max(attended) AS came
  FROM marks GROUP BY person, regency, sex, day`;
const days = `
  SELECT regency, sex, day, CAST(sum(came) AS INTEGER), CAST(sum(marks) AS INTEGER), CAST(sum(hours) AS INTEGER)
  FROM (${byPersonAndDay}) AS days GROUP BY regency, sex, day`;
const byPerson = `
  SELECT regency, sex, sum(hours * attended) AS hours, max(offered) - sum(hours) AS open, max(offered) AS offered
  FROM marks GROUP BY person, regency, sex`;
const standings = `
  SELECT regency, sex, CAST(count(*) AS INTEGER),
    CAST(sum(CASE WHEN hours * 100 >= offered * 80 THEN 1 ELSE 0 END) AS INTEGER),
    CAST(sum(CASE WHEN hours * 100 < offered * 80 AND (hours + open) * 100 >= offered * 80
      THEN 1 ELSE 0 END) AS INTEGER)
  FROM (${byPerson}) AS people GROUP BY regency, sex`;

/** @param {MarkTable} table @param {number} threads */
export async function duckdb(table, threads) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`SET threads = ${threads}`);
  const fields = columns.map((name) => `${name} ${name === 'person' ? 'INTEGER' : 'USMALLINT'}`);
  await connection.run(`CREATE TABLE marks (${fields.join(', ')})`);
  const appender = await connection.createAppender('marks');
  for (let mark = 0; mark < table.person.length; mark += 1) {
    for (const name of columns) {
      const value = table[name][mark] ?? 0;
      if (name === 'person') appender.appendInteger(value);
      else appender.appendUSmallInt(value);
    }
    appender.endRow();
  }
  appender.closeSync();
  /** @param {string} query */
  const rows = async (query) => (await connection.runAndReadAll(query)).getRows();
  return async () => ({ days: await rows(days), standings: await rows(standings) });
}

/** @param {MarkTable} table */
export async function sqlite(table) {
  const { default: Database } = await import('better-sqlite3');
  const database = new Database(':memory:');
  database.exec(`CREATE TABLE marks (${columns.map((name) => `${name} INTEGER`).join(', ')})`);
  const insert = database.prepare(
    `INSERT INTO marks VALUES (${columns.map(() => '?').join(', ')})`,
  );
  database.transaction(() => {
    for (let mark = 0; mark < table.person.length; mark += 1) {
      insert.run(...columns.map((name) => table[name][mark]));
    }
  })();
  const [byDay, byStanding] = [days, standings].map((query) => database.prepare(query).raw());
  return () => ({ days: byDay?.all(), standings: byStanding?.all() });
}

/** @param {MarkTable} table */
export function arquero(table) {
  const marks = aq.table(table);
  return () => {
    const ofDays = marks
      .groupby('person', 'regency', 'sex', 'day')
      .rollup({
        marks: aq.op.count(),
        hours: (/** @type {any} */ d) => aq.op.sum(d.hours * d.attended),
        came: aq.op.max('attended'),
      })
      .groupby('regency', 'sex', 'day')
      .rollup({ came: aq.op.sum('came'), marks: aq.op.sum('marks'), hours: aq.op.sum('hours') });
    const ofPeople = marks
      .groupby('person', 'regency', 'sex')
      .rollup({
        hours: (/** @type {any} */ d) => aq.op.sum(d.hours * d.attended),
        open: (/** @type {any} */ d) => aq.op.max(d.offered) - aq.op.sum(d.hours),
        offered: aq.op.max('offered'),
      })
      .groupby('regency', 'sex')
      .rollup({
        people: aq.op.count(),
        enough: (/** @type {any} */ d) => aq.op.sum(d.hours * 100 >= d.offered * 80 ? 1 : 0),
        undecided: (/** @type {any} */ d) =>
          aq.op.sum(
            d.hours * 100 < d.offered * 80 && (d.hours + d.open) * 100 >= d.offered * 80 ? 1 : 0,
          ),
      });
    /** @param {any} found */
    const rows = (found) =>
      found.objects().map((/** @type {Record<string, number>} */ row) => Object.values(row));
    return { days: rows(ofDays), standings: rows(ofPeople) };
  };
}

/**
 * One pass over marks as objects, with counters in maps keyed by text: what one writes without thinking of speed.
 * @param {MarkTable} table
 */
export function mapByText(table) {
  const marks = Array.from(table.person, (_, mark) =>
    Object.fromEntries(columns.map((name) => [name, table[name][mark] ?? 0])),
  );
  return () => {
    /** @type {Map<string, any>} */
    const byDay = new Map();
    /** @type {Map<string, any>} */
    const byPerson = new Map();
    for (const { person, regency, sex, day, hours = 0, attended = 0, offered = 0 } of marks) {
      const dayKey = `${regency}|${sex}|${day}`;
      let cell = byDay.get(dayKey);
      if (cell === undefined)
        byDay.set(dayKey, (cell = { regency, sex, day, came: new Set(), marks: 0, hours: 0 }));
      cell.marks += 1;
      cell.hours += hours * attended;
      if (attended === 1) cell.came.add(person);
      const personKey = `${person}`;
      let own = byPerson.get(personKey);
      if (own === undefined)
        byPerson.set(personKey, (own = { regency, sex, hours: 0, open: offered, offered }));
      own.hours += hours * attended;
      own.open -= hours;
    }
    /** @type {Map<string, number[]>} */
    const standings = new Map();
    for (const { regency, sex, hours, open, offered } of byPerson.values()) {
      const key = `${regency}|${sex}`;
      let row = standings.get(key);
      if (row === undefined) standings.set(key, (row = [regency, sex, 0, 0, 0]));
      row[2] += 1;
      if (hours * 100 >= offered * 80) row[3] += 1;
      else if ((hours + open) * 100 >= offered * 80) row[4] += 1;
    }
    const days = [...byDay.values()].map((cell) => [
      cell.regency,
      cell.sex,
      cell.day,
      cell.came.size,
      cell.marks,
      cell.hours,
    ]);
    return { days, standings: [...standings.values()] };
  };
}

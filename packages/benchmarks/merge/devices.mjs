// Two devices that part with 500 marks in common and record 10,000 each without sight of the other, from a fixed seed.
import { chainLines, numberLines } from '../../core/dist/ledger/index.js';

export const marksOnDevice = 10_000;
const people = 1500;
const sessions = 12;
const statuses = /** @type {const} */ (['present', 'late', 'permitted', 'sick', 'duty', 'absent']);

/** @typedef {{ key: string, status: string }} Mark */

/** What each device records, in order: a cell and its status. */
export function recorded() {
  const next = random(20181104);
  const marks = (/** @type {number} */ count) =>
    Array.from({ length: count }, () => ({
      key: `p${next(people)}|s${next(sessions)}`,
      status: /** @type {string} */ (statuses[next(statuses.length)]),
    }));
  return { shared: marks(500), one: marks(marksOnDevice), two: marks(marksOnDevice) };
}

/** Cells that both have marked differently since they parted. @param {ReturnType<typeof recorded>} marks */
export function conflictsOf({ one, two }) {
  const last = (/** @type {readonly Mark[]} */ marks) =>
    new Map(marks.map(({ key, status }) => [key, status]));
  const other = last(two);
  return [...last(one)]
    .filter(([key, status]) => other.has(key) && other.get(key) !== status)
    .map(([key]) => key)
    .sort();
}

/** The ledgers of both devices, as ours are: numbered, chained, each mark naming those it replaces. @param {ReturnType<typeof recorded>} marks */
export function ledgers({ shared, one, two }) {
  const start = ledgerOn('d0', shared, new Map());
  return [one, two].map((marks, index) => [
    ...start.lines,
    ...ledgerOn(`d${index + 1}`, marks, start.heads).lines,
  ]);
}

/** @param {string} deviceId @param {readonly Mark[]} marks @param {ReadonlyMap<string, string>} seen */
function ledgerOn(deviceId, marks, seen) {
  const heads = new Map(seen);
  const lines = marks.map(({ key, status }, index) => {
    const [participantId, sessionId] = key.split('|');
    const id = `${deviceId}-${index}`;
    const before = heads.get(key);
    heads.set(key, id);
    const recordedAt = new Date(Date.UTC(2018, 10, 4, 1, 0, index % 3600)).toISOString();
    const replaces = before ? [before] : [];
    return { id, participantId, sessionId, status, author: deviceId, recordedAt, replaces };
  });
  return { lines: chainLines(numberLines(lines, deviceId, 0), null), heads };
}

/** Whole numbers below a bound, the same in every run. @param {number} seed */
function random(seed) {
  let state = seed;
  return (/** @type {number} */ bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

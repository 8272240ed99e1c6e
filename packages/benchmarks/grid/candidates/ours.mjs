// The only file here that knows our element: the files for pages without a build step, the dossier handed in as a
// property, and the grid chosen by the `mode` property. What is recorded is kept in memory, or in the element's own
// store (IndexedDB) where `kept` says so.
import { marks, people, sessions } from '../roster.mjs';

const tag = 'berdaya-attendance-sheet';

export const load = () => import('/shipped/cdn/attendance-sheet.min.js');

/** @param {number} count @param {{ blank?: boolean, kept?: boolean }} how */
export function prepare(count, { blank = false, kept = false }) {
  const taken = blank ? [] : marks(count);
  const dossier = {
    format: 'berdaya/dossier@1',
    training: {
      id: 'bench',
      title: 'Pelatihan',
      kind: 'training',
      dates: { status: 'exact', startsOn: '2026-03-02', endsOn: '2026-03-04' },
      timeZone: 'WIB',
      objectives: [],
      materials: [],
      sessions,
    },
    participants: people(count).map(({ id, number, name, village, district }) => {
      return {
        id,
        rowNumber: number,
        name,
        sex: 'female',
        role: 'Kader',
        origin: { village, district },
      };
    }),
    workPlans: [],
    entries: taken.flatMap((own, index) =>
      own.flatMap((status, place) => entry(status, index, place)),
    ),
  };
  return { dossier, store: kept ? undefined : memoryStore() };
}

/** @param {string | undefined} status @param {number} index @param {number} place */
function entry(status, index, place) {
  if (status === undefined) return [];
  const sequence = index * sessions.length + place + 1;
  const second = new Date(Date.UTC(2026, 2, 2, 1, 0, sequence % 50_000)).toISOString();
  const [participantId, sessionId] = [`p${index + 1}`, `s${place + 1}`];
  const said = {
    id: `e${sequence}`,
    participantId,
    sessionId,
    status,
    author: 'Panitia',
    replaces: [],
  };
  return [{ ...said, deviceId: 'd1', sequence, recordedAt: second }];
}

/** @param {HTMLElement} host @param {ReturnType<typeof prepare>} data */
export function show(host, { dossier, store }) {
  const sheet = /** @type {any} */ (document.createElement(tag));
  sheet.style.setProperty('--berdaya-sheet-height', '600px');
  sheet.mode = 'grid';
  sheet.store = store;
  sheet.dossier = dossier;
  host.append(sheet);
}

const root = () => document.querySelector(tag)?.shadowRoot;

/** @param {number} row @param {number} session */
export const cell = (row, session) =>
  root()?.querySelector(`[data-participant="p${row + 1}"][data-session="s${session + 1}"]`);

/** @param {number} row */
export const nameCell = (row) =>
  cell(row, 0)?.closest('tr, [role="row"]')?.querySelector('[role="rowheader"], th');

export const scroller = () => {
  let found = /** @type {Element | null | undefined} */ (root()?.querySelector('[role="grid"]'));
  while (
    found &&
    (found.scrollHeight <= found.clientHeight + 1 ||
      !/auto|scroll/.test(getComputedStyle(found).overflowY))
  )
    found = found.parentElement;
  return found ?? document.scrollingElement;
};

/** A store that answers at once, as the element's own interface has it. */
function memoryStore() {
  let sequence = 0;
  const success = (/** @type {unknown} */ value) =>
    Promise.resolve({ ok: true, value, warnings: [] });
  return {
    loadAttendance: () =>
      success({ ledger: [], rosterEntries: [], lockEntries: [], quarantined: [] }),
    appendEntries: (/** @type {string} */ _, /** @type {object[]} */ entries) =>
      success(entries.map((each) => ({ ...each, deviceId: 'd2', sequence: (sequence += 1) }))),
    receiveEntries: () => success({ added: 0, quarantined: [] }),
    watchAttendance: () => () => {},
  };
}

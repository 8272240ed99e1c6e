// What the peers are given: an object per row, as their guides have it. A click sets `s1` … `s6` and `hours` in it.
import { letterOf, marks, nextStatus, people, sessions } from './roster.mjs';

/** @typedef {Record<string, string | number | undefined>} Row */

/** @param {number} count @returns {Row[]} */
export function rowsFor(count) {
  const taken = marks(count);
  return people(count).map(({ id, number, name, village, district }, index) => {
    /** @type {Row} */
    const row = { id, number, name, place: `${village}, ${district}` };
    sessions.forEach((session, place) => (row[session.id] = taken[index]?.[place]));
    row.hours = hoursOf(row);
    return row;
  });
}

/** Lesson hours attended of all, as ours has them in its last column. @param {Row} row */
function hoursOf(row) {
  const attended = sessions.filter(({ id }) => ['present', 'late'].includes(String(row[id])));
  const sum = (/** @type {typeof sessions} */ list) =>
    list.reduce((all, each) => all + each.lessonHours, 0);
  return `${sum(attended)}/${sum(sessions)}`;
}

/** What a click changes in a row. @param {Row} row @param {string} session */
export function clicked(row, session) {
  const change = { [session]: nextStatus(/** @type {string | undefined} */ (row[session])) };
  return { ...change, hours: hoursOf({ ...row, ...change }) };
}

/** Days with their sessions, for the grouped heads. */
export const days = [...new Set(sessions.map(({ heldOn }) => heldOn))].map((date) => ({
  date,
  sessions: sessions.filter(({ heldOn }) => heldOn === date),
}));

export const rowHeight = 44;
export const isSession = (/** @type {string} */ field) => /^s\d$/.test(field);
export { letterOf };

/** Puts a style sheet into the page. @param {string} text */
export function styled(text) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}

/** The colours of the statuses, which ours has, too. */
export const colours = `
  [data-status][data-status] { color: #fff; font-weight: 700; text-align: center }
  [data-status=present] { background: #0b6b3a } [data-status=late] { background: #8a5300 }
  [data-status=excused] { background: #0b5394 } [data-status=sick] { background: #6a3d9a }
  [data-status=duty] { background: #006066 } [data-status=absent] { background: #a31515 }`;

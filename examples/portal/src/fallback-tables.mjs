// Tables that stand inside the elements before they come to life, and remain where scripts do not run.

/** @typedef {ReturnType<typeof import('./invented-roster.mjs').inventedRoster>} Roster */

const words = {
  id: {
    roster: 'Daftar peserta (rekaan)',
    rosterHead: ['No.', 'Nama', 'L/P', 'Desa', 'Kecamatan'],
    byDistrict: 'Peserta per kecamatan (rekaan)',
    byDistrictHead: ['Kecamatan', 'P', 'L', 'Jumlah'],
    total: 'Jumlah',
    sex: { female: 'P', male: 'L' },
  },
  en: {
    roster: 'Roster (invented)',
    rosterHead: ['No.', 'Name', 'Sex', 'Village', 'Kecamatan'],
    byDistrict: 'Participants by kecamatan (invented)',
    byDistrictHead: ['Kecamatan', 'Women', 'Men', 'Total'],
    total: 'Total',
    sex: { female: 'F', male: 'M' },
  },
};

/**
 * The roster as it would hang at the door.
 * @param {Roster} roster
 * @param {'id' | 'en'} language
 */
export function rosterTable(roster, language) {
  const { roster: caption, rosterHead, sex } = words[language];
  const rows = roster.map((person) => [
    String(person.rowNumber),
    writtenName(person),
    sex[person.sex],
    person.origin.village,
    person.origin.district,
  ]);
  return table('roster', caption, rosterHead, rows);
}

/**
 * How many women and men each kecamatan sends.
 * @param {Roster} roster
 * @param {'id' | 'en'} language
 */
export function districtTable(roster, language) {
  const { byDistrict: caption, byDistrictHead, total } = words[language];
  const districts = [...new Set(roster.map(({ origin }) => origin.district))].sort();
  const rows = districts.map((district) =>
    counted(
      district,
      roster.filter(({ origin }) => origin.district === district),
    ),
  );
  return table('counts', caption, byDistrictHead, [...rows, counted(total, roster)]);
}

/**
 * @param {string} label
 * @param {Roster} people
 */
function counted(label, people) {
  const women = people.filter(({ sex }) => sex === 'female').length;
  return [label, ...[women, people.length - women, people.length].map(String)];
}

/** @param {Roster[number]} person */
function writtenName({ titleBefore, name, titleAfter }) {
  return [titleBefore, titleAfter === undefined ? name : `${name}, ${titleAfter}`]
    .filter((part) => part !== undefined)
    .join(' ');
}

/**
 * @param {string} kind
 * @param {string} caption
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(kind, caption, head, rows) {
  return [
    `<table class="plain-table ${kind}">`,
    `<caption>${caption}</caption>`,
    `<thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n');
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

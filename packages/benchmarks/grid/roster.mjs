// One training for every grid: invented, the same on every run. People have names of their own, so that a row can be told
// by what it shows.
import { seeded } from '../validate/records.mjs';

/** The statuses in the order in which a click goes through them; after the last one the cell is blank again. */
export const statuses = ['present', 'late', 'excused', 'sick', 'duty', 'absent'];
const letters = ['H', 'T', 'I', 'S', 'D', 'A'];

/** What a cell shows. @param {string | undefined} status */
export const letterOf = (status) => letters[statuses.indexOf(status ?? '')] ?? '';

/** The status after this one. @param {string | undefined} status @returns {string | undefined} */
export const nextStatus = (status) =>
  statuses[status === undefined ? 0 : statuses.indexOf(status) + 1];

const given = ['Siti', 'Slamet', 'Wati', 'Budi', 'Sri', 'Joko', 'Dewi', 'Agus', 'Nur', 'Tono'];
const middle = ['Rahma', 'Puji', 'Endang', 'Eko', 'Tri', 'Dwi', 'Yuni', 'Adi', 'Ratna', 'Bambang'];
const family = ['Wahyuni', 'Riyadi', 'Rahayu', 'Santoso', 'Lestari', 'Susilo', 'Hidayat', 'Utami'];
const villages = ['Lajer', 'Wedoro', 'Kluwan', 'Sedadi', 'Toko', 'Ngeluk', 'Curut', 'Bologarang'];
const districts = ['Penawangan', 'Toroh', 'Geyer', 'Karangrayung', 'Kradenan', 'Gabus', 'Brati'];
const vowels = ['', ' A.', ' B.', ' D.', ' H.', ' K.', ' M.', ' S.'];

/** Two sessions on each of three days. */
export const sessions = Array.from({ length: 6 }, (_, place) => ({
  id: `s${place + 1}`,
  title: `Sesi ${place + 1}`,
  heldOn: `2026-03-0${2 + (place >> 1)}`,
  startTime: place % 2 ? '13:00' : '08:00',
  lessonHours: place % 2 ? 2 : 3,
}));

/** @typedef {{ id: string, number: number, name: string, village: string, district: string }} Person */

/** @param {number} count at most 6,400 @returns {Person[]} */
export function people(count) {
  return Array.from({ length: count }, (_, index) => {
    const drawn = (index * 2741) % 6400;
    const name = [
      given[drawn % 10],
      middle[Math.floor(drawn / 10) % 10],
      family[Math.floor(drawn / 100) % 8],
    ];
    return {
      id: `p${index + 1}`,
      number: index + 1,
      name: `${name.join(' ')}${vowels[Math.floor(drawn / 800)]}`,
      village: villages[index % 8] ?? '',
      district: districts[Math.floor(index / 8) % 7] ?? '',
    };
  });
}

/**
 * The statuses of each person, session by session: the first four sessions are taken but for 3 in 100 marks.
 * @param {number} count
 */
export function marks(count) {
  const random = seeded(20260302);
  return Array.from({ length: count }, () =>
    sessions.map((_, place) => {
      if (place >= 4 || random() < 0.03) return undefined;
      return random() < 0.83 ? statuses[0] : statuses[1 + Math.floor(random() * 5)];
    }),
  );
}

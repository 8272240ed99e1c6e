// One plan for every timeline: invented, the same on every run, sorted by first day.
export const first = Date.UTC(2026, 0, 5);
const day = 86_400_000;

/** @typedef {{ id: string, name: string, who: string, start: Date, end: Date, startsOn: string, endsOn: string, days: number, percent: number }} Activity */

const what = [
  'Rapat',
  'Sosialisasi',
  'Survei',
  'Musyawarah',
  'Pembangunan',
  'Pelatihan',
  'Laporan',
];

/** @param {number} count over twelve months @returns {Activity[]} */
export function activities(count) {
  return Array.from({ length: count }, (_, index) => {
    const start = first + Math.floor((index * 330) / count) * day;
    const days = 10 + ((index * 37) % 22);
    const end = start + (days - 1) * day;
    const [startsOn, endsOn] = [start, end].map((time) =>
      new Date(time).toISOString().slice(0, 10),
    );
    return {
      id: `i${index + 1}`,
      name: `${what[index % what.length]} ke-${index + 1}`,
      who: `Kader RT ${1 + (index % 9)}`,
      start: new Date(`${startsOn}T00:00:00`),
      end: new Date(`${endsOn}T00:00:00`),
      startsOn: startsOn ?? '',
      endsOn: endsOn ?? '',
      days,
      percent: (index % 5) * 25,
    };
  });
}

// Participants by the hundred thousand: invented, the same on every run, some of them wrong.

/** A stream of numbers in [0, 1), the same for the same seed (mulberry32, public domain). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const given = ['Siti', 'Slamet', 'Wati', 'Budi', 'Sri', 'Joko', 'Dewi', 'Agus', 'Nur', 'Tono'];
const family = ['Wahyuni', 'Riyadi', 'Rahayu', 'Santoso', 'Lestari', 'Susilo', 'Hidayat', 'Utami'];
const villages = ['Lajer', 'Penawangan', 'Toroh', 'Geyer', 'Karangrayung', 'Kradenan'];

/** What can be wrong with a record, in ways that every library can be told of. */
const faults = [
  (/** @type {any} */ record) => delete record.name,
  (/** @type {any} */ record) => (record.rowNumber = 0),
  (/** @type {any} */ record) => (record.sex = 'L'),
  (/** @type {any} */ record) => (record.origin.villageCode = '3315032001'),
  (/** @type {any} */ record) => (record.id = 'dua kata'),
  (/** @type {any} */ record) => (record.role = ' '),
];

/**
 * @param {number} count
 * @param {number} wrong share of the records that are wrong, in per cent
 */
export function participants(count, wrong) {
  const random = seeded(20181104);
  const one = (/** @type {readonly any[]} */ list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, (_, index) => {
    const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
    const record = {
      id: `p${index + 1}`,
      rowNumber: index + 1,
      name: `${one(given)} ${one(family)}`,
      titleBefore: random() < 0.1 ? 'Hj.' : null,
      titleAfter: random() < 0.2 ? 'S.Pd.' : null,
      sex: one(['female', 'male']),
      role: 'Kader AMPL',
      nik: `331503${day}${month}80${String(index % 10_000).padStart(4, '0')}`,
      phone: `+62812${String(index).padStart(7, '0')}`,
      bornOn: `1980-${month}-${day}`,
      email: null,
      vulnerableGroups: random() < 0.2 ? ['women'] : [],
      registration: { status: 'accepted' },
      origin: {
        village: one(villages),
        villageCode: `33.15.${String(1 + Math.floor(random() * 19)).padStart(2, '0')}.2001`,
        district: 'Penawangan',
        districtCode: '33.15.03',
      },
    };
    if (random() * 100 < wrong) one(faults)(record);
    return record;
  });
}

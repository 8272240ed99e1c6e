import { nameParts } from './invented-names.mjs';
import { seededRandom } from './random.mjs';

// A kabupaten that does not exist, under a code that nobody has: no real village is said to be late.
const regency = { code: '98.98', name: 'Kabupaten Rekaan' };

const beginnings =
  `Suka Karang Sumber Tanjung Wono Kali Bumi Mekar Purwo Sido Tlogo Banjar Kedung Rowo Jati Sendang
  Winong Pandan Ngadi Gunung`.split(/\s+/);
const endings =
  `rejo sari mulyo makmur agung harjo asih jaya dadi waras lestari tani wetan kulon`.split(/\s+/);

/** Activities of a follow-up plan as villages write them: heading, activity, how it is known, month it ends, cost in thousands. */
const activities = /** @type {const} */ ([
  ['A. Persiapan', 'Sosialisasi hasil pelatihan kepada pemerintah desa', '1 berita acara', 1, 500],
  ['A. Persiapan', 'Rapat pembentukan tim penyusun PJM ProAKSI', '1 SK tim', 1, 350],
  ['A. Persiapan', 'Pendataan ulang sarana air minum tiap dusun', '6 peta dusun', 2, 1200],
  ['B. Perencanaan', 'Musyawarah dusun penggalian gagasan', '6 notulen', 2, 1800],
  ['B. Perencanaan', 'Penyelarasan PJM ProAKSI dengan RPJMDes', '1 matriks', 3, 400],
  ['B. Perencanaan', 'Pengusulan kegiatan air minum ke RKPDes', '3 usulan', 4, 250],
  ['C. Pelaksanaan', 'Perbaikan jaringan perpipaan', '120 meter', 6, 24000],
  ['C. Pelaksanaan', 'Penambahan sambungan rumah', '25 SR', 7, 37500],
  ['C. Pelaksanaan', 'Pelatihan pengelola iuran air untuk kader perempuan', '15 kader', 5, 2750],
  ['D. Kelembagaan', 'Penyusunan peraturan desa tentang air minum', '1 perdes', 8, 3000],
  ['D. Kelembagaan', 'Pembukuan KPSPAMS diperiksa bersama warga', '1 laporan', 9, 600],
  ['E. Pelaporan', 'Laporan tindak lanjut kepada kecamatan', '1 laporan', 10, 150],
]);

const sources = /** @type {const} */ (['apbdes', 'apbd', 'self-help-cash', 'self-help-in-kind']);

/**
 * The follow-up plans of an invented kabupaten as the document `berdaya/work-plans@1`, the same for the same seed. Three of
 * a hundred villages have none, and one plan is damaged on purpose.
 * @param {{ villages?: number, seed?: number }} [wanted]
 */
export function inventedPlans({ villages = 280, seed = 280 } = {}) {
  const random = seededRandom(seed);
  const names = random.shuffled(
    beginnings.flatMap((begun) => endings.map((ended) => `${begun}${ended}`)),
  );
  const districts = Array.from(
    { length: Math.min(99, Math.max(1, Math.round(villages / 15))) },
    (_, index) => ({
      code: `${regency.code}.${String(index + 1).padStart(2, '0')}`,
      name: names[index % names.length] ?? '',
    }),
  );
  const owners = Array.from({ length: villages }, (_, index) => {
    const district = districts[index % districts.length];
    const number = Math.floor(index / districts.length) + 1;
    const round = Math.floor(index / names.length);
    const name = `${names[(index * 9 + 3) % names.length] ?? ''}${round === 0 ? '' : ` ${String(round + 1)}`}`;
    const code = `${district?.code ?? ''}.2${String(number).padStart(3, '0')}`;
    return { kind: 'village', name, region: { code, name } };
  });
  const withPlan = owners.filter(() => random.below(100) >= 3);
  return {
    format: 'berdaya/work-plans@1',
    title: 'RKTL pelatihan integrasi PJM ProAKSI (data rekaan)',
    region: regency,
    timeZone: 'WIB',
    regions: districts,
    expected: owners,
    plans: withPlan.map((owner, index) =>
      index === 41 ? { plan: { id: 'rusak', owner } } : inventedPlan(owner, index, random),
    ),
  };
}

/**
 * @param {{ kind: string, name: string, region: { code: string, name: string } }} owner
 * @param {number} index
 * @param {ReturnType<typeof seededRandom>} random
 */
function inventedPlan(owner, index, random) {
  const id = `rktl-${String(index + 1)}`;
  const zeal = 30 + random.below(70);
  const people = Array.from({ length: 3 }, () => inventedName(random));
  const items = activities.map(([group, activity, indicator, month, cost], place) => {
    const startMonth = Math.max(1, month - random.below(2));
    const amountRupiah = cost * 1000 + random.below(8) * 25_000;
    const [count = '', ...unit] = indicator.split(' ');
    return {
      id: `k${String(place + 1)}`,
      group,
      activity,
      responsible: people[place % people.length],
      startsOn: day(startMonth, 1 + random.below(20)),
      endsOn: day(month, 21 + random.below(7)),
      indicator,
      targetValue: count,
      unit: unit.join(' '),
      costRupiah: amountRupiah,
      funding: [{ source: random.pick(sources), amountRupiah }],
      ...(place > 4 && place < 9 && random.below(3) > 0
        ? { planningLink: { document: 'rkpdes', year: 2027, status: planningStatus(random) } }
        : {}),
    };
  });
  return { plan: { id, owner, items }, lines: inventedLines(id, items, people, zeal, random) };
}

/**
 * @param {string} planId
 * @param {{ id: string, endsOn: string }[]} items
 * @param {string[]} people
 * @param {number} zeal From 0 to 100: how likely what is due is done.
 * @param {ReturnType<typeof seededRandom>} random
 */
function inventedLines(planId, items, people, zeal, random) {
  /** @type {object[]} */
  const lines = [];
  const [village = '', verifier = ''] = people;
  /**
   * @param {string} kind
   * @param {string} author
   * @param {string} on
   * @param {object} says
   */
  const line = (kind, author, on, says) => {
    const sequence = lines.length + 1;
    const id = `${planId}-${String(sequence)}`;
    const recordedAt = `${on}T0${String(random.below(10))}:15:00.000Z`;
    lines.push({ kind, id, planId, author, deviceId: planId, sequence, recordedAt, ...says });
    return id;
  };
  if (random.below(20) > 0) line('review', village, '2026-01-10', { step: 'submit', revision: 1 });
  if (lines.length > 0 && zeal > 40) {
    line('review', verifier, '2026-01-20', { step: 'verify', revision: 1, role: 'Fasilitator' });
  }
  for (const { id: itemId, endsOn } of items) {
    if (random.below(100) >= zeal + 15) continue;
    const percent = random.below(100) < zeal ? 100 : random.pick([0, 30, 80]);
    const isBlocked = percent < 100 && random.below(4) === 0;
    const status =
      percent === 100 ? 'done' : isBlocked ? 'blocked' : percent === 0 ? 'not-started' : 'running';
    const evidence =
      random.below(3) === 0
        ? []
        : [{ id: `${planId}-${itemId}`, kind: 'photo', label: 'Foto kegiatan', takenOn: endsOn }];
    const reported = line('progress', village, endsOn, {
      itemId,
      percent,
      status,
      evidence,
      replaces: [],
      ...(isBlocked
        ? { obstacle: 'Bahan belum tersedia', nextStep: 'Usul ke APBDes perubahan' }
        : {}),
    });
    if (evidence.length > 0 && random.below(2) === 0) {
      line('verification', 'Fasilitator Rekaan', endsOn, {
        entryIds: [reported],
        verdict: random.below(12) === 0 ? 'rejected' : 'confirmed',
        role: 'Fasilitator',
      });
    }
  }
  return lines;
}

/** @param {ReturnType<typeof seededRandom>} random */
function planningStatus(random) {
  return random.pick(['proposed', 'proposed', 'agreed', 'budgeted']);
}

/** @param {ReturnType<typeof seededRandom>} random */
function inventedName(random) {
  const { first, last } = random.pick([nameParts.female, nameParts.male]);
  return `${random.pick(first)} ${random.pick(last)}`;
}

/**
 * @param {number} month
 * @param {number} date
 */
function day(month, date) {
  return `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

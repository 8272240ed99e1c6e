import type { Label, QuantityInput } from '@berdaya/core/scoring';

/** Aspects of a slum that carry points, by the ids of `slumAspects` in `@berdaya/core/planning`. */
export const aspects = {
  buildings: { id: 'bangunan gedung', en: 'buildings' },
  roads: { id: 'jalan lingkungan', en: 'local roads' },
  'drinking-water': { id: 'penyediaan air minum', en: 'drinking water' },
  drainage: { id: 'drainase lingkungan', en: 'drainage' },
  wastewater: { id: 'pengelolaan air limbah', en: 'wastewater' },
  'solid-waste': { id: 'pengelolaan persampahan', en: 'solid waste' },
  'fire-protection': { id: 'proteksi kebakaran', en: 'fire protection' },
} as const satisfies Readonly<Record<string, Label>>;

const hectare = { id: 'ha', en: 'ha' };
const metre = { id: 'm', en: 'm' };
const building = { id: 'unit', en: 'buildings' };
const household = { id: 'KK', en: 'households' };

/** What volumes are measured against. */
export const wholes = {
  area: whole('luas verifikasi', 'verified area', hectare),
  buildings: whole('jumlah bangunan', 'buildings', building),
  households: whole('jumlah kepala keluarga', 'households', household),
  'ideal-road': whole('panjang jalan ideal', 'ideal road length', metre),
  'ideal-drain': whole('panjang drainase ideal', 'ideal drain length', metre),
} as const;

/** What is known of a place beside what is scored. */
export const information = {
  population: {
    kind: 'quantity',
    label: { id: 'jumlah penduduk', en: 'population' },
    unit: { id: 'jiwa', en: 'people' },
    minimum: 0,
    adds: true,
    isInformative: true,
  },
  'open-space': {
    kind: 'quantity',
    label: { id: 'ruang terbuka hijau (RTH), "+1"', en: 'public open space, the "+1"' },
    unit: hectare,
    minimum: 0,
    partOf: 'area',
    adds: true,
    isInformative: true,
    citation: {
      source: 'Program KOTAKU, 7+1 indikator; tanpa nilai dalam aturan 2018 (belum diverifikasi)',
      confidence: 'memory',
    },
  },
} as const satisfies Readonly<Record<string, QuantityInput>>;

/** One thing that may be lacking: what of which whole, and the aspect it belongs to. */
export interface Criterion {
  readonly aspect: keyof typeof aspects;
  readonly label: Label;
  readonly of: keyof typeof wholes;
}

/** The sixteen criteria of Permen PUPR 14/PRT/M/2018, by their codes. */
export const criteria = {
  '1a': criterion('buildings', 'bangunan tidak teratur', 'buildings not in order', 'buildings'),
  '1b': criterion('buildings', 'luas kepadatan tinggi', 'area too densely built', 'area'),
  '1c': criterion(
    'buildings',
    'bangunan tidak memenuhi syarat teknis',
    'buildings below technical requirements',
    'buildings',
  ),
  '2a': criterion('roads', 'jalan belum melayani', 'road missing', 'ideal-road'),
  '2b': criterion('roads', 'permukaan jalan buruk', 'road surface in bad condition', 'ideal-road'),
  '3a': criterion(
    'drinking-water',
    'KK tanpa akses air minum aman',
    'households without safe drinking water',
    'households',
  ),
  '3b': criterion(
    'drinking-water',
    'KK dengan kebutuhan air minimal tidak terpenuhi',
    'households whose minimum water need is not met',
    'households',
  ),
  '4a': criterion('drainage', 'luas area genangan', 'area that floods', 'area'),
  '4b': criterion('drainage', 'drainase tidak tersedia', 'drain missing', 'ideal-drain'),
  '4c': criterion(
    'drainage',
    'konstruksi drainase buruk',
    'drain of bad construction',
    'ideal-drain',
  ),
  '5a': criterion(
    'wastewater',
    'KK dengan sistem air limbah tidak sesuai standar',
    'households with a wastewater system below standard',
    'households',
  ),
  '5b': criterion(
    'wastewater',
    'KK dengan sarana prasarana air limbah tidak sesuai standar',
    'households with wastewater facilities below standard',
    'households',
  ),
  '6a': criterion(
    'solid-waste',
    'KK dengan sarana prasarana sampah tidak sesuai standar',
    'households with waste facilities below standard',
    'households',
  ),
  '6b': criterion(
    'solid-waste',
    'KK dengan sistem pengelolaan sampah tidak sesuai standar',
    'households with a waste handling system below standard',
    'households',
  ),
  '7a': criterion(
    'fire-protection',
    'bangunan tanpa prasarana proteksi kebakaran',
    'buildings without fire-protection infrastructure',
    'buildings',
  ),
  '7b': criterion(
    'fire-protection',
    'bangunan tanpa sarana proteksi kebakaran',
    'buildings without fire-protection equipment',
    'buildings',
  ),
} as const satisfies Readonly<Record<string, Criterion>>;

/** The volume of each criterion, as an instrument asks for it. */
export function volumes<const Listed extends Readonly<Record<string, Criterion>>>(
  listed: Listed,
): { readonly [Code in keyof Listed]: QuantityInput } {
  return Object.fromEntries(
    Object.entries(listed).map(([code, { label, of }]): [string, QuantityInput] => [
      code,
      {
        kind: 'quantity',
        label: { id: `${code} ${label.id}`, en: `${code} ${label.en}` },
        unit: wholes[of].unit,
        minimum: 0,
        partOf: of,
        adds: true,
        effect: 'raises',
      },
    ]),
  ) as { [Code in keyof Listed]: QuantityInput };
}

/** One criterion of a list. */
export function criterion<const Aspect extends Criterion['aspect']>(
  aspect: Aspect,
  id: string,
  en: string,
  of: Criterion['of'],
) {
  return { aspect, label: { id, en }, of };
}

function whole(id: string, en: string, unit: Label) {
  return { kind: 'quantity', label: { id, en }, unit, minimum: 0, adds: true } as const;
}

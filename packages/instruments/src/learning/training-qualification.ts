import type { Citation } from '@berdaya/core/kernel';
import type { ScoreClass, WorkedExample } from '@berdaya/core/scoring';
import {
  weightedScale,
  type WeightedComponent,
  type WeightedScaleInputs,
  type WeightedScaleSteps,
} from '../builders/weighted-scale.js';

/** The final mark as it comes from the assessors: the composite where no components are told apart. */
const finalMark = {
  mark: { label: { id: 'Nilai akhir pelatihan', en: 'Final mark of the training' }, weight: 1 },
} as const satisfies Record<string, WeightedComponent>;

type MarkExample = WorkedExample<
  WeightedScaleInputs<'mark'>,
  Record<never, never>,
  WeightedScaleSteps
>;

/** Marks and the classes they fall into, worked by hand from the bands. */
function markExamples(
  ...marks: readonly (readonly [mark: number, reached: string])[]
): MarkExample[] {
  return marks.map(([mark, reached]) => ({
    name: `Nilai ${String(mark).replace('.', ',')}`,
    source: 'Dihitung dengan tangan dari batas golongan',
    input: { mark },
    expected: { score: mark, class: reached },
  }));
}

const lan: Citation = {
  source:
    'Kualifikasi kelulusan pelatihan Lembaga Administrasi Negara; dari ingatan, belum diverifikasi: lampiran Peraturan LAN tidak terbaca',
  confidence: 'memory',
};

const lanClasses: readonly ScoreClass[] = [
  { class: 'not-passed', written: '≤ 60', label: { id: 'tidak lulus', en: 'not passed' } },
  {
    class: 'less-satisfactory',
    above: 60,
    written: '60,01–70',
    label: { id: 'kurang memuaskan', en: 'less than satisfactory' },
  },
  {
    class: 'fairly-satisfactory',
    above: 70,
    written: '70,01–80',
    label: { id: 'cukup memuaskan', en: 'fairly satisfactory' },
  },
  {
    class: 'satisfactory',
    above: 80,
    written: '80,01–90',
    label: { id: 'memuaskan', en: 'satisfactory' },
  },
  {
    class: 'very-satisfactory',
    above: 90,
    written: '90,01–100',
    label: { id: 'sangat memuaskan', en: 'very satisfactory' },
  },
];

/** How a civil-service training was passed, by the bands of LAN as they are remembered: not verified, not to be presented as official. */
export const lanTrainingQualification = weightedScale({
  id: 'lan-training-qualification',
  title: {
    id: 'Kualifikasi kelulusan pelatihan (LAN, belum diverifikasi)',
    en: 'Training qualification (LAN, not verified)',
  },
  basis: 'house-rule',
  citation: lan,
  components: finalMark,
  classes: lanClasses,
  examples: markExamples(
    [60, 'not-passed'],
    [60.01, 'less-satisfactory'],
    [80, 'fairly-satisfactory'],
    [90, 'satisfactory'],
    [90.01, 'very-satisfactory'],
  ),
});

/** A criterion-referenced scale in use at universities: 90, 75, 65 and 55 begin its classes. */
export const criterionReferencedQualification = weightedScale({
  id: 'criterion-referenced-qualification',
  title: {
    id: 'Penilaian acuan patokan (90/75/65/55)',
    en: 'Criterion-referenced scale (90/75/65/55)',
  },
  basis: 'house-rule',
  citation: {
    source: 'Tabel penilaian acuan patokan, online.flipbuilder.com/vjxpn/rqni, hlm. 28',
    confidence: 'weak',
  },
  components: finalMark,
  classes: [
    {
      class: 'very-poor',
      written: '0–54',
      label: { id: 'sangat kurang (tidak lulus)', en: 'very poor (not passed)' },
    },
    {
      class: 'poor',
      from: 55,
      written: '55–64',
      label: { id: 'kurang (tidak lulus)', en: 'poor (not passed)' },
    },
    { class: 'fair', from: 65, written: '65–74', label: { id: 'cukup', en: 'fair' } },
    { class: 'good', from: 75, written: '75–89', label: { id: 'baik', en: 'good' } },
    {
      class: 'very-good',
      from: 90,
      written: '90–100',
      label: { id: 'sangat baik', en: 'very good' },
    },
  ],
  examples: markExamples(
    [54, 'very-poor'],
    [55, 'poor'],
    [74.99, 'fair'],
    [75, 'good'],
    [90, 'very-good'],
  ),
});

/** How far a competence is met, as BRIN assesses its civil servants; no scale of trainings. */
export const brinCompetenceCategory = weightedScale({
  id: 'brin-competence-category',
  title: {
    id: 'Kategori nilai kompetensi (Peraturan BRIN 3/2023)',
    en: 'Category of competence (BRIN regulation 3/2023)',
  },
  basis: 'publication',
  citation: {
    source:
      'Peraturan BRIN 3/2023 Pasal 33, lewat pasal.id; penilaian kompetensi ASN BRIN, bukan pelatihan',
    confidence: 'weak',
  },
  components: {
    mark: { label: { id: 'Persentase pemenuhan', en: 'Percentage met' }, weight: 1 },
  },
  classes: [
    { class: 'less', written: '< 78', label: { id: 'kurang optimal', en: 'less than optimal' } },
    {
      class: 'sufficient',
      from: 78,
      written: '78 – < 90',
      label: { id: 'cukup optimal', en: 'sufficiently optimal' },
    },
    { class: 'optimal', from: 90, written: '≥ 90', label: { id: 'optimal', en: 'optimal' } },
  ],
  examples: markExamples(
    [77.99, 'less'],
    [78, 'sufficient'],
    [89.99, 'sufficient'],
    [90, 'optimal'],
  ),
});

/** The final mark in a training system for Balai Teknik Air Minum: passed from 61; attendance is judged elsewhere. */
export const waterTrainingQualification = weightedScale({
  id: 'btam-training-qualification',
  title: {
    id: 'Kategori nilai akhir bimbingan teknis air minum (51/61/71/86)',
    en: 'Final mark of drinking-water training (51/61/71/86)',
  },
  basis: 'house-rule',
  citation: {
    source:
      'github.com/btam-bimtek/btam-system, shared/scoring.js; dasar peraturannya tidak ditemukan',
    confidence: 'weak',
  },
  components: finalMark,
  classes: [
    {
      class: 'very-poor',
      written: '< 51',
      label: { id: 'sangat kurang (tidak lulus)', en: 'very poor (not passed)' },
    },
    {
      class: 'poor',
      from: 51,
      written: '51 – < 61',
      label: { id: 'kurang (tidak lulus)', en: 'poor (not passed)' },
    },
    { class: 'fair', from: 61, written: '61 – < 71', label: { id: 'cukup', en: 'fair' } },
    { class: 'good', from: 71, written: '71 – < 86', label: { id: 'baik', en: 'good' } },
    {
      class: 'very-good',
      from: 86,
      written: '≥ 86',
      label: { id: 'sangat baik', en: 'very good' },
    },
  ],
  examples: markExamples(
    [50.99, 'very-poor'],
    [60.99, 'poor'],
    [61, 'fair'],
    [71, 'good'],
    [86, 'very-good'],
  ),
});

import {
  empowermentSummary,
  rubricHash,
  rubricIndicators,
  scoreReadings,
} from '@berdaya/core/empowerment';
import { sampleRwRubric } from '@berdaya/instruments';

/** How many RW are invented for each kelurahan; how many there are, the document does not say. */
const rwPerKelurahan = 3;

/**
 * Invented assessments of RW in the kelurahan that a training names as where its people came from: nobody measured them.
 * The same seed invents the same. They show what the fourth objective of the training in Cimahi, measuring the level of
 * empowerment, comes to with a rubric.
 * @param {import('@berdaya/core/training').Training} training
 * @param {number} seed
 * @returns {import('@berdaya/core/empowerment').EmpowermentAssessment[]}
 */
export function inventedAssessments(training, seed) {
  const upTo = numbersFrom(seed);
  const kelurahan = training.statedParticipants?.origins?.units ?? [];
  return kelurahan.flatMap(({ code, name }) =>
    Array.from({ length: rwPerKelurahan }, (_, index) => {
      const answers = rubricIndicators(sampleRwRubric).map(({ id }) => ({
        indicatorId: id,
        level: upTo(4),
        evidence: Array.from({ length: upTo(3) }, (__, piece) => ({
          id: `${id}-${String(piece)}`,
          kind: /** @type {const} */ ('minutes'),
          label: 'Berita acara rekaan',
        })),
      }));
      return {
        id: `${code}-rw${String(index + 1)}`,
        rubric: {
          id: sampleRwRubric.id,
          version: sampleRwRubric.version,
          sha256: rubricHash(sampleRwRubric),
        },
        unit: {
          level: /** @type {const} */ ('rw'),
          region: { code: code ?? '', name: name ?? '' },
          number: index + 1,
        },
        year: 2019,
        assessors: [{ by: 'Tim pelaksana RW (rekaan)' }],
        indicators: answers,
        verifications: answers
          .filter(() => index === 0 || upTo(2) === 0)
          .map(({ indicatorId, level }) => ({
            id: `v-${indicatorId}`,
            indicatorId,
            level: Math.max(0, level - upTo(2)),
            by: 'Kasie Pemberdayaan (rekaan)',
            role: 'Kasie Pemberdayaan',
            at: /** @type {const} */ ('2019-11-20T02:00:00.000Z'),
          })),
      };
    }),
  );
}

/**
 * The lines that tell of invented assessments: one RW under all three readings, and each kelurahan by class as claimed.
 * @param {readonly import('@berdaya/core/empowerment').EmpowermentAssessment[]} assessments
 * @param {boolean} isEnglish
 */
export function empowermentLines(assessments, isEnglish) {
  const language = isEnglish ? 'en' : 'id';
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const [first] = assessments;
  if (!first) return [];
  const words = isEnglish
    ? { title: 'Level of empowerment: INVENTED figures', none: 'not known' }
    : { title: 'Tingkat keberdayaan: angka REKAAN', none: 'belum diketahui' };
  const readings = isEnglish
    ? { claimed: 'claimed', evidenced: 'evidenced', verified: 'verified' }
    : { claimed: 'menurut pengakuan', evidenced: 'menurut bukti', verified: 'menurut verifikasi' };
  const scores = scoreReadings(sampleRwRubric, first);
  const reading = Object.entries(readings).map(([as, name]) => {
    const { results, instrument } = scores[/** @type {keyof typeof readings} */ (as)];
    const value = results[instrument.headline.value];
    const reached = results[instrument.headline.class ?? ''];
    const shown = value && 'rounded' in value ? number.format(value.rounded) : words.none;
    const label = reached && 'class' in reached ? ` (${reached.label[language]})` : '';
    return `    ${name}: ${shown}${label}`;
  });
  const { regions } = empowermentSummary(sampleRwRubric, assessments, { as: 'claimed' });
  const bands = sampleRwRubric.bands.map(({ id, title }) => ({
    id,
    title: title[language] ?? title.id,
  }));
  return [
    `  ${words.title}; ${sampleRwRubric.title[language] ?? ''}`,
    `  RW ${String(first.unit.number)}, ${first.unit.region.name}`,
    ...reading,
    `  ${readings.claimed}:`,
    ...regions.map(({ region, byClass }) => {
      const counts = bands.map(({ id, title }) => `${title} ${String(byClass[id] ?? 0)}`);
      return `    ${region.name}: ${counts.join(', ')}`;
    }),
  ];
}

/**
 * Whole numbers from zero up to below a limit, the same for the same seed (a linear congruential generator).
 * @param {number} seed
 */
function numbersFrom(seed) {
  let state = seed % 2_147_483_647;
  return (/** @type {number} */ limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * limit);
  };
}

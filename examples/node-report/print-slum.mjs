import {
  describeIssue,
  english,
  englishScoreVoice,
  explainScore,
  explanationText,
  indonesian,
  indonesianScoreVoice,
} from '@berdaya/core/messages';

/**
 * @typedef {import('@berdaya/core/scoring').Score} Score
 * @typedef {import('@berdaya/core/kernel').Issue} Issue
 * @typedef {'id' | 'en'} Language
 */

const voices = {
  id: {
    catalogue: indonesian,
    score: indonesianScoreVoice,
    rt: 'RT',
    total: 'Total',
    level: 'Tingkat',
    together: 'Seluruh RT bersama',
    looked: 'Perlu diperiksa',
    addsUp: 'Setiap baris dihitung ulang dan cocok.',
    /** @param {string} lines */
    doesNot: (lines) => `Baris yang tidak cocok: ${lines}.`,
    unknown: 'belum diketahui',
    published: 'Angka terbitan',
    source: 'Sumber',
  },
  en: {
    catalogue: english,
    score: englishScoreVoice,
    rt: 'RT',
    total: 'Total',
    level: 'Level',
    together: 'All RTs together',
    looked: 'To be looked at',
    addsUp: 'Every line was reckoned again and agrees.',
    /** @param {string} lines */
    doesNot: (lines) => `Lines that do not agree: ${lines}.`,
    unknown: 'not known',
    published: 'Published figure',
    source: 'Source',
  },
};

/**
 * @param {import('./slum.mjs').SlumTable} table
 * @param {{ rts: Score[], issues: readonly Issue[], whole: Score, wrong: string[] }} results
 * @param {Language} language
 */
export function printSlum(table, { rts, issues, whole, wrong }, language) {
  const voice = voices[language];
  console.log(`${table.title}\n${whole.instrument.title[language]}\n`);
  for (const [index, { rt }] of table.rows.entries()) {
    console.log(`${voice.rt} ${rt}: ${headline(rts[index], language)}`);
  }
  console.log(`${voice.together}: ${headline(whole, language)}\n`);
  if (issues.length > 0) console.log(voice.looked);
  for (const issue of issues) {
    const rt = table.rows[Number(issue.path[0])]?.rt ?? '';
    console.log(`  ${rt}: ${describeIssue(issue, voice.catalogue)}`);
  }
  console.log(explanationText(explainScore(whole, voice.score), voice.score));
  console.log(`\n${wrong.length === 0 ? voice.addsUp : voice.doesNot(wrong.join(', '))}`);
  for (const [id, figure] of Object.entries(table.published ?? {})) {
    const step = whole.derivation.find((line) => line.id === id)?.step;
    console.log(
      `${voice.published}: ${step?.label[language] ?? id} ${voice.score.format.number(figure)}`,
    );
  }
  console.log(`${voice.source}: ${table.source}`);
}

/**
 * @param {Score | undefined} score
 * @param {Language} language
 */
function headline(score, language) {
  const { total, level } = voices[language];
  const { value, class: step = '' } = score?.instrument.headline ?? { value: '' };
  return `${total} ${shown(score?.results[value], language)}, ${level} ${shown(score?.results[step], language)}`;
}

/**
 * @param {Score['results'][string] | undefined} result
 * @param {Language} language
 */
function shown(result, language) {
  if (!result) return voices[language].unknown;
  return 'class' in result
    ? result.label[language]
    : voices[language].score.format.number(result.rounded);
}

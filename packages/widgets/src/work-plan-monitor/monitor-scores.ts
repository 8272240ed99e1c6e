// What reckons and explains a score: fetched where the page hands in an instrument.
export {
  englishScoreVoice,
  explainScore,
  explanationText,
  indonesianScoreVoice,
} from '@berdaya/core/messages';
export { score } from '@berdaya/core/scoring';

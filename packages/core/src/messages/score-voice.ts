import type { Catalogue } from './catalogue.js';
import { scoreWords as englishWords } from './en/score.js';
import { scoring as englishSentences } from './en/scoring.js';
import { englishFormat, indonesianFormat, type Format } from './format.js';
import { scoreWords as indonesianWords } from './id/score.js';
import { scoring as indonesianSentences } from './id/scoring.js';
import type { ScoreWords } from './score-words.js';

/** A language in which scores are explained. Any part of it may be replaced by the page. */
export interface ScoreVoice {
  /** Which of the two labels of an instrument's parts is read. */
  readonly language: 'id' | 'en';
  readonly format: Format;
  readonly words: ScoreWords;
  /** The sentences of issues. */
  readonly sentences: Partial<Catalogue>;
}

/** Scores explained in Indonesian. */
export const indonesianScoreVoice: ScoreVoice = {
  language: 'id',
  format: indonesianFormat,
  words: indonesianWords,
  sentences: indonesianSentences,
};

/** Scores explained in English. */
export const englishScoreVoice: ScoreVoice = {
  language: 'en',
  format: englishFormat,
  words: englishWords,
  sentences: englishSentences,
};

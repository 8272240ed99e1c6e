import { workPlanLinkEnglish, workPlanLinkIndonesian } from '@berdaya/core/messages';
import type { Language } from '../element/languages.js';
import type { WorkPlanWords } from './work-plan.words.js';

const sentencesIn = { id: workPlanLinkIndonesian, en: workPlanLinkEnglish };

const known = new WeakMap<WorkPlanWords, WorkPlanWords>();

/** The words of a plan with the sentences about its links to planning documents: the same object for the same words. */
export function withLinkWords(words: WorkPlanWords, language: Language): WorkPlanWords {
  const found = known.get(words);
  if (found !== undefined) return found;
  const whole = { ...words, sentences: { ...sentencesIn[language], ...words.sentences } };
  known.set(words, whole);
  return whole;
}

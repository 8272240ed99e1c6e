import type { ScoringVolumesWords } from '../catalogue.js';

/** English sentences about inputs that are brought together and works booked on them. */
export const scoringVolumes: ScoringVolumesWords = {
  'scoring.part-missing': ({ english, part, parts }) =>
    `${english}: part ${String(part)} of ${String(parts)} is not filled in, so the sum is not known. Complete that part.`,
  'scoring.works-on-nothing': ({ received, allowed }) =>
    `Works are booked on "${received}", which is no criterion of this instrument. Choose one of: ${allowed.join(', ')}.`,
  'scoring.works-volume-not-positive': ({ english, received }) =>
    `The volume of works on ${english} is ${received === '' ? 'no number' : `given as ${received}`}. Enter a number above zero, or remove the entry.`,
  'scoring.works-exceed-volume': ({ english, booked, volume }) =>
    `Works on ${english} come to ${String(booked)}, more than the ${String(volume)} there was. Check the volume before works and what was booked.`,
};

import type { WorkPlanItem } from './work-plan.js';

/** Whether an item has a target one can measure: a value with a number in it, and its unit. */
export function hasMeasurableTarget({ targetValue, unit }: WorkPlanItem): boolean {
  return /\d/.test(targetValue ?? '') && (unit ?? '').trim() !== '';
}

/** Whether one will see that it is done: by a number with its unit, or by evidence one can hold in hand. */
export function isMeasurable(item: WorkPlanItem): boolean {
  const { indicator, evidenceNamed } = item;
  if (hasMeasurableTarget(item) || (evidenceNamed ?? '').trim() !== '') return true;
  const evidence =
    /\d|\b(berita acara|notulen|daftar hadir|foto|dokumen|laporan|surat|sk|minutes|photos?|documents?|reports?|lists?)\b/i;
  return evidence.test(indicator ?? '');
}

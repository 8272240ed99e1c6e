/**
 * A Kemendagri region code: `33`, `33.15`, `33.15.03` or `33.15.03.2001`. BPS numbers regions
 * differently; its codes have no dots.
 */
export type RegionCode = string;

// Regency 01–69 kabupaten, 71–99 kota; village 1… kelurahan, 2… desa, 3… desa adat (Kepmendagri 300.2.2-2138/2025).
const province = '[1-9]\\d';
const regency = '(?:0[1-9]|[1-6]\\d|7[1-9]|[89]\\d)';
const district = '(?:0[1-9]|[1-9]\\d)';
const village = '[123]\\d{3}';
const pattern = new RegExp(`^${province}(?:\\.${regency}(?:\\.${district}(?:\\.${village})?)?)?$`);

/** Whether the text has the form of a Kemendagri code. */
export function isRegionCode(code: string): boolean {
  return pattern.test(code);
}

/** A code written without dots, with them: `33.15.03` for `331503`; `undefined` where it cannot be a Kemendagri code. */
export function dottedRegionCode(digits: string): RegionCode | undefined {
  if (!/^\d+$/.test(digits)) return undefined;
  const ends = [2, 4, 6, 10].filter((end) => end < digits.length);
  const code = [0, ...ends].map((start, part) => digits.slice(start, ends[part])).join('.');
  return isRegionCode(code) ? code : undefined;
}

/** Whether a code has the form of one of the statistics office (BPS): 2, 4, 7 or 10 digits without dots. */
export function isBpsCode(code: string): boolean {
  return /^[1-9]\d(\d\d(\d{3}(\d{3})?)?)?$/.test(code);
}

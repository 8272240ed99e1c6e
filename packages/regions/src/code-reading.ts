import {
  dottedRegionCode,
  isBpsCode,
  isRegionCode,
  type FormerRegion,
  type Gazetteer,
  type GazetteerRegion,
  type RegionCode,
} from '@berdaya/core/region';

/**
 * What a written code is. `in-force` and `former` have been looked up; without dots, such a code may still have been
 * meant as one of the statistics office, as 1101 is Simeulue there and 11.01 Aceh Selatan here: then `couldBeBps`. A code
 * that can only be one of theirs is `bps`. `not-loaded` asks for `loadVillages`; nothing is ever converted.
 */
export type CodeAnswer =
  | {
      readonly status: 'in-force';
      readonly code: RegionCode;
      readonly region: GazetteerRegion;
      readonly couldBeBps: boolean;
    }
  | {
      readonly status: 'former';
      readonly code: RegionCode;
      readonly former: FormerRegion;
      readonly couldBeBps: boolean;
    }
  | {
      readonly status: 'not-loaded' | 'unknown';
      readonly code: RegionCode;
      readonly couldBeBps: boolean;
    }
  | { readonly status: 'bps' | 'wrong-form' };

/** Tells what a code is, with its dots or without. */
export function readCode(written: string, gazetteer: Gazetteer): CodeAnswer {
  const digits = written.trim();
  const code = isRegionCode(digits) ? digits : dottedRegionCode(digits);
  if (code === undefined) return { status: isBpsCode(digits) ? 'bps' : 'wrong-form' };
  // A province has the same two digits in either scheme, but for those of Papua.
  const couldBeBps = isBpsCode(digits) && (digits.length > 2 || digits.startsWith('9'));
  const region = gazetteer.region(code);
  if (region) return { status: 'in-force', code, region, couldBeBps };
  const former = gazetteer.former(code);
  if (former) return { status: 'former', code, former, couldBeBps };
  if (!gazetteer.covers(code)) return { status: 'not-loaded', code, couldBeBps };
  return { status: couldBeBps && digits.length > 2 ? 'bps' : 'unknown', code, couldBeBps };
}

import type { CalendarDate } from '../kernel/index.js';
import { regulationNames, type LegalBasis } from './legal-basis.js';
import type { Regulation } from './regulation.js';
import { regulations } from './regulations.js';

/** A citation that another regulation has amended or replaced. */
export interface SupersededRegulation {
  /** Place of the citation in the list. */
  readonly index: number;
  readonly cited: Regulation;
  /** What is in force in its place, or the latest amendment. */
  readonly by: Regulation;
  readonly change: 'amended' | 'replaced';
}

/**
 * The citations that were amended or replaced on that day; without a day, as far as the catalogue knows. A regulation
 * cited beside its latest amendment is as it should be, one the catalogue does not know is not judged, and of a change
 * whose day is not known only the years after it are sure.
 *
 * @example
 * supersededRegulations([{ type: 'pp', number: '43', year: 2014 }]); // amended by PP 11/2019
 * supersededRegulations([{ type: 'pp', number: '43', year: 2014 }], '2014-12-01'); // []
 */
export function supersededRegulations(
  cited: readonly LegalBasis[],
  onDate?: CalendarDate | null,
  catalogue: readonly Regulation[] = regulations,
): SupersededRegulation[] {
  const known = cited.map((basis) => knownRegulation(basis, catalogue));
  return known.flatMap((regulation, index) => {
    const change = regulation && latestChange(regulation, onDate, catalogue);
    if (!change || (change.change === 'amended' && known.includes(change.by))) return [];
    return [{ index, cited: regulation, ...change }];
  });
}

/** The regulation of the catalogue that is cited; one of a region only where the citation names the region. */
export function knownRegulation(
  basis: LegalBasis,
  catalogue: readonly Regulation[] = regulations,
): Regulation | undefined {
  return catalogue.find(
    ({ type, number, year, regionCode }) =>
      type === basis.type &&
      year === basis.year &&
      bareNumber(number) === bareNumber(basis.number) &&
      (regionCode === undefined || regionCode === basis.regionCode),
  );
}

/**
 * How a regulation is cited in short.
 *
 * @example
 * regulationLabel({ type: 'perwal', number: '12', year: 2018, regionName: 'Cimahi' }); // 'Perwal Cimahi 12/2018'
 */
export function regulationLabel(
  regulation: Pick<Regulation, 'type' | 'number' | 'year' | 'regionName'>,
): string {
  const { type, number, year, regionName } = regulation;
  const issuer = regionName === undefined ? [] : [regionName];
  return [regulationNames[type], ...issuer, `${number}/${String(year)}`].join(' ');
}

/** The regulation that stands in its place on the day, or else its latest amendment. */
function latestChange(
  regulation: Regulation,
  onDate: CalendarDate | null | undefined,
  catalogue: readonly Regulation[],
): Pick<SupersededRegulation, 'by' | 'change'> | undefined {
  const inForce = (id: string | undefined) =>
    catalogue.find((each) => each.id === id && isInForce(each, onDate));
  let replacement = inForce(regulation.replacedBy);
  for (let next = replacement; next; next = inForce(next.replacedBy)) replacement = next;
  if (replacement) return { by: replacement, change: 'replaced' };
  const amendment = (regulation.amendedBy ?? []).flatMap((id) => inForce(id) ?? []).at(-1);
  return amendment && { by: amendment, change: 'amended' };
}

function isInForce({ inForceFrom, year }: Regulation, onDate: CalendarDate | null | undefined) {
  return onDate == null || onDate >= (inForceFrom ?? `${String(year + 1)}-01-01`);
}

/** `014/PRT/M` and `14` are one number. */
function bareNumber(number: string): string {
  return number
    .trim()
    .toUpperCase()
    .replace(/^(NO(MOR|\.)?)?\s*0*/, '')
    .replace(/\/PRT\/M$/, '');
}

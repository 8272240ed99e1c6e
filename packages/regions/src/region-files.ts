import {
  parentRegion,
  regionKind,
  type FormerRegion,
  type GazetteerRegion,
  type RegionCode,
} from '@berdaya/core/region';

/** What a data file holds: regions in the order of their codes, and former ones. */
export interface RegionFile {
  readonly edition: string;
  readonly regions: readonly GazetteerRegion[];
  readonly former: readonly FormerRegion[];
}

/**
 * Reads a data file. A line is a name; its number stands in front of it unless it is one more than the line's before. `=`
 * opens a province, `+` the next level in. Where it lies within another region, as villages do, the code of that region
 * is handed in. Last come former codes, after the edition that had them: `92.01 Sorong>96.01`.
 */
export function readRegionFile(text: string, within?: RegionCode): RegionFile {
  const [edition = '', ...lines] =
    within === undefined ? text.split('\n') : ['', ...text.split('\n')];
  const formerFrom = lines.findIndex((line) => line.startsWith('!'));
  const current = formerFrom < 0 ? lines : lines.slice(0, formerFrom);
  return {
    edition,
    regions: within === undefined ? upperRegions(current) : villages(current, within),
    former: formerFrom < 0 ? [] : formerRegions(lines.slice(formerFrom)),
  };
}

function upperRegions(lines: readonly string[]): GazetteerRegion[] {
  const regions: GazetteerRegion[] = [];
  let [province, regency, district] = [0, 0, 0];
  const add = (name: string, ...parts: number[]) => {
    regions.push(region(parts.map(twoDigits).join('.'), name));
  };
  for (const line of lines) {
    if (line.startsWith('=')) {
      const read = numbered(line.slice(1), 2, province);
      [province, regency, district] = [read.number, 0, 0];
      add(read.name, province);
    } else if (line.startsWith('+')) {
      const read = numbered(line.slice(1), 2, regency);
      [regency, district] = [read.number, 0];
      add(read.name, province, regency);
    } else if (line !== '') {
      const read = numbered(line, 2, district);
      district = read.number;
      add(read.name, province, regency, district);
    }
  }
  return regions;
}

function villages(lines: readonly string[], regency: RegionCode): GazetteerRegion[] {
  const regions: GazetteerRegion[] = [];
  let [district, village] = [0, 0];
  for (const line of lines) {
    if (line.startsWith('+')) {
      district = Number(line.slice(1)) || district + 1;
      village = 2000;
    } else if (line !== '') {
      const read = numbered(line, 4, village);
      village = read.number;
      regions.push(region(`${regency}.${twoDigits(district)}.${String(village)}`, read.name));
    }
  }
  return regions;
}

function formerRegions(lines: readonly string[]): FormerRegion[] {
  const former: FormerRegion[] = [];
  let lastEdition = '';
  for (const line of lines) {
    if (line.startsWith('!')) lastEdition = line.slice(1);
    else if (line !== '') {
      const [was = '', ...became] = line.split('>');
      const space = was.indexOf(' ');
      former.push({ ...region(was.slice(0, space), was.slice(space + 1)), lastEdition, became });
    }
  }
  return former;
}

/** The name on a line and its number: the one in front of it, of so many digits, or the next one. */
function numbered(line: string, digits: number, before: number) {
  const [first = ''] = line.split(' ', 1);
  if (first.length !== digits || !/^\d+$/.test(first)) return { number: before + 1, name: line };
  return { number: Number(first), name: line.slice(digits + 1) };
}

function region(code: RegionCode, name: string): GazetteerRegion {
  return { code, name, kind: regionKind(code) };
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

/** The code of the kabupaten or kota that a code of it or of something in it names; none for a province. */
export function regencyOf(code: RegionCode): RegionCode | undefined {
  const outer = parentRegion(code);
  if (outer === undefined) return undefined;
  return parentRegion(outer) === undefined ? code : regencyOf(outer);
}

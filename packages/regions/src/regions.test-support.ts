import type { Result } from '@berdaya/core/kernel';
import { regionsFromFiles } from './node.js';
import type { Regions } from './regions.js';

/** The value of a result that has to be one. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** The regions with the villages of these kabupaten. */
export async function regionsWith(...regencies: string[]): Promise<Regions> {
  const regions = valueOf(await regionsFromFiles());
  for (const regency of regencies) valueOf(await regions.loadVillages(regency));
  return regions;
}

/** The regions with all villages. */
export async function allRegions(): Promise<Regions> {
  const regions = valueOf(await regionsFromFiles());
  valueOf(await regions.loadAllVillages());
  return regions;
}

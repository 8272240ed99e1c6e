import type { Quota } from '@berdaya/core/training';
import type { ListedParticipant } from '@berdaya/core/participant';
import { placeKey, readPlaceName } from '@berdaya/core/region';

/** A village that somebody on the roster comes from, or for which seats are kept. */
export interface KnownVillage {
  readonly village: string;
  readonly district: string | null;
  /** The village, with its district where two villages have one name. */
  readonly label: string;
}

type Origin = NonNullable<ListedParticipant['origin']>;

/** The villages that a training knows, in alphabetical order, each once however it is spelt. */
export function knownVillages(
  participants: readonly ListedParticipant[],
  quotas: readonly Quota[],
): KnownVillage[] {
  const origins: (Origin | null | undefined)[] = [
    ...participants.map(({ origin }) => origin),
    ...quotas.map(({ origin }) => origin),
  ];
  const known = new Map<string, { village: string; district: string | null }>();
  for (const origin of origins) {
    if (origin?.village == null) continue;
    const key = `${villageKey(origin.village)} ${villageKey(origin.district ?? '')}`;
    const { village, district = null } = origin;
    if (!known.has(key)) known.set(key, { village, district });
  }
  const villages = [...known.values()];
  const sharing = (name: string) =>
    villages.filter(({ village }) => villageKey(village) === villageKey(name)).length;
  return villages
    .map(({ village, district }) => ({
      ...{ village, district },
      label: district !== null && sharing(village) > 1 ? `${village}, ${district}` : village,
    }))
    .sort((a, b) => (a.label.toLowerCase() < b.label.toLowerCase() ? -1 : 1));
}

/** The village that a few letters mean: the one spelt so, or the only one that begins so; `undefined` for a new name. */
export function villageMeant(
  typed: string,
  known: readonly KnownVillage[],
): KnownVillage | undefined {
  const key = villageKey(typed);
  if (key === '') return undefined;
  const [named, ...namesakes] = known.filter(
    ({ village, label }) => label === typed.trim() || villageKey(village) === key,
  );
  const exact = known.find(({ label }) => label === typed.trim());
  if (exact ?? (named !== undefined && namesakes.length === 0)) return exact ?? named;
  if (named !== undefined) return undefined;
  const [begun, ...others] = known.filter(({ village }) => villageKey(village).startsWith(key));
  return others.length === 0 ? begun : undefined;
}

function villageKey(name: string): string {
  return placeKey(readPlaceName(name).name);
}

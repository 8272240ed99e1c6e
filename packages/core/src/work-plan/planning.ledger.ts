import { canonicalJson, mergeInOrder } from '../kernel/index.js';
import type { PlanningEntry } from './progress.js';
import { unreplaced } from './unreplaced.js';
import type { PlanningLink } from './work-plan.js';

/** Where an item stands in the village's planning, by the latest word on it. */
export interface ItemPlanning {
  /** `null` where the latest word takes an earlier one back. */
  readonly link: PlanningLink | null;
  readonly entry: PlanningEntry;
  /** Whether words recorded without sight of each other differ, so that a person has to decide. */
  readonly isContested: boolean;
}

/** Brings words on planning together as their union, as `mergeProgress` does with entries. */
export function mergePlanning(...ledgers: readonly (readonly PlanningEntry[])[]): PlanningEntry[] {
  return mergeInOrder(({ recordedAt }) => recordedAt, ...ledgers);
}

/** Where an item stands by what was recorded, in any order; `null` where nobody has recorded anything. */
export function itemPlanning(
  itemId: string,
  planning: readonly PlanningEntry[],
): ItemPlanning | null {
  const heads = unreplaced(mergePlanning(planning).filter((entry) => entry.itemId === itemId));
  const entry = heads.at(-1);
  if (entry === undefined) return null;
  const stated = new Set(heads.map(({ link }) => canonicalJson(link ?? null)));
  return { link: entry.link ?? null, entry, isContested: stated.size > 1 };
}

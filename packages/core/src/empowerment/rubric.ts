import type * as z from 'zod/mini';
import type { Confidence, Result } from '../kernel/index.js';
import { readChecked } from '../kernel/check.js';
import { contentHash, type Basis, type Label } from '../scoring/index.js';
import { checkEmpowermentRubricShape } from './rubric.check.js';
import type {
  empowermentRubricSchema,
  evidenceDemandSchema,
  rubricBandSchema,
  rubricDomainSchema,
  rubricIndicatorSchema,
  rubricLevelSchema,
  rubricWordingSchema,
} from './rubric.schema.js';

/** What a rubric can be for, from the inside out; `village` stands for desa and kelurahan. */
export const unitLevels = [
  'rt',
  'rw',
  'dusun',
  'village',
  'district',
  'regency',
  'province',
] as const;

/** What gives a rubric its weight, as of instruments. */
export const rubricBases = [
  'regulation',
  'publication',
  'house-rule',
] as const satisfies readonly Basis[];

/** How sure a citation is, as of instruments. */
export const confidences = ['read', 'weak', 'memory'] as const satisfies readonly Confidence[];

/** What a rubric can be for. */
export type UnitLevel = (typeof unitLevels)[number];

/** The same words in Indonesian and, where somebody has translated them, in English. */
export type RubricWording = Readonly<z.output<typeof rubricWordingSchema>>;

/** One level of an ordinal scale, and its points of 100. */
export type RubricLevel = Readonly<z.output<typeof rubricLevelSchema>>;

/** From which level on evidence is asked for, and how much of what. */
export type EvidenceDemand = Readonly<z.output<typeof evidenceDemandSchema>>;

/** One thing that is looked at, with its weight within its domain. */
export type RubricIndicator = Readonly<z.output<typeof rubricIndicatorSchema>>;

/** A field of empowerment with its weight in the whole. */
export type RubricDomain = Readonly<z.output<typeof rubricDomainSchema>>;

/** A class of the result. */
export type RubricBand = Readonly<z.output<typeof rubricBandSchema>>;

/** A rubric that a city or district sets itself to measure how empowered its communities are. */
export type EmpowermentRubric = Readonly<z.output<typeof empowermentRubricSchema>>;

/** Reads a rubric; refuses with `shape.…` issues. What the rules say is asked by `checkEmpowermentRubric`. */
export function parseEmpowermentRubric(input: unknown): Result<EmpowermentRubric> {
  return readChecked(checkEmpowermentRubricShape, input);
}

const hashes = new WeakMap<EmpowermentRubric, string>();

/** SHA-256 of all that a rubric says: what an assessment keeps, so that it can be recomputed under what it was made with. */
export function rubricHash(rubric: EmpowermentRubric): string {
  const hash = hashes.get(rubric) ?? contentHash(rubric);
  hashes.set(rubric, hash);
  return hash;
}

/** Every indicator of a rubric, in order. */
export function rubricIndicators(rubric: EmpowermentRubric): RubricIndicator[] {
  return rubric.domains.flatMap(({ indicators }) => indicators);
}

/** A wording in both languages: the Indonesian words where nobody has translated them. */
export function wordingLabel({ id, en }: RubricWording): Label {
  return { id, en: en ?? id };
}

/** A wording as params of an issue. */
export function inBothLanguages(wording: RubricWording): { indonesian: string; english: string } {
  const { id, en } = wordingLabel(wording);
  return { indonesian: id, english: en };
}

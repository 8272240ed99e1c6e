import type * as z from 'zod/mini';
import type { legalBasisSchema } from './legal-basis.schema.js';

/** Kinds of regulation, by the abbreviation in use; `other` where none of them fits. */
export const regulationTypes = [
  'uu',
  'perppu',
  'pp',
  'perpres',
  'permendesa',
  'kepmendesa',
  'permendagri',
  'kepmendagri',
  'permen-pupr',
  'permenaker',
  'permensos',
  'permenkes',
  'permenpan-rb',
  'peraturan-lan',
  'perda',
  'pergub',
  'perbup',
  'perwal',
  'perdes',
  'surat-edaran',
  'other',
] as const;

/** Kind of a regulation, by the abbreviation in use. */
export type RegulationType = (typeof regulationTypes)[number];

/** A regulation as a document cites it. */
export type LegalBasis = Readonly<z.output<typeof legalBasisSchema>>;

/** How each kind of regulation is abbreviated in a citation. */
export const regulationNames: Readonly<Record<RegulationType, string>> = {
  uu: 'UU',
  perppu: 'Perppu',
  pp: 'PP',
  perpres: 'Perpres',
  permendesa: 'Permendesa',
  kepmendesa: 'Kepmendesa',
  permendagri: 'Permendagri',
  kepmendagri: 'Kepmendagri',
  'permen-pupr': 'Permen PUPR',
  permenaker: 'Permenaker',
  permensos: 'Permensos',
  permenkes: 'Permenkes',
  'permenpan-rb': 'Permenpan RB',
  'peraturan-lan': 'Peraturan LAN',
  perda: 'Perda',
  pergub: 'Pergub',
  perbup: 'Perbup',
  perwal: 'Perwal',
  perdes: 'Perdes',
  'surat-edaran': 'SE',
  other: 'Peraturan',
};

import type { LegalBasis, Program } from './index.js';

/** A citation that fills in every field. */
export const wholeLegalBasis: LegalBasis = {
  type: 'permendagri',
  number: '114',
  year: 2014,
  regionCode: '33.15',
  about: 'Pedoman Pembangunan Desa',
  note: 'pasal 8',
};

const target = {
  group: 'women',
  minimum: { numerator: 30, denominator: 100 },
  basis: 'program' as const,
  source: 'target program',
};

const role = { role: 'kader-ampl', level: 'village' as const };

/** A programme that fills in every field, and against which no rule has anything. */
export const wholeProgram: Program = {
  id: 'pamsimas',
  key: 'pamsimas',
  name: 'Pamsimas',
  phase: 'III',
  officialName: 'Penyediaan Air Minum dan Sanitasi Berbasis Masyarakat',
  nameAsWritten: 'Penyediaan Air Minum dan Sanitasi Berbasis Masyarakat',
  sectors: ['air minum', 'sanitasi'],
  level: 'village',
  region: { code: '33.15', name: 'Kabupaten Grobogan' },
  year: 2018,
  startYear: 2008,
  target: { label: 'akses air minum 100%', year: 2019 },
  accessTarget: '100-0-100',
  targets: [target],
  budgetSources: ['APBN', 'APBDes'],
  legalBasis: [wholeLegalBasis],
  validFrom: '2008-01-01',
  validTo: '2020-12-31',
  roles: [role],
  beneficiaryYears: { from: 2008, to: 2017 },
  planningChain: ['PJM ProAKSI', 'RPJMDes'],
};

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  legalBasisSchema: [wholeLegalBasis, { type: 'pp', number: '43', year: 2014 }],
  programTargetSchema: [target],
  programRoleSchema: [role],
  programSchema: [wholeProgram, { id: 'pamsimas', name: 'Pamsimas' }],
};

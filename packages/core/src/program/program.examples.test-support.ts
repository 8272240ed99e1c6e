/** A citation that fills in every field. */
export const wholeLegalBasis = {
  type: 'perwal',
  number: '12',
  year: 2018,
  regionCode: '32.77',
  about: 'Pengembangan Pemberdayaan Masyarakat',
  note: 'pasal 3',
} as const;

/** A programme that fills in every field, and against which no rule has anything. */
export const wholeProgram = {
  id: 'pamsimas',
  name: 'Pamsimas',
  officialName: 'Penyediaan Air Minum dan Sanitasi Berbasis Masyarakat',
  nameAsWritten: 'Penyediaan Air Minum dan Sanitasi Berbasis Masyarakat',
  beneficiaryYears: { from: 2008, to: 2017 },
  planningChain: ['PJM ProAKSI', 'RPJMDes'],
};

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  legalBasisSchema: [wholeLegalBasis, { type: 'pp', number: '43', year: 2014 }],
  programSchema: [wholeProgram],
};

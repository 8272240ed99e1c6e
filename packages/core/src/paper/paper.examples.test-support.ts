/** A signatory that fills in every field. */
export const wholeSignatory = {
  position: 'left',
  opening: 'Mengetahui,',
  office: 'Kepala Dinas',
  name: 'Nama Pejabat',
  rank: 'Pembina Tk. I',
  nip: '196811051994032001',
} as const;

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  signatorySchema: [wholeSignatory, { position: 'right' }],
};

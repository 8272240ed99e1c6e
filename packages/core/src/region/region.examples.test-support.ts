/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  regionCodeSchema: ['33', '33.15.03.2001'],
  regionSchema: [{ code: '33.15', name: 'Kabupaten Grobogan' }],
  regionLevelSchema: ['province', 'village'],
  regionKindSchema: ['kabupaten', 'desa-adat'],
  regionSchemeSchema: ['kemendagri', 'bps'],
  statedPlaceSchema: [
    {},
    {
      name: 'Lajer',
      code: '3315030001',
      scheme: 'bps',
      kind: 'desa',
      kindAsWritten: 'Desa/Kelurahan',
      level: 'village',
      within: '33.15.03',
    },
  ],
  countedUnitsSchema: [{ region: '32.77', level: 'village', stated: 15 }],
};

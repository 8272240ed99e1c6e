/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  regionCodeSchema: ['33', '33.15.03.2001'],
  regionSchema: [{ code: '33.15', name: 'Kabupaten Grobogan' }],
};

/** Levels at which a programme, or a role in it, works. */
export const programLevels = [
  'national',
  'province',
  'regency',
  'district',
  'village',
  'rw',
] as const;

/** Level at which a programme, or a role in it, works; `village` stands for desa and kelurahan. */
export type ProgramLevel = (typeof programLevels)[number];

const signs = { positive: { id: '(+)', en: '(+)' }, negative: { id: '(−)', en: '(−)' } };
const standings = {
  legal: { id: 'legal', en: 'legal' },
  illegal: { id: 'tidak legal', en: 'not legal' },
};

/** What is asked about the land of a slum. */
export const landInputs = {
  'land-tenure': {
    kind: 'choice',
    label: { id: 'kejelasan status penguasaan lahan', en: 'land tenure is clear' },
    options: signs,
  },
  'spatial-plan': {
    kind: 'choice',
    label: { id: 'kesesuaian dengan rencana tata ruang', en: 'fits the spatial plan' },
    options: signs,
  },
  'building-permit': {
    kind: 'choice',
    label: { id: 'izin mendirikan bangunan', en: 'building permit' },
    options: signs,
  },
} as const;

/** Which signs the standing of land rests on. */
export const landVariants = {
  'land-signs': {
    label: { id: 'tanda legalitas lahan', en: 'signs of the standing of land' },
    standard: 'two',
    options: {
      two: { label: { id: 'penguasaan dan tata ruang', en: 'tenure and spatial plan' } },
      'with-building-permit': {
        label: { id: 'ditambah izin mendirikan bangunan', en: 'and the building permit' },
        citation: { source: 'praktik satu kota', confidence: 'weak' },
      },
    },
  },
} as const;

/** The standing of the land: legal where every sign is positive. */
export const landSteps = {
  'two-signs': {
    operation: 'lookup',
    label: { id: 'penguasaan dan tata ruang', en: 'tenure and spatial plan' },
    row: 'land-tenure',
    column: 'spatial-plan',
    table: {
      positive: { positive: 'legal', negative: 'illegal' },
      negative: { positive: 'illegal', negative: 'illegal' },
    },
    classes: standings,
  },
  'three-signs': {
    operation: 'lookup',
    label: { id: 'ditambah izin mendirikan bangunan', en: 'and the building permit' },
    row: 'two-signs',
    column: 'building-permit',
    table: {
      legal: { positive: 'legal', negative: 'illegal' },
      illegal: { positive: 'illegal', negative: 'illegal' },
    },
    classes: standings,
  },
  'land-status': {
    operation: 'by-variant',
    label: { id: 'legalitas lahan', en: 'standing of the land' },
    variant: 'land-signs',
    of: { two: 'two-signs', 'with-building-permit': 'three-signs' },
    classes: standings,
  },
} as const;

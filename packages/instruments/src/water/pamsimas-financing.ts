import { financingSplit } from './financing-split.js';

/** The split of a Pamsimas village's works as it is remembered, not verified; make your own with `financingSplit`. */
export const pamsimasFinancing = financingSplit({
  id: 'pamsimas-financing',
  title: {
    id: 'Pembagian biaya Pamsimas (belum diverifikasi)',
    en: 'Split of costs in Pamsimas (not verified)',
  },
  basis: 'house-rule',
  citation: {
    source:
      'Pusat 70 %, desa sedikitnya 10 %, masyarakat 20 % (tunai 4 %, in-kind 16 %); dari ingatan, belum diverifikasi',
    confidence: 'memory',
  },
  sources: {
    central: {
      label: { id: 'Bantuan pemerintah pusat', en: 'Central grant' },
      sharePercent: 70,
      isRequired: false,
    },
    village: { label: { id: 'APBDes', en: 'Village budget' }, sharePercent: 10, isRequired: true },
    cash: {
      label: { id: 'Masyarakat, tunai', en: 'Community, cash' },
      sharePercent: 4,
      isRequired: true,
    },
    'in-kind': {
      label: { id: 'Masyarakat, in-kind', en: 'Community, in kind' },
      sharePercent: 16,
      isRequired: true,
    },
  },
  examples: [
    {
      name: 'Tepat pembagiannya',
      source: 'Dihitung dengan tangan',
      input: {
        budget: 350_000_000,
        central: 245_000_000,
        village: 35_000_000,
        cash: 14_000_000,
        'in-kind': 56_000_000,
      },
      expected: { 'share-central': 70, 'share-cash': 4, unfunded: 0, class: 'met' },
    },
    {
      name: 'Desa memberi lebih, pusat kurang dari itu; tunai kurang serupiah',
      source: 'Dihitung dengan tangan',
      input: {
        budget: 350_000_001,
        central: 227_500_001,
        village: 52_500_000,
        cash: 14_000_000,
        'in-kind': 56_000_000,
      },
      // 4 per cent are 14,000,000.04 and 16 per cent 56,000,000.16: whole rupiah below them are too few.
      expected: {
        'shortfall-central': 17_500_000,
        'shortfall-village': 0,
        'shortfall-cash': 1,
        'shortfall-in-kind': 1,
        'required-shortfall': 2,
        class: 'short',
      },
    },
  ],
});

import { shareOfWhole, type ShareInstrument } from '../builders/share-of-whole.js';

/** Whether all households of a dusun or village have stopped open defecation: yes only where it is all of them. */
export const openDefecationFree = shareOfWhole({
  id: 'open-defecation-free',
  title: {
    id: 'Stop buang air besar sembarangan (SBS/ODF, belum diverifikasi)',
    en: 'Open defecation free (ODF, not verified)',
  },
  basis: 'house-rule',
  citation: {
    source:
      'Dusun atau desa SBS bila semua rumah tangga berhenti; dari ingatan, belum diverifikasi',
    confidence: 'memory',
  },
  whole: { id: 'Rumah tangga', en: 'Households' },
  part: { id: 'Rumah tangga yang sudah berhenti', en: 'Households that have stopped' },
  unit: { id: 'rumah tangga', en: 'households' },
  share: { id: 'Bagian yang sudah berhenti', en: 'Share that has stopped' },
  classes: [
    { class: 'not-yet', label: { id: 'belum SBS', en: 'not yet' } },
    { class: 'free', from: 100, label: { id: 'SBS', en: 'open defecation free' } },
  ],
  examples: [
    {
      name: 'Semua rumah tangga',
      source: 'Dihitung dengan tangan',
      input: { whole: 48, part: 48 },
      expected: { share: 100, class: 'free' },
    },
    {
      name: 'Satu dari 20.001 belum: tampil 100, belum SBS',
      source: 'Dihitung dengan tangan',
      input: { whole: 20_001, part: 20_000 },
      expected: { share: 100, class: 'not-yet' },
    },
  ],
});

/**
 * Makes the check whether women are the share of participants that a programme aims at, in per cent. Documents differ
 * between 30 and 50; what is handed in is the caller's, and its source should say whose it is.
 */
export function womensShareTarget(
  targetPercent: number,
  about: Pick<ShareInstrument, 'id' | 'citation' | 'basis'>,
): ShareInstrument {
  const target = String(targetPercent).replace('.', ',');
  return shareOfWhole({
    ...about,
    title: {
      id: `Keterlibatan perempuan, sasaran ${target} %`,
      en: `Women's participation, target ${targetPercent} %`,
    },
    whole: { id: 'Peserta', en: 'Participants' },
    part: { id: 'Peserta perempuan', en: 'Women among them' },
    unit: { id: 'orang', en: 'persons' },
    share: { id: 'Bagian perempuan', en: 'Share of women' },
    classes: [
      { class: 'below-target', label: { id: 'di bawah sasaran', en: 'below the target' } },
      {
        class: 'on-target',
        from: targetPercent,
        label: { id: 'mencapai sasaran', en: 'on target' },
      },
    ],
    examples: [
      {
        name: 'Tepat sasaran',
        source: 'Dihitung dengan tangan',
        input: { whole: 100, part: targetPercent },
        expected: { share: targetPercent, class: 'on-target' },
      },
      {
        name: 'Tidak ada peserta',
        source: 'Dihitung dengan tangan',
        input: { whole: 0, part: 0 },
        expected: { share: null, class: null },
      },
    ],
  });
}

/** Women's share of participants with the target of 40 per cent that is remembered: not verified. */
export const womensShare = womensShareTarget(40, {
  id: 'womens-share-40',
  basis: 'house-rule',
  citation: {
    source: 'Sasaran sekitar 40 %, dokumen berbeda 30–50 %; dari ingatan, belum diverifikasi',
    confidence: 'memory',
  },
});

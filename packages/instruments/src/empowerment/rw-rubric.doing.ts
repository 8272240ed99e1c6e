import { half, indicator, whole } from './rw-rubric.indicator.js';

/** What is looked at in implementation, institutions and evaluation. */
export const implementation = [
  indicator(
    'carried-out',
    half,
    ['Pelaksanaan sesuai usulan', 'Carried out as proposed'],
    [
      ['Kegiatan belum berjalan.', 'Nothing is under way.'],
      ['Sebagian kegiatan berjalan.', 'Some of it is under way.'],
      [
        'Kegiatan selesai, dengan perubahan tanpa berita acara.',
        'It is done, with changes nobody minuted.',
      ],
      [
        'Kegiatan selesai sesuai usulan atau berita acara perubahan.',
        'It is done as proposed, or as minuted changes say.',
      ],
    ],
  ),
  indicator(
    'self-help',
    half,
    ['Swadaya warga', 'Self-help of residents'],
    [
      ['Tidak ada swadaya.', 'There is none.'],
      ['Warga menyumbang tenaga sesekali.', 'Residents lend a hand now and then.'],
      [
        'Tenaga atau bahan dari warga tercatat.',
        'Labour or materials from residents are recorded.',
      ],
      [
        'Tenaga, bahan, dan dana warga tercatat dan berulang.',
        'Labour, materials and money are recorded, and come again.',
      ],
    ],
  ),
];

export const institutions = [
  indicator(
    'working-groups',
    whole,
    ['Kelompok warga yang bekerja', 'Residents’ groups at work'],
    [
      ['Tim pelaksana belum dibentuk.', 'No team has been formed.'],
      ['Tim dibentuk, jarang bertemu.', 'There is a team; it seldom meets.'],
      ['Tim bertemu berkala dan membagi tugas.', 'It meets regularly and divides the work.'],
      [
        'Tim bekerja bersama kelompok lain seperti PKK, posyandu, atau karang taruna.',
        'It works with other groups, such as PKK, posyandu or karang taruna.',
      ],
    ],
  ),
];

export const evaluation = [
  indicator(
    'own-evaluation',
    whole,
    ['Evaluasi oleh warga', 'Evaluation by residents'],
    [
      ['Hasil tidak dibahas.', 'Results are not discussed.'],
      ['Hasil dilaporkan ke kelurahan.', 'Results are reported to the kelurahan.'],
      ['Hasil dibahas bersama warga.', 'Results are discussed with residents.'],
      [
        'Pembahasan mengubah usulan tahun berikutnya.',
        'The discussion changes the next year’s proposal.',
      ],
    ],
  ),
];

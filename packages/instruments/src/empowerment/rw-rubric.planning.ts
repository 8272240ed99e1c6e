import { half, indicator, whole } from './rw-rubric.indicator.js';

/** What is looked at in understanding, inclusion and planning. */
export const understanding = [
  indicator(
    'program-understanding',
    whole,
    ['Pemahaman tim RW tentang program', "The RW team's understanding of the programme"],
    [
      [
        'Tim RW belum mengenal tujuan program.',
        'The RW team does not know what the programme is for.',
      ],
      ['Ketua tim dapat menyebut tujuan program.', 'The head of the team can say what it is for.'],
      [
        'Sebagian besar tim dapat menjelaskan tujuan dan caranya.',
        'Most of the team can explain what it is for and how it works.',
      ],
      ['Tim menjelaskannya sendiri kepada warga.', 'The team itself explains it to residents.'],
    ],
  ),
];

export const inclusion = [
  indicator(
    'vulnerable-present',
    half,
    ['Kehadiran kelompok rentan', 'Vulnerable groups are present'],
    [
      ['Kelompok rentan tidak diundang.', 'Vulnerable groups are not invited.'],
      ['Diundang, tetapi jarang hadir.', 'They are invited, but seldom come.'],
      [
        'Satu atau dua kelompok rentan hadir dalam musyawarah.',
        'One or two of the groups come to meetings.',
      ],
      [
        'Warga miskin, penyandang disabilitas, dan wakil anak hadir.',
        'Poor residents, residents with disabilities and someone for children come.',
      ],
    ],
  ),
  indicator(
    'vulnerable-heard',
    half,
    ['Suara kelompok rentan', 'Vulnerable groups are heard'],
    [
      ['Usul mereka tidak dicatat.', 'What they propose is not recorded.'],
      ['Usul mereka dicatat.', 'What they propose is recorded.'],
      ['Usul mereka dibahas dan dijawab.', 'It is discussed and answered.'],
      [
        'Paling sedikit satu usul mereka masuk usulan RW.',
        'At least one of their proposals is in the proposal of the RW.',
      ],
    ],
  ),
];

export const planning = [
  indicator(
    'rw-proposal',
    { numerator: 3, denominator: 5 },
    ['Usulan kegiatan RW', 'Proposal of the RW'],
    [
      ['RW belum menyusun usulan.', 'The RW has made no proposal.'],
      ['Usulan disusun oleh kelurahan untuk RW.', 'The kelurahan made one for the RW.'],
      ['RW menyusun sendiri dengan pendampingan.', 'The RW made its own, with help.'],
      [
        'RW menyusun sendiri, lengkap dengan prioritas dan biaya.',
        'The RW made its own, with priorities and costs.',
      ],
    ],
  ),
  indicator(
    'shared-decision',
    { numerator: 2, denominator: 5 },
    ['Keputusan bersama', 'Decisions made together'],
    [
      ['Prioritas ditentukan pengurus saja.', 'Office holders alone set the priorities.'],
      ['Warga diberi tahu hasilnya.', 'Residents are told the outcome.'],
      ['Warga memilih dari beberapa usul.', 'Residents choose among proposals.'],
      [
        'Prioritas diputuskan dalam musyawarah warga.',
        'A meeting of residents decides the priorities.',
      ],
    ],
  ),
];

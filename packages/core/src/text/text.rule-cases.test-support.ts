import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { textRules } from './text.rules.js';

/** A document with one text. */
const saying = (text: string) => ({ subject: { text } });
const figure = (figure: string, words: string, said: number) => ({
  path: ['text'],
  params: { figure, words, said },
});
const amount = (amount: string, words: string) => ({ path: ['text'], params: { amount, words } });
const mark = (snippet: string) => ({ path: ['text'], params: { snippet } });
const fourth = (written: number) => ({
  path: ['text'],
  params: { written, right: 7, date: '2018-11-04' as const },
});

/** Both sides of each rule about texts. */
export const textCases: RuleCases<typeof textRules> = {
  'text.figure-differs-from-words': {
    weight: 'error',
    holds: [
      saying('selama 3 (tiga) hari, diikuti 111 (seratus sebelas) kader dari 13 (tiga belas)'),
      saying('3 (paket), 20 (dua puluh orang), 2018 (tahun kedua)'),
      saying('1.234 (seribu dua ratus tiga puluh empat)'),
      saying('1.234 (satu koma dua tiga empat)'),
      saying('1,234 (seribu dua ratus tiga puluh empat)'),
      saying('1,234 (satu koma dua tiga empat)'),
      saying('2,5 (dua koma lima) dan 75 juta (tujuh puluh lima juta)'),
      saying('10% (sepuluh persen), 10 % (sepuluh)'),
      // A part of a range, a fraction, an amount or a number of another kind is not the figure of the words.
      saying(
        '4-6 (empat), 1/2 (satu), Rp5 (enam), Rp 5 (enam), IDR 5 (enam), A5 (enam), 1.a5 (enam)',
      ),
      saying('12.34.56 (satu)'),
      { subject: { materialId: '3 (empat)', code: '3 (empat)', heldOn: '3 (empat)' } },
    ],
    breaks: [
      {
        ...saying('111 (seratus dua belas) kader'),
        found: [figure('111', 'seratus dua belas', 112)],
      },
      {
        ...saying('3 (empat) hari dan 5(enam) orang'),
        found: [figure('3', 'empat', 4), figure('5', 'enam', 6)],
      },
      { ...saying('10% (sebelas  Persen )'), found: [figure('10', 'sebelas Persen', 11)] },
      { ...saying('3 ( terbilang: Empat )'), found: [figure('3', 'Empat', 4)] },
      {
        ...saying('75 juta (tujuh puluh enam juta)'),
        found: [figure('75 juta', 'tujuh puluh enam juta', 76_000_000)],
      },
      { ...saying('1.234 (seribu)'), found: [figure('1.234', 'seribu', 1000)] },
      {
        subject: { a: [{ b: 'baik' }, { b: '3 (empat)' }] },
        found: [{ path: ['a', 1, 'b'], params: { figure: '3', words: 'empat', said: 4 } }],
      },
      {
        subject: '3 (empat)',
        found: [{ path: [], params: { figure: '3', words: 'empat', said: 4 } }],
      },
    ],
  },
  'text.amount-differs-from-words': {
    weight: 'error',
    holds: [
      saying('Rp75.000.000 (tujuh puluh lima juta rupiah)'),
      saying('Rp 75.000.000,00 (Tujuh Puluh Lima Juta Rupiah)'),
      saying('Rp75.000.000,- (terbilang: tujuh puluh lima juta)'),
      saying(
        'Rp75 juta (tujuh puluh lima juta rupiah), 75 ribu rupiah (tujuh puluh lima ribu rupiah)',
      ),
      saying('Rp900.500,50 (sembilan ratus ribu lima ratus rupiah lima puluh sen)'),
      saying('tujuh puluh lima juta rupiah (Rp75.000.000,00)'),
      saying(
        'Rp75.000 (per orang), Rp75.50.00 (tujuh rupiah), Rp75.000 (tujuh rupiah lima enam sen)',
      ),
      saying('75 (tujuh puluh enam), satu rupiah (dua)'),
    ],
    breaks: [
      {
        ...saying('Rp75.000.000 (tujuh puluh enam juta rupiah)'),
        found: [amount('Rp75.000.000', 'tujuh puluh enam juta rupiah')],
      },
      { ...saying('Rp 75.000,- (tujuh ribu )'), found: [amount('Rp 75.000,-', 'tujuh ribu')] },
      { ...saying('75 rupiah (tujuh)'), found: [amount('75 rupiah', 'tujuh')] },
      { ...saying('75 (tujuh rupiah)'), found: [amount('75', 'tujuh rupiah')] },
      {
        ...saying('Rp900.500,50 (sembilan ratus ribu lima ratus rupiah)'),
        found: [amount('Rp900.500,50', 'sembilan ratus ribu lima ratus rupiah')],
      },
      {
        ...saying('Rp900.500 (sembilan ratus ribu lima ratus rupiah lima puluh sen)'),
        found: [amount('Rp900.500', 'sembilan ratus ribu lima ratus rupiah lima puluh sen')],
      },
      {
        ...saying('sebesar Lima Ribu rupiah ( Rp6.000 )'),
        found: [amount('Rp6.000', 'Lima Ribu rupiah')],
      },
      {
        ...saying('Rp1 (dua rupiah), tiga rupiah (Rp4)'),
        found: [amount('Rp1', 'dua rupiah'), amount('Rp4', 'tiga rupiah')],
      },
    ],
  },
  'text.weekday-differs': {
    weight: 'error',
    holds: [
      saying('Pelatihan dimulai Minggu, 4 November 2018 di Semarang.'),
      saying('Senin - Selasa, 24-25 September 2018'),
      saying('Senin, 5 November s.d. Rabu, 7 November 2018'),
      saying('MINGGU, 4 NOVEMBER 2018'),
      saying('Minggu, 4/11/2018'),
      saying('minggu 3 November 2018, hari senin 4 November 2018'),
      saying('Senin ini di Semarang, 4 November 2018'),
      saying('Senin, 5 November 20189'),
      saying('pekanSenin, 4 November 2018; Seninan, 4 November 2018'),
      saying('Senin\n4 November 2018'),
      { subject: { heldOn: 'Senin, 4 November 2018' } },
    ],
    breaks: [
      { ...saying('mulai Senin, 4 November 2018 di Semarang'), found: [fourth(1)] },
      { ...saying('SENIN, 4 NOVEMBER 2018'), found: [fourth(1)] },
      { ...saying('Jum’at, 4 November 2018'), found: [fourth(5)] },
      { ...saying("Jum'at, 04-11-2018"), found: [fourth(5)] },
      { ...saying('Sunday, 4 November 2018; Monday, 4 November 2018'), found: [fourth(1)] },
      { ...saying('hari Senin ini, lalu Rabu, 4 November 2018'), found: [fourth(3)] },
      {
        ...saying('Senin, 4 November 2018 dan Selasa, 4 November 2018'),
        found: [fourth(1), fourth(2)],
      },
      {
        ...saying('Minggu - Rabu, 4-6 November 2018'),
        found: [{ path: ['text'], params: { written: 3, right: 2, date: '2018-11-06' } }],
      },
    ],
  },
  'text.unfilled-mark': {
    weight: 'error; warning in a draft',
    holds: [
      saying('menurut Perda [1], kader [sic] dan [...] lihat [lampiran 2] dan [isian warga]'),
      saying('Angkatan XXX, xx, taxxxi, xxx1'),
      saying('Lorem, dan seterusnya .... dan … serta __'),
      saying('{nama}, $5, <b>, 5 < 6 << 7, #1, kode #NA'),
      saying('[gallery]'),
      { subject: { id: 'xxx', materialIds: ['xxx'] } },
    ],
    breaks: [
      {
        ...saying('pada: [TABS_R id=333][table id=13 /]'),
        found: [mark('[TABS_R id=333]'), mark('[table id=13 /]')],
      },
      {
        ...saying('[gallery /] [/caption]'),
        found: [mark('[gallery /]'), mark('[/caption]')],
      },
      {
        ...saying('{{nama}} {% if a %} <<nama>> <% a %> «nama»'),
        found: ['{{nama}}', '{% if a %}', '<<nama>>', '<% a %>', '«nama»'].map(mark),
      },
      {
        ...saying(
          '[isi nama desa] [ DIISI ] [lengkapi] [dilengkapi] [insert name] [fill in] [todo] [TBD]',
        ),
        found: [
          '[isi nama desa]',
          '[ DIISI ]',
          '[lengkapi]',
          '[dilengkapi]',
          '[insert name]',
          '[fill in]',
          '[todo]',
          '[TBD]',
        ].map(mark),
      },
      { ...saying('Lorem ipsum dolor'), found: [mark('Lorem ipsum')] },
      { ...saying('xxx, xxxxx'), found: [mark('xxx'), mark('xxxxx')] },
      {
        ...saying('Nama: ..... Desa: …… Ttd: ___'),
        found: [mark('.....'), mark('……'), mark('___')],
      },
      {
        ...saying('#REF! #VALUE! #NAME? #DIV/0! #N/A'),
        found: ['#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#N/A'].map(mark),
      },
      { ...saying('xxx dan xxx'), found: [mark('xxx')] },
      { ...saying('.'.repeat(40)), found: [mark('.'.repeat(40))] },
      { ...saying('.'.repeat(41)), found: [mark(`${'.'.repeat(39)}…`)] },
      { subject: ['xxx'], found: [{ path: [0], params: { snippet: 'xxx' } }] },
    ],
  },
  'text.ambiguous-acronym': {
    weight: 'warning',
    holds: [
      { subject: { title: 'PJM ProAKSI/RKM' }, context: { programId: 'pamsimas' } },
      { subject: { title: 'PKM, KPP, LKM, RKM' }, context: { programId: 'kotaku' } },
      { subject: { title: 'Program PPM' }, context: { programId: 'ppm-cimahi' } },
      { subject: { title: 'PD kecamatan' }, context: { programId: 'pendampingan-desa' } },
      {
        subject: { a: 'RKM', b: ['disusun rencana kerja masyarakat (RKM)'] },
        context: { programId: null },
      },
      { subject: { title: 'RKM' }, context: {} },
      {
        subject: { title: 'S.PD, RKMX, ARKM, RKM2, rkm', id: 'RKM' },
        context: { programId: null },
      },
      { subject: { title: 'RKM' }, context: { programId: null, acronyms: [] } },
    ],
    breaks: [
      {
        subject: { a: 'Rapat', b: 'Integrasi RKM', c: 'RKM' },
        context: { programId: null },
        found: [
          {
            path: ['b'],
            params: {
              acronym: 'RKM',
              meanings: ['Rencana Kerja Masyarakat', 'Rembug Kesiapan Masyarakat'],
            },
          },
        ],
      },
      {
        subject: ['PPM (tahap I)', 'LKM/KPP'],
        context: { programId: 'pamsimas' },
        found: [
          {
            path: [0],
            params: { acronym: 'PPM', meanings: ['Pengembangan Pemberdayaan Masyarakat'] },
          },
          {
            path: [1],
            params: {
              acronym: 'LKM',
              meanings: ['Lembaga Keswadayaan Masyarakat', 'Lembaga Keuangan Mikro'],
            },
          },
          {
            path: [1],
            params: {
              acronym: 'KPP',
              meanings: ['Kelompok Pemanfaat dan Pemelihara', 'Kantor Pelayanan Pajak'],
            },
          },
        ],
      },
      {
        subject: { a: 'KPM', b: 'PD', c: 'PKM' },
        context: { programId: 'pamsimas' },
        found: [
          {
            path: ['a'],
            params: {
              acronym: 'KPM',
              meanings: [
                'Kader Pemberdayaan Masyarakat',
                'Kader Pembangunan Manusia',
                'Keluarga Penerima Manfaat',
              ],
            },
          },
          {
            path: ['b'],
            params: { acronym: 'PD', meanings: ['Pendamping Desa', 'Perangkat Daerah'] },
          },
          {
            path: ['c'],
            params: {
              acronym: 'PKM',
              meanings: ['Peningkatan Kapasitas Masyarakat', 'Pusat Kesehatan Masyarakat'],
            },
          },
        ],
      },
      {
        subject: 'A.B.',
        context: {
          programId: null,
          acronyms: [
            {
              acronym: 'A.B',
              meanings: [{ meaning: 'Air Bersih', source: 'a test', confidence: 'memory' }],
            },
          ],
        },
        found: [{ path: [], params: { acronym: 'A.B', meanings: ['Air Bersih'] } }],
      },
    ],
  },
  'text.spelling-variants': {
    weight: 'warning',
    holds: [
      { subject: { a: 'Pengurus KPSPAMS', b: 'PELATIHAN KPSPAMS', c: 'Kpspams' } },
      { subject: { kind: 'kpspams', name: 'KPS-Pams', more: 'kps-pams' } },
      { subject: { a: 'KPSPAMS', id: 'KPS-Pams', groupId: 'KPSPAM' } },
      { subject: { a: 'KPSPAMS', b: 'AKPS-PAMS, KPSPAMSX, KPSPAM1' } },
      { subject: { a: 'BUM Desa', b: 'BUM DESA' } },
      { subject: { a: 'KPSPAMS', b: 'BUM Desa' } },
      { subject: { a: 'KPSPAMS, KPS-PAMS' }, context: { bodies: [] } },
    ],
    breaks: [
      {
        subject: {
          source: { title: 'Disperkim Mesuji Gelar Pelatihan KPS-Pams' },
          groups: [{ label: 'Pengurus KPSPAMS' }],
          title: 'Pelatihan peningkatan kapasitas KPSPAMS',
        },
        found: [
          {
            path: ['groups', 0, 'label'],
            params: { body: 'KPSPAMS', variants: ['KPS-Pams', 'KPSPAMS'] },
          },
        ],
      },
      {
        subject: ['KPSPAMS dan KPS-PAMS', 'KPSPAM, KPS Pams, KP-SPAMS, BPSPAMS'],
        found: [
          {
            path: [0],
            params: {
              body: 'KPSPAMS',
              variants: ['KPSPAMS', 'KPS-PAMS', 'KPSPAM', 'KPS Pams', 'KP-SPAMS', 'BPSPAMS'],
            },
          },
        ],
      },
      {
        subject: ['BUM Desa', 'BUMDes', 'BUMDesa', 'BUM-Desa'],
        found: [
          {
            path: [1],
            params: { body: 'BUM Desa', variants: ['BUM Desa', 'BUMDes', 'BUMDesa', 'BUM-Desa'] },
          },
        ],
      },
    ],
  },
};

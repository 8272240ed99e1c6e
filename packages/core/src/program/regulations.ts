import { regulation, type Regulation } from './regulation.js';

const facilitation = 'Pedoman Umum Pendampingan Masyarakat Desa';
const villageDevelopment = 'Pedoman Umum Pembangunan Desa dan Pemberdayaan Masyarakat Desa';
const regionCodes = 'Kode, Data Wilayah Administrasi Pemerintahan, dan Pulau';
const wilayah = ['read', 'README of cahyadsn/wilayah'] as const;

/**
 * Regulations that documents of this field cite, and what amended or replaced them, as far as it is known here. Read the
 * text before printing a legal point in an official document; what is from memory is not verified.
 */
export const regulations: readonly Regulation[] = [
  regulation('uu', '6', 2014, 'Desa', ['read', 'title of UU 3/2024, press'], {
    inForceFrom: '2014-01-15',
    amendedBy: ['uu-3-2024'],
  }),
  regulation(
    'uu',
    '3',
    2024,
    'Perubahan Kedua atas UU 6/2014 tentang Desa',
    ['read', 'press on UU 3/2024, April and May 2024'],
    {
      inForceFrom: '2024-04-25',
    },
  ),
  regulation('uu', '23', 2014, 'Pemerintahan Daerah', ['read', 'Perwal Cimahi 12/2018, preamble']),
  regulation('uu', '27', 2022, 'Pelindungan Data Pribadi', ['read', 'id.wikisource.org']),
  regulation(
    'pp',
    '43',
    2014,
    'Peraturan Pelaksanaan UU 6/2014 tentang Desa',
    ['read', 'Permendesa 21/2020, preamble'],
    {
      amendedBy: ['pp-47-2015', 'pp-11-2019'],
    },
  ),
  regulation('pp', '47', 2015, 'Perubahan atas PP 43/2014', ['read', 'PP 47/2015, opening'], {
    amendedBy: ['pp-11-2019'],
  }),
  regulation('pp', '11', 2019, 'Perubahan Kedua atas PP 43/2014', [
    'read',
    'Permendesa 21/2020, preamble; Perbup Mamasa 3/2020, preamble',
  ]),
  regulation(
    'permendesa',
    '3',
    2015,
    'Pendampingan Desa',
    ['read', 'Permendesa 3/2015, opening; its replacement in articles on Permendesa PDT 3/2025'],
    {
      replacedBy: 'permendesa-18-2019',
    },
  ),
  regulation(
    'permendesa',
    '18',
    2019,
    facilitation,
    ['read', 'Permendesa 4/2023, preamble; inforegulasi on Permendesa PDT 3/2025'],
    {
      amendedBy: ['permendesa-19-2020', 'permendesa-4-2023'],
      replacedBy: 'permendesa-3-2025',
    },
  ),
  regulation(
    'permendesa',
    '19',
    2020,
    'Perubahan atas Permendesa 18/2019',
    ['read', 'Permendesa 4/2023, preamble'],
    {
      amendedBy: ['permendesa-4-2023'],
      replacedBy: 'permendesa-3-2025',
    },
  ),
  regulation(
    'permendesa',
    '4',
    2023,
    'Perubahan Kedua atas Permendesa 18/2019',
    ['read', 'Permendesa 4/2023, opening'],
    {
      replacedBy: 'permendesa-3-2025',
    },
  ),
  regulation('permendesa', '3', 2025, facilitation, [
    'read',
    'inforegulasi.com and pasal.id on Permendesa PDT 3/2025',
  ]),
  regulation('kepmendesa', '294', 2025, 'Petunjuk Teknis Pendampingan Masyarakat Desa', [
    'read',
    'articles on Permendesa PDT 3/2025',
  ]),
  regulation('permendesa', '9', 2016, 'Pelatihan Masyarakat', ['weak', 'title in search results']),
  regulation(
    'permendesa',
    '21',
    2020,
    villageDevelopment,
    ['read', 'Permendesa 21/2020, opening; site of Desa Batajawa on its amendment'],
    {
      amendedBy: ['permendesa-6-2023'],
    },
  ),
  regulation('permendesa', '6', 2023, 'Perubahan atas Permendesa 21/2020', [
    'weak',
    'site of Desa Batajawa, September 2024',
  ]),
  regulation('permendagri', '19', 2007, 'Pelatihan Pemberdayaan Masyarakat dan Desa/Kelurahan', [
    'read',
    'Permendagri 19/2007',
  ]),
  regulation('permendagri', '114', 2014, 'Pedoman Pembangunan Desa', [
    'read',
    'Permendagri 114/2014, opening',
  ]),
  regulation(
    'permendagri',
    '130',
    2018,
    'Kegiatan Pembangunan Sarana dan Prasarana Kelurahan dan Pemberdayaan Masyarakat di Kelurahan',
    ['weak', 'seen through articles'],
  ),
  regulation('permenaker', '6', 2025, 'Pelatihan kerja', ['read', 'pasal.id, article 33']),
  regulation(
    'permen-pupr',
    '2/PRT/M',
    2016,
    'Peningkatan Kualitas terhadap Perumahan Kumuh dan Permukiman Kumuh',
    ['weak', 'named as the predecessor of Permen PUPR 14/PRT/M/2018'],
    {
      replacedBy: 'permen-pupr-14-prt-m-2018',
    },
  ),
  regulation(
    'permen-pupr',
    '14/PRT/M',
    2018,
    'Pencegahan dan Peningkatan Kualitas terhadap Perumahan Kumuh dan Permukiman Kumuh',
    ['read', 'explanation slides of the ministry, September 2019'],
  ),
  regulation('surat-edaran', '40/SE/DC', 2016, 'Pedoman Umum Program Kota Tanpa Kumuh', [
    'read',
    'Petunjuk pelaksanaan KOTAKU tingkat kelurahan/desa 2016',
  ]),
  regulation(
    'perwal',
    '12',
    2018,
    'Pengembangan Pemberdayaan Masyarakat di Kota Cimahi',
    ['read', 'Perwal Cimahi 12/2018; its replacement in one press article only'],
    {
      regionCode: '32.77',
      regionName: 'Cimahi',
      replacedBy: 'perwal-44-2025',
    },
  ),
  regulation(
    'perwal',
    '44',
    2025,
    'Sarana dan Prasarana Kelurahan dan Pemberdayaan Masyarakat',
    ['weak', 'ragamindonesianews, November 2025; press only'],
    {
      regionCode: '32.77',
      regionName: 'Cimahi',
    },
  ),
  regulation('kepmendagri', '050-145', 2022, regionCodes, wilayah, {
    replacedBy: 'kepmendagri-100-1-1-6117-2022',
  }),
  regulation('kepmendagri', '100.1.1-6117', 2022, regionCodes, wilayah, {
    replacedBy: 'kepmendagri-300-2-2-2138-2025',
  }),
  regulation('kepmendagri', '300.2.2-2138', 2025, regionCodes, wilayah, {
    inForceFrom: '2025-04-25',
    amendedBy: ['kepmendagri-300-2-2-2430-2025'],
  }),
  regulation(
    'kepmendagri',
    '300.2.2-2430',
    2025,
    `Perubahan atas Kepmendagri 300.2.2-2138/2025`,
    wilayah,
    {
      inForceFrom: '2025-06-23',
    },
  ),
  regulation('permendagri', '73', 2022, 'Pencatatan Nama pada Dokumen Kependudukan', [
    'read',
    'dinkominfo.demakkab.go.id',
  ]),
];

import { rolesOf } from './role.js';

const report = 'training report of Ibu Foundation on PPM Cimahi 2019';

/** Roles of PPM Cimahi. */
export const ppmRoles = rolesOf('ppm-cimahi', [
  {
    id: 'kasie-kelurahan',
    name: 'Kepala seksi kelurahan',
    english: 'section head of the kelurahan',
    aliases: ['kasi-kelurahan'],
    levels: ['village'],
    duties: ['memberi bantuan teknis kepada tim pelaksana RW'],
    source: report,
  },
  {
    id: 'kasie-sarana-prasarana',
    name: 'Kepala seksi sarana prasarana',
    english: 'section head for infrastructure',
    aliases: ['kasie-sarpras'],
    levels: ['village'],
    duties: ['memberi bantuan teknis kepada tim pelaksana RW'],
    source: report,
  },
  {
    id: 'kasie-pemberdayaan',
    name: 'Kepala seksi pemberdayaan',
    english: 'section head for empowerment',
    levels: ['village'],
    duties: ['memberi bantuan teknis kepada tim pelaksana RW'],
    source: report,
  },
  {
    id: 'tim-pelaksana-rw',
    name: 'Tim pelaksana RW',
    english: 'execution team of the neighbourhood',
    levels: ['rw'],
    duties: ['melaksanakan kegiatan program di RW'],
    source: report,
  },
]);

const everyday = 'village and kelurahan government in general';

/** Offices and institutions that any programme meets: they are known everywhere and at any level. */
export const generalRoles = rolesOf(
  null,
  (
    [
      ['kepala-desa', 'Kepala desa', 'village head', 'kades'],
      ['lurah', 'Lurah', 'head of the kelurahan'],
      ['camat', 'Camat', 'head of the sub-district'],
      ['aparatur-desa', 'Aparatur desa', 'village officials', 'perangkat-desa', 'aparat-desa'],
      ['aparatur-kelurahan', 'Aparatur kelurahan', 'kelurahan officials'],
      ['perwakilan-kecamatan', 'Perwakilan kecamatan', 'staff of the sub-district', 'kecamatan'],
      ['perwakilan-dinas', 'Perwakilan dinas terkait', 'staff of offices', 'dinas'],
      ['bpd', 'Badan Permusyawaratan Desa', 'village council'],
      ['bum-desa', 'Badan Usaha Milik Desa', 'village enterprise', 'bumdes'],
      ['rt', 'Ketua RT', 'head of the neighbourhood unit', 'ketua-rt'],
      ['rw', 'Ketua RW', 'head of the neighbourhood', 'ketua-rw'],
      ['lpm', 'Lembaga Pemberdayaan Masyarakat', 'community-empowerment institution', 'lpmd'],
      ['pkk', 'Pemberdayaan dan Kesejahteraan Keluarga', 'family-welfare movement', 'tp-pkk'],
      ['posyandu', 'Kader posyandu', 'health-post cadre', 'kader-posyandu'],
      ['linmas', 'Perlindungan masyarakat', 'community protection'],
      ['karang-taruna', 'Karang Taruna', 'youth organisation'],
      ['tokoh-masyarakat', 'Tokoh masyarakat', 'community figure', 'tokoh-agama', 'tokoh-adat'],
      ['masyarakat', 'Masyarakat', 'residents', 'warga'],
      ['narasumber', 'Narasumber', 'resource person'],
    ] as const
  ).map(([id, name, english, ...aliases]) => ({
    id,
    name,
    english,
    aliases,
    levels: [],
    source: id === 'karang-taruna' ? `${everyday}; not verified` : everyday,
    confidence: 'memory' as const,
  })),
);

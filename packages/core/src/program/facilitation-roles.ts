import type { CalendarDate } from '../kernel/index.js';
import { rolesOf } from './role.js';

// The days on which the rules took effect are not known here, only their years: 2015, 2019, 2025.
const under2015 = {
  validFrom: '2015-01-01' as CalendarDate,
  validTo: '2019-12-31' as CalendarDate,
};
const since2025 = { validFrom: '2025-01-01' as CalendarDate };
const wording2015 = 'wording of Permendesa 3/2015 in an article by a training provider';

/** Roles of village facilitation, the wording of 2015 apart from that of 2025. */
export const facilitationRoles = rolesOf('pendampingan-desa', [
  {
    id: 'tpp',
    name: 'Tenaga Pendamping Profesional (TPP)',
    english: 'professional facilitators as a whole',
    aliases: ['tenaga-pendamping-profesional'],
    levels: ['village', 'district', 'regency', 'province', 'national'],
    source: 'Permendesa PDT 3/2025, seen in part',
  },
  {
    id: 'pld',
    name: 'Pendamping Lokal Desa (PLD)',
    english: 'local village facilitator',
    aliases: ['pendamping-lokal-desa'],
    levels: ['village'],
    duties: ['mendampingi satu sampai empat desa dalam perencanaan, pelaksanaan, dan pemantauan'],
    source: 'Permendesa PDT 3/2025 for the role; the duties are not verified',
    confidence: 'weak',
  },
  {
    id: 'pd',
    name: 'Pendamping Desa (PD)',
    english: 'sub-district facilitator',
    aliases: ['pendamping-desa'],
    levels: ['district'],
    duties: [
      'mendampingi perencanaan, pelaksanaan, dan pemantauan pembangunan desa',
      'mendampingi pelayanan sosial dasar',
      'mendampingi pengembangan usaha ekonomi desa',
      'mendampingi pembangunan sarana dan prasarana desa',
      'meningkatkan kapasitas pemerintah dan lembaga desa',
      'mengorganisasi kelompok masyarakat',
      'membentuk kader pembangunan desa yang baru',
      'mendampingi pembangunan kawasan perdesaan',
      'berkoordinasi di kecamatan dan melapor melalui camat',
    ],
    source: wording2015,
    ...under2015,
  },
  {
    id: 'pd',
    name: 'Pendamping Desa (PD)',
    english: 'sub-district facilitator',
    aliases: ['pendamping-desa'],
    levels: ['district'],
    source: 'Permendesa 18/2019 and Permendesa PDT 3/2025 for the role; its duties were not seen',
    confidence: 'weak',
    validFrom: '2020-01-01',
  },
  {
    id: 'pendamping-teknis',
    name: 'Pendamping Teknis',
    english: 'technical facilitator at the regency, wording of 2015',
    levels: ['regency'],
    duties: [
      'membantu pemerintah daerah merencanakan pembangunan desa',
      'mengoordinasikan pemerintah daerah dan desa',
      'memfasilitasi kerja sama desa dengan pihak ketiga',
    ],
    source: `${wording2015}; the level is not verified`,
    ...under2015,
  },
  {
    id: 'pendamping-teknis',
    name: 'Pendamping Teknis',
    english: 'technical facilitator',
    aliases: ['pdti', 'pendamping-desa-teknik-infrastruktur'],
    levels: ['district'],
    source: 'Permendesa PDT 3/2025 article 23(4)d for the role; the level is not verified',
    confidence: 'weak',
    validFrom: '2020-01-01',
  },
  {
    id: 'tapm',
    name: 'Tenaga Ahli Pemberdayaan Masyarakat (TAPM)',
    english: 'community-empowerment expert',
    aliases: ['ta', 'tenaga-ahli', 'tenaga-ahli-pemberdayaan-masyarakat'],
    levels: ['regency', 'province', 'national'],
    source: 'rules before Permendesa PDT 3/2025; not verified',
    confidence: 'memory',
    validFrom: '2015-01-01',
    validTo: '2024-12-31',
  },
  {
    id: 'tapm',
    name: 'Tenaga Ahli Pemberdayaan Masyarakat (TAPM)',
    english: 'community-empowerment expert',
    aliases: ['ta', 'tenaga-ahli', 'tenaga-ahli-pemberdayaan-masyarakat'],
    levels: ['regency', 'province', 'national'],
    duties: [
      'meningkatkan kapasitas tenaga pendamping profesional',
      'mengendalikan, menyelia, dan memantau pendamping di bawahnya',
      'membantu pemerintah daerah dalam kebijakan dan pendampingan desa',
      'mendampingi pembangunan dan pengembangan ekonomi desa (kabupaten/kota)',
      'melapor kepada tenaga ahli di atasnya',
    ],
    source: 'Permendesa PDT 3/2025 article 23',
    ...since2025,
  },
  {
    id: 'kpmd',
    name: 'Kader Pemberdayaan Masyarakat Desa (KPMD)',
    english: 'village empowerment cadre',
    levels: ['village'],
    duties: [
      'menumbuhkan prakarsa, partisipasi, dan swadaya',
      'mengorganisasi petani, nelayan, perajin, perempuan, pemerhati anak, dan warga miskin',
      'ikut merencanakan dan memantau pembangunan desa',
    ],
    source: 'site of KPMD Desa Kurung',
  },
  {
    id: 'pihak-ketiga',
    name: 'Pihak ketiga',
    english: 'third party: association, company, university or person',
    levels: ['village', 'district', 'regency', 'province', 'national'],
    duties: ['mendampingi dengan biaya sendiri berdasarkan mandat atau perjanjian'],
    source: 'radardesa.co on third parties as facilitators',
  },
]);

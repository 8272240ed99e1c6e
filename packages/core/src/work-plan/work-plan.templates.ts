import type { WorkPlan, WorkPlanItem } from './work-plan.js';

/** What a template says of an activity; days, persons and money are for the owner to fill in. */
export type WorkPlanTemplateItem = Pick<
  WorkPlanItem,
  'activity' | 'objective' | 'targetGroup' | 'parties' | 'indicator'
> & {
  /** What may prove it: our suggestion, in none of the texts. */
  readonly suggestedEvidence?: string;
};

/** Activities to begin a plan with, in the language of the plans, and the public text they were taken from. */
export interface WorkPlanTemplate {
  readonly id: string;
  readonly title: string;
  /** Programme the text is about, as people name it. */
  readonly program: string;
  /** The same in the catalogue of programmes. */
  readonly programKey: string;
  readonly source: string;
  /** Fields of an activity that the programme's own form asks for beyond the usual; ours where no form was seen. */
  readonly fields?: readonly (keyof WorkPlanItem)[];
  readonly items: readonly WorkPlanTemplateItem[];
}

const minutes = 'Berita acara dan daftar hadir';
const photos = 'Daftar hadir dan foto kegiatan';

/** Beginnings of plans as four public reports of 2018 and 2019 name the follow-up; no more than they say. */
export const workPlanTemplates: readonly WorkPlanTemplate[] = [
  {
    id: 'pamsimas-cadre',
    title: 'RKTL kader AMPL desa',
    program: 'Pamsimas',
    programKey: 'pamsimas',
    source: 'Situs desa: Pelatihan Kader AMPL Desa Program Pamsimas Kabupaten Grobogan, 2018',
    items: [
      {
        activity: 'Integrasi PJM ProAKSI dan RKM ke dalam RPJMDes dan RKPDes',
        suggestedEvidence: minutes,
      },
      {
        activity: 'Pendampingan keberlanjutan program Pamsimas di desa',
        targetGroup: 'Masyarakat desa',
        suggestedEvidence: photos,
      },
      {
        activity: 'Pembinaan pengelolaan dan pengoperasian SPAMS desa',
        targetGroup: 'Pengelola SPAMS desa',
        suggestedEvidence: photos,
      },
      {
        activity: 'Pemicuan perilaku hidup bersih dan sehat',
        targetGroup: 'Masyarakat desa',
        suggestedEvidence: photos,
      },
      {
        activity: 'Pelibatan masyarakat rentan demi kesetaraan gender dan sosial',
        targetGroup: 'Masyarakat miskin, perempuan, disabilitas, dan masyarakat adat',
        suggestedEvidence: photos,
      },
    ],
  },
  {
    id: 'pamsimas-group',
    title: 'Rencana kerja kelompok pengelola SPAMS',
    program: 'Pamsimas',
    programKey: 'pamsimas',
    source: 'Harianpilar.com: Disperkim Mesuji Gelar Pelatihan KPS-Pams, 2018',
    items: [
      {
        activity: 'Pembentukan kelompok pengelola SPAMS di desa',
        suggestedEvidence: minutes,
      },
      {
        activity: 'Penyusunan rencana kerja kelompok',
        suggestedEvidence: 'Dokumen rencana kerja kelompok',
      },
      {
        activity: 'Pengorganisasian pengelolaan sarana yang sudah dibangun',
        suggestedEvidence: minutes,
      },
    ],
  },
  {
    id: 'kotaku-bkm',
    title: 'Tugas BKM/LKM dalam pencegahan kumuh',
    program: 'KOTAKU',
    programKey: 'kotaku',
    source: 'Caping Gunung Indonesia: Peningkatan Kapasitas Masyarakat Program KOTAKU, 2018',
    items: [
      {
        activity: 'Pemutakhiran data baseline dan profil kumuh',
        suggestedEvidence: 'Dokumen data baseline dan profil kumuh',
      },
      {
        activity: 'Penyelarasan RPLP/RTPLP dengan RP2KP-KP (SIAP) kota',
        suggestedEvidence: minutes,
      },
      {
        activity: 'Pemasaran program RPLP/RTPLP melalui channeling dan kemitraan',
        suggestedEvidence: 'Surat kesepakatan kemitraan',
      },
      {
        activity: 'Konsolidasi perencanaan dan penganggaran penanganan kumuh ke RPJMD dan RKPD',
        parties: ['Pemerintah daerah', 'SKPD terkait'],
        suggestedEvidence: minutes,
      },
      {
        activity: 'Pelaksanaan kegiatan penanganan kumuh',
        parties: ['KSM', 'KPP'],
        suggestedEvidence: 'Foto kegiatan dan laporan pelaksanaan',
      },
      {
        activity: 'Monitoring dan evaluasi penanganan kawasan kumuh',
        suggestedEvidence: 'Laporan monitoring',
      },
      {
        activity: 'Pembangunan infrastruktur permukiman skala lingkungan',
        suggestedEvidence: 'Foto kegiatan dan berita acara serah terima',
      },
    ],
  },
  {
    id: 'ppm-rw',
    title: 'Usulan dan pendampingan RW',
    program: 'PPM Kota Cimahi',
    programKey: 'ppm-cimahi',
    source: 'Ibu Foundation: Pelatihan Pengembangan Pemberdayaan Masyarakat Kota Cimahi, 2019',
    fields: ['group', 'place', 'targetValue', 'unit', 'costRupiah', 'funding', 'parties'],
    items: [
      {
        activity: 'Pemanduan warga RW menyusun proposal kegiatan pemberdayaan masyarakat',
        targetGroup: 'Warga RW',
        suggestedEvidence: 'Proposal RW dan daftar hadir',
      },
      {
        activity: 'Pelibatan kelompok rentan dalam perencanaan',
        targetGroup: 'Warga miskin, penyandang disabilitas, dan anak-anak',
        suggestedEvidence: photos,
      },
      {
        activity: 'Bantuan teknis pelaksanaan program kepada tim pelaksana RW',
        targetGroup: 'Tim pelaksana RW',
        suggestedEvidence: photos,
      },
      {
        activity: 'Evaluasi dan pengukuran tingkat pemberdayaan masyarakat',
        suggestedEvidence: 'Laporan evaluasi',
      },
    ],
  },
];

/** The activities of a template as items of a plan, to be put behind others or in their place. */
export function templateItems(template: WorkPlanTemplate, newId: () => string): WorkPlanItem[] {
  return template.items.map(({ suggestedEvidence, ...item }) => ({
    ...item,
    ...(suggestedEvidence !== undefined && { evidenceNamed: suggestedEvidence }),
    id: newId(),
  }));
}

/** A draft with the activities of a template; the first id is the plan's, the others are its items'. */
export function fromTemplate(
  template: WorkPlanTemplate,
  owner: WorkPlan['owner'],
  newId: () => string,
): WorkPlan {
  return { id: newId(), owner, items: templateItems(template, newId) };
}

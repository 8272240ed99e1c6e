import type { WorkPlan, WorkPlanItem } from './work-plan.js';

/** What a template says of an activity; days, persons and money are for the owner to fill in. */
export type WorkPlanTemplateItem = Pick<
  WorkPlanItem,
  'activity' | 'objective' | 'targetGroup' | 'parties' | 'indicator'
>;

/** Activities to begin a plan with, in the language of the plans, and the public text they were taken from. */
export interface WorkPlanTemplate {
  readonly id: string;
  readonly title: string;
  /** Programme the text is about. */
  readonly program: string;
  readonly source: string;
  readonly items: readonly WorkPlanTemplateItem[];
}

/** Beginnings of plans as three public reports of 2018 name the follow-up; no more than they say. */
export const workPlanTemplates: readonly WorkPlanTemplate[] = [
  {
    id: 'pamsimas-cadre',
    title: 'RKTL kader AMPL desa',
    program: 'Pamsimas',
    source: 'Situs desa: Pelatihan Kader AMPL Desa Program Pamsimas Kabupaten Grobogan, 2018',
    items: [
      { activity: 'Integrasi PJM ProAKSI dan RKM ke dalam RPJMDes dan RKPDes' },
      {
        activity: 'Pendampingan keberlanjutan program Pamsimas di desa',
        targetGroup: 'Masyarakat desa',
      },
      {
        activity: 'Pembinaan pengelolaan dan pengoperasian SPAMS desa',
        targetGroup: 'Pengelola SPAMS desa',
      },
      {
        activity: 'Pemicuan perilaku hidup bersih dan sehat',
        targetGroup: 'Masyarakat desa',
      },
    ],
  },
  {
    id: 'pamsimas-group',
    title: 'Rencana kerja kelompok pengelola SPAMS',
    program: 'Pamsimas',
    source: 'Harianpilar.com: Disperkim Mesuji Gelar Pelatihan KPS-Pams, 2018',
    items: [
      { activity: 'Pembentukan kelompok pengelola SPAMS di desa' },
      { activity: 'Penyusunan rencana kerja kelompok' },
      { activity: 'Pengorganisasian pengelolaan sarana yang sudah dibangun' },
    ],
  },
  {
    id: 'kotaku-bkm',
    title: 'Tugas BKM/LKM dalam pencegahan kumuh',
    program: 'KOTAKU',
    source: 'Caping Gunung Indonesia: Peningkatan Kapasitas Masyarakat Program KOTAKU, 2018',
    items: [
      { activity: 'Pemutakhiran data baseline dan profil kumuh' },
      { activity: 'Penyelarasan RPLP/RTPLP dengan RP2KP-KP (SIAP) kota' },
      { activity: 'Pemasaran program RPLP/RTPLP melalui channeling dan kemitraan' },
      {
        activity: 'Konsolidasi perencanaan dan penganggaran penanganan kumuh ke RPJMD dan RKPD',
        parties: ['Pemerintah daerah', 'SKPD terkait'],
      },
      { activity: 'Pelaksanaan kegiatan penanganan kumuh', parties: ['KSM', 'KPP'] },
      { activity: 'Monitoring dan evaluasi penanganan kawasan kumuh' },
      { activity: 'Pembangunan infrastruktur permukiman skala lingkungan' },
    ],
  },
];

/** A draft with the activities of a template; the first id is the plan's, the others are its items'. */
export function fromTemplate(
  template: WorkPlanTemplate,
  owner: WorkPlan['owner'],
  newId: () => string,
): WorkPlan {
  return { id: newId(), owner, items: template.items.map((item) => ({ ...item, id: newId() })) };
}

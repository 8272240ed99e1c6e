import type { ParticipantWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

const fields: Record<string, string> = { name: 'nama', role: 'jabatan', origin: 'asal' };

/** Indonesian sentences about participants. */
export const participant: ParticipantWords = {
  'participant.duplicate-id': ({ participant: id }) =>
    `Kode peserta ${id} dipakai lebih dari sekali. Beri setiap peserta kode sendiri.`,
  'participant.incomplete': ({ missing, name }) =>
    `${name.trim() === '' ? 'Data peserta' : `Data ${name}`} belum lengkap. Lengkapi ${format.list(missing.map((field) => fields[field] ?? field))}.`,
  'participant.possible-duplicate': ({ name, other, village }) =>
    `Kemungkinan data ganda: ${name} dan ${other}${village === '' ? '' : ` (${village})`}. Periksa apakah orangnya sama.`,
  'participant.village-outside-district': ({ village, district }) =>
    `Desa ${village} bukan bagian dari kecamatan ${district}. Perbaiki salah satu kodenya.`,
};

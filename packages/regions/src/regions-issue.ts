import type { Issue } from '@berdaya/core/kernel';

/** Why a list of regions could not be read: a data file did not come, or is not what it should be. */
export type RegionsCode = 'regions.not-loaded' | 'regions.not-understood';

/** The issue about one data file. */
export function regionsIssue(code: RegionsCode, file: string, reason: string): Issue<RegionsCode> {
  return { code, severity: 'error', path: [], params: { file, reason } };
}

/** The sentences issues about data files need, in one language. */
export type RegionsWords = Readonly<
  Record<RegionsCode, (params: { file: string; reason: string }) => string>
>;

/** Indonesian sentences about data files. */
export const regionsIndonesian: RegionsWords = {
  'regions.not-loaded': ({ file, reason }) =>
    `Daftar wilayah ${file} tidak dapat dimuat. Periksa sambungan, lalu coba lagi. (${reason})`,
  'regions.not-understood': ({ file, reason }) =>
    `Berkas ${file} bukan daftar wilayah. Periksa alamat data wilayah. (${reason})`,
};

/** English sentences about data files. */
export const regionsEnglish: RegionsWords = {
  'regions.not-loaded': ({ file, reason }) =>
    `The list of regions ${file} could not be loaded. Check the connection, then try again. (${reason})`,
  'regions.not-understood': ({ file, reason }) =>
    `The file ${file} is no list of regions. Check where the data of regions are. (${reason})`,
};

import { failure, success, type Issue, type Result } from '@berdaya/core/kernel';

/** Why a store could not do what it was asked. */
export type StorageCode =
  'storage.full' | 'storage.denied' | 'storage.newer-version' | 'storage.failed';

const codeByException: Readonly<Record<string, StorageCode>> = {
  QuotaExceededError: 'storage.full',
  SecurityError: 'storage.denied',
  NotAllowedError: 'storage.denied',
  VersionError: 'storage.newer-version',
};

/** The issue for something a browser's storage threw. */
export function storageIssue(thrown: unknown): Issue<StorageCode> {
  const { name = '', message = String(thrown) } = thrown as Partial<Error>;
  const code = codeByException[name] ?? 'storage.failed';
  return { code, severity: 'error', path: [], params: { reason: `${name}: ${message}` } };
}

/** Runs a storage action and turns what the browser throws into a refusal. */
export async function storageResult<Value>(action: () => Promise<Value>): Promise<Result<Value>> {
  try {
    return success(await action());
  } catch (thrown) {
    return failure([storageIssue(thrown)]);
  }
}

/** The sentences storage issues need, in one language. */
export type StorageWords = Readonly<Record<StorageCode, (params: { reason: string }) => string>>;

/** Indonesian sentences about storage. */
export const storageIndonesian: StorageWords = {
  'storage.full': () =>
    'Penyimpanan perangkat penuh; catatan ini belum tersimpan. Hapus berkas lain di perangkat, lalu coba lagi. Jangan tutup halaman ini.',
  'storage.denied': () =>
    'Peramban tidak mengizinkan penyimpanan; catatan hanya ada selama halaman ini terbuka. Keluar dari mode penyamaran atau izinkan penyimpanan situs.',
  'storage.newer-version': () =>
    'Data di perangkat ini ditulis oleh versi Berdaya yang lebih baru. Muat ulang halaman untuk memakai versi itu.',
  'storage.failed': ({ reason }) =>
    `Penyimpanan di perangkat ini gagal; catatan di layar belum tentu tersimpan. Coba lagi. (${reason})`,
};

/** English sentences about storage. */
export const storageEnglish: StorageWords = {
  'storage.full': () =>
    'The device is full; this record is not kept yet. Delete other files on the device, then try again. Do not close this page.',
  'storage.denied': () =>
    'The browser does not allow storage; records live only while this page is open. Leave private mode or allow site data.',
  'storage.newer-version': () =>
    'A newer version of Berdaya wrote the data on this device. Reload the page to use that version.',
  'storage.failed': ({ reason }) =>
    `Storage on this device failed; what is on the screen may not be kept yet. Try again. (${reason})`,
};

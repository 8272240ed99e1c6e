import { describeIssue, shapeEnglish, shapeIndonesian } from '@berdaya/core/messages';
import type { Issue } from '@berdaya/core/kernel';
import { storageEnglish, storageIndonesian } from '@berdaya/sync';
import type { SourceCode } from './dossier-loader.js';
import type { Language } from './languages.js';

interface SourceParams {
  readonly property: string;
  readonly src: string;
  readonly status: number;
  readonly plan: string;
  readonly known: readonly string[];
}

type SourceWords = Readonly<Record<SourceCode, (params: SourceParams) => string>>;

const sourceIndonesian: SourceWords = {
  'source.missing': ({ property }) =>
    `Belum ada data. Isi atribut src, properti ${property}, atau <script type="application/json"> di dalam elemen.`,
  'source.refused': ({ src, status }) =>
    `Data ${src} ditolak server (${String(status)}). Periksa alamatnya atau masuk kembali ke portal.`,
  'source.unreachable': ({ src }) =>
    `Data ${src} tidak terjangkau. Periksa sambungan, lalu coba lagi; catatan di perangkat ini tetap aman.`,
  'source.no-such-plan': ({ plan, known }) =>
    `RKTL "${plan}" tidak ada dalam data. Isi atribut plan dengan salah satu: ${known.join(', ')}.`,
};

const sourceEnglish: SourceWords = {
  'source.missing': ({ property }) =>
    `There is no data yet. Set the src attribute, the ${property} property, or a <script type="application/json"> inside the element.`,
  'source.refused': ({ src, status }) =>
    `The server refused ${src} (${String(status)}). Check the address or sign in to the portal again.`,
  'source.unreachable': ({ src }) =>
    `${src} cannot be reached. Check the connection and try again; records on this device are safe.`,
  'source.no-such-plan': ({ plan, known }) =>
    `The data holds no work plan "${plan}". Set the plan attribute to one of: ${known.join(', ')}.`,
};

const catalogues = {
  id: { ...shapeIndonesian, ...storageIndonesian, ...sourceIndonesian },
  en: { ...shapeEnglish, ...storageEnglish, ...sourceEnglish },
};

/** The sentence for an issue about a document's shape, its source or its storage. */
export function issueSentence(issue: Issue, language: Language): string {
  return describeIssue(issue, catalogues[language]);
}

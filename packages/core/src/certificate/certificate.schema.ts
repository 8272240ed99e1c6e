import * as z from 'zod/mini';
import { calendarDateSchema, identifierSchema, maybe, text } from '../kernel/index.js';
import { certificateKinds, verificationKinds } from './certificate.js';

/**
 * Whom a certificate is for, as the layout of an STTP has it. Nothing here is required: what identifies is filled in
 * only where the issuer's form asks for it.
 */
export const certificateHolderSchema = z.object({
  /** Name without titles. */
  name: maybe(text(120)),
  titleBefore: maybe(text(40)),
  titleAfter: maybe(text(60)),
  nip: maybe(text(30)),
  birthplace: maybe(text(100)),
  bornOn: maybe(calendarDateSchema),
  /** Pangkat/golongan. */
  rank: maybe(text(80)),
  /** Jabatan. */
  position: maybe(text(120)),
  /** Instansi, or the village that sent the holder. */
  office: maybe(text(200)),
});

/** How somebody else can tell that a certificate is genuine. */
export const certificateVerificationSchema = z.object({
  kind: z.enum(verificationKinds),
  /** The code that is looked up or scanned. */
  code: maybe(text(120)),
  /** The words printed beside it. */
  label: maybe(text(200)),
  /** The certification provider (PSrE) behind a certified signature: BSrE for government. */
  provider: maybe(text(120)),
  /** Address of the page that confirms it. */
  checkUrl: maybe(text(500)),
});

/** One certificate (STTP, sertifikat, surat keterangan) for one participant, drafted or issued. */
export const certificateSchema = z.object({
  id: identifierSchema,
  participantId: identifierSchema,
  kind: z.enum(certificateKinds),
  number: maybe(text(120)),
  issuer: maybe(text(200)),
  issuedOn: maybe(calendarDateSchema),
  holder: certificateHolderSchema,
  /** What the holder is found to be: predikat or kualifikasi. */
  qualification: maybe(text(200)),
  training: z.object({
    title: maybe(text(300)),
    startsOn: maybe(calendarDateSchema),
    endsOn: maybe(calendarDateSchema),
    place: maybe(text(200)),
    /** Lesson hours (JP) of the training. */
    lessonHours: maybe(z.int().check(z.positive())),
  }),
  signatory: maybe(
    z.object({ name: maybe(text(120)), position: maybe(text(200)), nip: maybe(text(30)) }),
  ),
  /** The emblem at the head: lambang negara, lambang daerah, or the institution's own. */
  emblem: maybe(z.enum(['state', 'region', 'institution'])),
  verification: maybe(certificateVerificationSchema),
  /** Taken back, when and why; its number stays used. */
  revoked: maybe(z.object({ revokedOn: calendarDateSchema, reason: maybe(text(300)) })),
});

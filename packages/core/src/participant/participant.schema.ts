import * as z from 'zod/mini';
import { nikSchema, nipSchema, phoneSchema, sexSchema } from '../identity/index.js';
import {
  atMost,
  calendarDateSchema,
  identifierSchema,
  instantSchema,
  maybe,
  text,
} from '../kernel/index.js';
import { regionCodeSchema } from '../region/index.js';
import { vulnerableGroupSchema } from '../training/index.js';

/** Where a participant was sent from, which is also the delegation: a village, or an office. */
export const originSchema = z.object({
  village: maybe(text(100)),
  villageCode: maybe(regionCodeSchema),
  district: maybe(text(100)),
  districtCode: maybe(regionCodeSchema),
  office: maybe(text(200)),
});

/** Account for per diem and transport: personal finance, so specific data (UU 27/2022 art. 4). */
export const bankAccountSchema = z.object({
  bank: maybe(text(100)),
  /** As it was typed. */
  number: maybe(text(40)),
  holder: maybe(text(120)),
});

/** Who answers for a participant under age, and since when with consent (UU 27/2022 art. 25). */
export const guardianSchema = z.object({
  name: maybe(text(120)),
  /** Mother, uncle, head of the orphanage. */
  relation: maybe(text(60)),
  consentOn: maybe(calendarDateSchema),
});

/** What became of a registration. */
export const registrationStatusSchema = z.enum(['waiting', 'accepted', 'rejected', 'withdrawn']);

/** How a person came onto the roster. */
export const registrationSchema = z.object({
  status: registrationStatusSchema,
  reason: maybe(text(300)),
  /** When the status was given. */
  decidedAt: maybe(instantSchema),
  /** Whether the person came without having been registered before. */
  isWalkIn: maybe(z.boolean()),
});

/** Whom a participant stands in for (peserta pengganti), and by which letter. */
export const substitutionSchema = z.object({
  participantId: identifierSchema,
  letter: maybe(text(120)),
});

/**
 * One person on the roster of a training: what the attendance list and a form of registration ask. Only an id and a name
 * are needed; whatever identifies further is asked where there is a need for it. Numbers are kept as they were typed.
 */
export const participantSchema = z.object({
  id: identifierSchema,
  /** Number on the printed list; it stays with the person when the list is sorted anew. */
  rowNumber: maybe(z.int().check(z.positive())),
  /** Name without titles; one word is a whole name. Empty only while a draft is filled in. */
  name: z.string().check(atMost(120)),
  titleBefore: maybe(text(40)),
  titleAfter: maybe(text(60)),
  sex: maybe(sexSchema),
  role: maybe(text(120)),
  origin: maybe(originSchema),
  nik: maybe(nikSchema),
  /** Whether somebody compared the NIK with the card. */
  nikSeenOnCard: maybe(z.boolean()),
  nip: maybe(nipSchema),
  phone: maybe(phoneSchema),
  email: maybe(text(120)),
  bornOn: maybe(calendarDateSchema),
  birthplace: maybe(text(100)),
  /** Pangkat and golongan of a civil servant. */
  rank: maybe(text(100)),
  education: maybe(text(100)),
  bankAccount: maybe(bankAccountSchema),
  /** Vulnerable groups the person belongs to; an empty list means none, women are known by their sex as well. */
  vulnerableGroups: maybe(z.array(vulnerableGroupSchema)),
  /** Element of the community (unsur masyarakat) the person stands for. */
  element: maybe(text(100)),
  /** Help the person needs in order to take part, such as sign language; the need, not the diagnosis. */
  accessNeeds: maybe(z.array(text(100))),
  guardian: maybe(guardianSchema),
  registration: maybe(registrationSchema),
  substitutesFor: maybe(substitutionSchema),
  /** The record of processing that the data are kept under. */
  processingId: maybe(identifierSchema),
});

/** The people of one training, in any order. */
export const rosterSchema = z.array(participantSchema);

/** A person as an attendance list shows them. */
export const listedParticipantSchema = z.extend(
  z.pick(participantSchema, {
    id: true,
    rowNumber: true,
    name: true,
    titleBefore: true,
    titleAfter: true,
    sex: true,
    role: true,
    vulnerableGroups: true,
    registration: true,
    substitutesFor: true,
  }),
  { origin: maybe(z.pick(originSchema, { village: true, district: true, office: true })) },
);

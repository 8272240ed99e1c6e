import * as z from 'zod/mini';
import {
  calendarDateSchema,
  identifierSchema,
  maybe,
  rupiahSchema,
  text,
} from '../kernel/index.js';
import { perDiemKinds } from './per-diem.js';

/** Money handed to one person for one day of a training: per diem, transport or an honorarium. */
export const perDiemPaymentSchema = z.object({
  id: identifierSchema,
  participantId: identifierSchema,
  /** The day that is paid for, which need not be the day of payment. */
  paidFor: calendarDateSchema,
  amountRupiah: rupiahSchema,
  kind: z.enum(perDiemKinds),
  receivedOn: maybe(calendarDateSchema),
  /** What shows that it was received: number of the signed receipt or of the transfer. */
  proof: maybe(text(200)),
  /** Bank and number of the account. Personal finance is specific personal data: never shown in public. */
  account: maybe(text(100)),
});

import * as z from 'zod/mini';
import { atMost } from '../kernel/index.js';

/** Sex as attendance lists and population records state it, L or P. */
export const sexSchema = z.enum(['female', 'male']);

/** A population number as it was typed; what is wrong with it the rules say, so that a draft keeps it. */
export const nikSchema = z.string().check(atMost(40));

/** A civil servant's number as it was typed; what is wrong with it the rules say. */
export const nipSchema = z.string().check(atMost(40));

/** A telephone number as it was typed; what is wrong with it the rules say. */
export const phoneSchema = z.string().check(atMost(40));

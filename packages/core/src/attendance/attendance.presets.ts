import type { Citation } from '../kernel/index.js';
import {
  eightyPercentPolicy,
  ninetyPercentPolicy,
  type AttendancePolicy,
} from './attendance.policy.js';

/** A policy somebody was found to follow: whose it is, how sure that is, and whether a regulation stands behind it. */
export interface AttendancePreset extends Citation {
  readonly policy: AttendancePolicy;
  readonly isRegulation: boolean;
}

/**
 * At least 80 % of lesson hours, beside tasks, for an e-certificate. Source: a product specification that names a
 * provincial office for cooperatives; a plan, not proof of use.
 */
export const cooperativesOfficePolicy: AttendancePolicy = {
  ...eightyPercentPolicy,
  id: 'diskuk-jabar-plan',
  source: 'Rancangan aplikasi yang menyebut Dinas KUK Jawa Barat; bukan peraturan',
};

/** At least 75 %, as university courses ask for; not a rule for trainings. Source: several public applications; weak. */
export const universityCoursePolicy: AttendancePolicy = {
  ...eightyPercentPolicy,
  id: 'university-course',
  source: 'Kebiasaan kuliah di perguruan tinggi, belum diverifikasi; bukan ketentuan pelatihan',
  minimum: { numerator: 75, denominator: 100 },
};

/**
 * The policies that were found, to choose from. Only the first rests on a regulation, and that for its 80 % alone: that
 * JP are weighed and that late arrivals count is the usual reading. What LAN asks for was not found, so it is not here.
 */
export const attendancePresets: readonly AttendancePreset[] = [
  {
    policy: eightyPercentPolicy,
    source: 'Permenaker 6/2025 article 33',
    confidence: 'read',
    isRegulation: true,
  },
  {
    policy: ninetyPercentPolicy,
    source: 'source code of the training system of Balai Teknik Air Minum; no regulation seen',
    confidence: 'weak',
    isRegulation: false,
  },
  {
    policy: cooperativesOfficePolicy,
    source: 'product specification naming the cooperatives office of Jawa Barat; a plan',
    confidence: 'weak',
    isRegulation: false,
  },
  {
    policy: universityCoursePolicy,
    source: 'attendance applications of universities; courses, not trainings',
    confidence: 'weak',
    isRegulation: false,
  },
];

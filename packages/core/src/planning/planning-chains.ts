import type { Citation } from '../kernel/index.js';
import type { PlanningKind } from './planning-kinds.js';

/** Planning documents in the order in which one feeds the next. */
export interface PlanningChain extends Citation {
  readonly id: 'pamsimas' | 'kotaku' | 'ppm-cimahi' | 'pendampingan-desa';
  readonly name: string;
  readonly steps: readonly PlanningKind[];
  /** Pairs that feed each other: neither of them comes first. */
  readonly bothWays?: readonly (readonly [PlanningKind, PlanningKind])[];
}

/** The chains of the four programmes. */
export const planningChains: readonly PlanningChain[] = [
  {
    id: 'pamsimas',
    name: 'Pamsimas',
    steps: ['imas', 'pjm-proaksi', 'rkm', 'rpjmdes', 'rkpdes', 'apbdes'],
    source:
      'PJM ProAKSI guidance of Pamsimas; technical guideline on integrating PJM ProAKSI and RKM 2018',
    confidence: 'read',
  },
  {
    id: 'kotaku',
    name: 'KOTAKU',
    steps: ['slum-baseline', 'rplp', 'rtplp', 'rp2kp-kp', 'rpjmd', 'rkpd'],
    bothWays: [
      ['rplp', 'rp2kp-kp'],
      ['rtplp', 'rp2kp-kp'],
    ],
    source: 'Petunjuk pelaksanaan KOTAKU tingkat kelurahan/desa 2016',
    confidence: 'read',
  },
  {
    id: 'ppm-cimahi',
    name: 'PPM Kota Cimahi',
    steps: ['rw-proposal', 'musyawarah-kelurahan', 'apbd'],
    source:
      'press on PPM Cimahi 2018 to 2022 (a proposal per RW under a yearly ceiling, work carried out through the kelurahan); the place of the deliberation is not verified',
    confidence: 'weak',
  },
  {
    id: 'pendampingan-desa',
    name: 'Pendampingan desa',
    steps: ['community-proposal', 'musyawarah-desa', 'rpjmdes', 'rkpdes', 'apbdes'],
    source: 'article on village facilitation by a training provider; Permendagri 114/2014',
    confidence: 'read',
  },
];

/**
 * Whether a kind comes after another: in at least one chain it stands later, and in none earlier. Kinds that share no
 * chain, or feed each other, have no order.
 *
 * @example
 * comesAfter('rkpdes', 'rpjmdes'); // true
 * comesAfter('rp2kp-kp', 'rplp'); // false: they feed each other
 */
export function comesAfter(
  later: PlanningKind,
  earlier: PlanningKind,
  chains: readonly PlanningChain[] = planningChains,
): boolean {
  const shared = chains.filter(
    ({ steps, bothWays = [] }) =>
      steps.includes(later) &&
      steps.includes(earlier) &&
      !bothWays.some((pair) => pair.includes(later) && pair.includes(earlier)),
  );
  return (
    shared.length > 0 && shared.every(({ steps }) => steps.indexOf(later) > steps.indexOf(earlier))
  );
}

import { madeBy } from '../ledger/ledger.test-support.js';
import { handOverDocument } from './index.js';

const line = { id: 'l1', author: 'Panitia', recordedAt: '2018-11-05T01:00:00.000Z' } as const;

/** Right values for each schema of the unit. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  handOverSchema: [
    handOverDocument({ id: 't1', title: 'Pelatihan Kader AMPL Desa' }, madeBy('d1', [[line]]), {
      at: '2018-11-05T09:00:00.000Z',
      by: 'Panitia',
    }),
    handOverDocument({ plan: { id: 'w1', title: 'RKTL Desa Lajer' } }, madeBy('d1', [[line]]), {
      at: '2018-11-05T09:00:00.000Z',
      by: 'Fasilitator',
    }),
  ],
};

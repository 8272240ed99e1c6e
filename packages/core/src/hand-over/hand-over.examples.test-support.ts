import { wholeRosterEntries } from '../participant/participant.examples.test-support.js';
import { handOverDocument } from './index.js';

/** Right values for each schema of the unit. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  handOverSchema: [
    handOverDocument({ id: 't1', title: 'Pelatihan Kader AMPL Desa' }, wholeRosterEntries, {
      at: '2018-11-05T09:00:00.000Z',
      by: 'Panitia',
    }),
  ],
};

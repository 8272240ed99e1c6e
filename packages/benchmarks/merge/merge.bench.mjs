// Two devices of 10,000 marks each are brought together: the present state of every cell, and every cell on which they
// differ. Ours begins with both ledgers as read, each line with author, time, number, chain and what it replaces; the
// peers with both documents as their own bytes, which hold a cell's status alone.
import {
  attendanceSheet,
  cellKey,
  contestedCells,
  mergeLedgers,
} from '../../core/dist/attendance/index.js';
import { measure, print } from '../measure.mjs';
import { conflictsOf, ledgers, marksOnDevice, recorded } from './devices.mjs';
import { automerge, yjs } from './peers.mjs';

export async function run() {
  const marks = recorded();
  const [first, second] = ledgers(marks);
  const ours = (/** @type {any} */ one, /** @type {any} */ other) => {
    const sheet = attendanceSheet(mergeLedgers(one, other));
    const conflicts = contestedCells(sheet).map(({ participantId, sessionId }) =>
      cellKey(participantId, sessionId),
    );
    return { size: sheet.size, conflicts };
  };
  const candidates = [
    { name: 'ours', run: () => ours(first, second) },
    { name: 'Yjs 13', run: yjs(marks) },
    { name: 'Automerge 3', run: automerge(marks), rounds: 3 },
  ];
  const expected = conflictsOf(marks);
  console.log(
    `\nmerge: two devices × ${marksOnDevice} marks, ${expected.length} cells on which they differ`,
  );
  if (JSON.stringify(ours(first, second)) !== JSON.stringify(ours(second, first))) {
    throw new Error('The order of merging makes a difference.');
  }
  for (const { name, run: merged } of candidates) {
    const { size, conflicts } = merged();
    const told = conflicts === null ? 'none listed' : `${conflicts.length} listed`;
    console.log(`${name}: ${size} cells, of the differing ones ${told}`);
    if (conflicts !== null && JSON.stringify(conflicts) !== JSON.stringify(expected)) {
      throw new Error(`${name} lists other cells than those that differ.`);
    }
  }
  print(await measure(candidates), 'ours');
}

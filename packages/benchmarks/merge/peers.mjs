// The same two devices in libraries that merge documents. Each keeps one map: cell → status.
import * as Automerge from '@automerge/automerge';
import * as Y from 'yjs';

/** @typedef {import('./devices.mjs').Mark} Mark */
/** @typedef {ReturnType<typeof import('./devices.mjs').recorded>} Recorded */
/** @typedef {{ size: number, conflicts: readonly string[] | null }} Answer */

/** The last writer wins, and who lost is not told. @param {Recorded} recorded @returns {() => Answer} */
export function yjs({ shared, one, two }) {
  const start = new Y.Doc();
  write(start, shared);
  const [first, second] = [one, two].map((marks) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(start));
    write(doc, marks);
    return Y.encodeStateAsUpdate(doc);
  });
  return () => {
    const doc = new Y.Doc();
    for (const update of [first, second]) if (update) Y.applyUpdate(doc, update);
    return { size: Object.keys(doc.getMap('marks').toJSON()).length, conflicts: null };
  };
}

/** @param {Y.Doc} doc @param {readonly Mark[]} marks */
function write(doc, marks) {
  doc.transact(() => {
    for (const { key, status } of marks) doc.getMap('marks').set(key, status);
  });
}

/** Keeps all that was written at the same time, and tells it for a key that is asked about. @param {Recorded} recorded @returns {() => Answer} */
export function automerge({ shared, one, two }) {
  /** @typedef {{ marks: Record<string, string> }} Sheet */
  /** @param {Automerge.Doc<Sheet>} doc @param {readonly Mark[]} marks */
  const written = (doc, marks) =>
    Automerge.change(doc, (draft) => {
      for (const { key, status } of marks) draft.marks[key] = status;
    });
  const start = written(Automerge.from(/** @type {Sheet} */ ({ marks: {} })), shared);
  const [first, second] = [one, two].map((marks) =>
    Automerge.save(written(Automerge.clone(start), marks)),
  );
  if (!first || !second) throw new Error('no documents');
  return () => {
    // Saved documents one after the other are read as their union: several times as quick here as `Automerge.merge`.
    const both = new Uint8Array(first.length + second.length);
    both.set(first);
    both.set(second, first.length);
    const doc = Automerge.load(both);
    const { marks } = /** @type {Sheet} */ (doc);
    const conflicts = Object.keys(marks).filter((key) => {
      const found = Automerge.getConflicts(/** @type {any} */ (marks), key);
      return found !== undefined && new Set(Object.values(found)).size > 1;
    });
    return { size: Object.keys(marks).length, conflicts: conflicts.sort() };
  };
}

// Tells when a frame has painted what it should.

/**
 * Told at the end of every frame. A box changes its size in each, and its observer is called when all scripts of the frame
 * have run and layout is done: what the page holds then is what the frame paints.
 * @type {Set<(time: number) => void>}
 */
export const lookers = new Set();
const probe = /** @type {HTMLElement} */ (document.querySelector('#probe'));
let frameTime = 0;
new ResizeObserver(() => lookers.forEach((look) => look(frameTime))).observe(probe);
requestAnimationFrame(function frame(time) {
  frameTime = time;
  probe.classList.toggle('wide');
  requestAnimationFrame(frame);
});

/** The time when the first frame was painted at whose end `look` said true. @param {() => boolean} look @returns {Promise<number>} */
export function painted(look, limit = 120_000) {
  const end = performance.now() + limit;
  return new Promise((resolve, reject) => {
    const each = () => {
      const isRight = look();
      if (!isRight && performance.now() < end) return;
      lookers.delete(each);
      if (!isRight) return reject(new Error('It never showed what it should.'));
      // Runs after the painting of this frame.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    };
    lookers.add(each);
  });
}

/** @param {number} count */
export async function frames(count) {
  for (let frame = 0; frame < count; frame += 1) await painted(() => true);
}

/** Nodes on the page, in shadow trees too: elements, texts and comments. */
export function nodes() {
  let count = 0;
  const walk = (/** @type {Node} */ root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      count += 1;
      if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
    }
  };
  walk(/** @type {HTMLElement} */ (document.querySelector('#host')));
  return count;
}

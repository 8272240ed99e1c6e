import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledgerDigest } from './index.js';
import { anyDevice } from './ledger.test-support.js';

test('nothing has a digest, too', () => {
  // SHA-256 of nothing begins with e3b0 c442.
  expect(ledgerDigest([])).toEqual({ count: 0, words: 'vavub-sidaf' });
});

test('a line has the digest that other tools make of it', () => {
  // `printf '{"id":"a"}' | sha256sum` begins with 8489 a5de.
  expect(ledgerDigest([{ id: 'a' }]).words).toBe('mifan-piliv');
});

test('a digest is two words that can be spoken', () => {
  fc.assert(
    fc.property(anyDevice('d1'), (lines) => {
      const [b, v] = ['[bdfghjklmnprstvz]', '[aiou]'];
      const word = `${b}${v}${b}${v}${b}`;
      expect(ledgerDigest(lines).words).toMatch(new RegExp(`^${word}-${word}$`));
    }),
  );
});

test('the order of lines and of their fields, and repeats, make no difference', () => {
  const shuffled = anyDevice('d1').chain((lines) =>
    fc.tuple(
      fc.constant(lines),
      fc.shuffledSubarray([...lines, ...lines], { minLength: 2 * lines.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([lines, others]) => {
      const turned = others.map((line) => Object.fromEntries(Object.entries(line).reverse()));
      expect(ledgerDigest(turned)).toEqual(ledgerDigest(lines));
      expect(ledgerDigest(lines).count).toBe(lines.length);
    }),
  );
});

test('a line more, less or changed makes another digest', () => {
  fc.assert(
    fc.property(anyDevice('d1'), (lines) => {
      const { words, count } = ledgerDigest(lines);
      expect(ledgerDigest(lines.slice(1)).words).not.toBe(words);
      const [first, ...others] = lines;
      const changed = ledgerDigest([{ ...first, author: 'Tono' }, ...others]);
      expect(changed.words).not.toBe(words);
      expect(changed.count).toBe(count);
    }),
  );
});

test('what cannot be read counts as it came', () => {
  expect(ledgerDigest([null, 7, 'x', undefined])).toEqual({
    ...ledgerDigest([7, 'x', null]),
    count: 3,
  });
});

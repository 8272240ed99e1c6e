import { expect, test } from 'vitest';
import { meaningWords } from './meaning-words.js';

const words = (text: string) => [...meaningWords(text)];

test('forms of a word have one root', () => {
  for (const forms of [
    'mendampingi pendampingan',
    'mengelola pengelolaan pengelola',
    'keberlanjutan berkelanjutan berlanjut',
    'membina pembinaan',
    'memelihara pemeliharaan',
    'meeting meetings',
  ]) {
    expect(words(forms), forms).toHaveLength(1);
  }
});

test('what every text says, short words and figures tell nothing', () => {
  expect(words('Mampu memahami konsep program di desa 2018, RT 02, agar warga')).toEqual([]);
});

test('words about different things stay apart', () => {
  expect(words('iuran, sanitasi dan perilaku')).toEqual(['iur', 'sanitas', 'ilaku']);
});

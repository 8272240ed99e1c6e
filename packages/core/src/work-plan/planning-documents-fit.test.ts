import { expect, test } from 'vitest';
import { planningLinkDocuments, planningLinkDocumentsFor } from './index.js';

test('a programme has the documents of its chain', () => {
  expect(planningLinkDocumentsFor({ program: 'pamsimas' })).toEqual([
    'rpjmdes',
    'rkpdes',
    'apbdes',
  ]);
  expect(planningLinkDocumentsFor({ program: 'kotaku', level: 'village' })).toEqual([
    ...['rplp', 'rtplp', 'rp2kp-kp', 'rpjmd', 'rkpd'],
  ]);
  expect(planningLinkDocumentsFor({ program: 'ppm-cimahi' })).toEqual(['apbd']);
});

test('without a known programme the level decides, and without either all fit', () => {
  expect(planningLinkDocumentsFor({ level: 'kelurahan' })).not.toContain('rkpdes');
  expect(planningLinkDocumentsFor({ level: 'kelurahan' })).toContain('rkpd');
  expect(planningLinkDocumentsFor({ program: 'other', level: 'village' })).toContain('apbdes');
  expect(planningLinkDocumentsFor({})).toEqual(planningLinkDocuments);
  expect(planningLinkDocumentsFor({ program: null, level: null })).toEqual(planningLinkDocuments);
});

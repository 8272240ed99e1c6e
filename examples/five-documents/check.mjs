// `node check.mjs [en]`: what is found in each of the five documents, in Indonesian or English; and, with invented figures,
// what the last objective of one of them comes to: measuring the level of empowerment.
import { argv } from 'node:process';

import { parseDossierJson } from '@berdaya/core/dossier';
import { describeIssue, english, indonesian } from '@berdaya/core/messages';
import { regionsFromFiles } from '@berdaya/regions/node';

import { empowermentLines, inventedAssessments } from './empowerment.mjs';
import { documents, documentText, findings } from './findings.mjs';

const isEnglish = argv[2] === 'en';
const words = isEnglish ? english : indonesian;
const weights = isEnglish
  ? { error: 'error', warning: 'warning' }
  : { error: 'galat', warning: 'peringatan' };

const opened = await regionsFromFiles();
if (!opened.ok) throw new Error(opened.issues.map((issue) => describeIssue(issue, words)).join());
const regions = opened.value;
// One document names a village of another city; only the whole country's villages can tell.
await regions.loadAllVillages();

for (const name of documents) {
  console.log(`\n${name}`);
  for (const issue of findings(name, regions)) {
    console.log(`  ${weights[issue.severity]}: ${describeIssue(issue, words)}`);
    console.log(`    ${issue.path.join('.')}`);
  }
}

const cimahi = parseDossierJson(documentText('cimahi'));
if (cimahi.ok) {
  console.log('\ncimahi');
  const lines = empowermentLines(inventedAssessments(cimahi.value.training, 2019), isEnglish);
  for (const line of lines) console.log(line);
}

// node report.mjs [dossier.json] [--lang en]
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { attendanceOutcome, attendanceRecap, attendanceSheet } from '@berdaya/core/attendance';
import { parseDossierJson } from '@berdaya/core/dossier';
import { checkWorkPlan } from '@berdaya/core/work-plan';

import { printRefusal, printReport } from './print.mjs';

const sample = fileURLToPath(new URL('data/dossier.json', import.meta.url));
const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'id' } },
});
const language = values.lang === 'en' ? 'en' : 'id';

// All that the report needs of the library: read the document, then ask.
const read = parseDossierJson(readFileSync(positionals[0] ?? sample, 'utf8'));
if (read.ok) {
  const { training, participants, ledger, policy, workPlans } = read.value;
  const sheet = attendanceSheet(ledger);
  const recap = attendanceRecap(training, participants, sheet, policy);
  const outcomes = participants.map(({ id }) =>
    attendanceOutcome(id, sheet, training.sessions, policy),
  );
  const findings = workPlans.map((plan) => checkWorkPlan(plan, { training }, 'publish'));
  printReport(read.value, { recap, outcomes, findings }, language);
} else {
  printRefusal(read.issues, language);
  process.exitCode = 1;
}

import {
  describeIssue,
  english,
  englishFormat,
  indonesian,
  indonesianFormat,
} from '@berdaya/core/messages';
import { fullName } from '@berdaya/core/participant';
import { sumLessonHours } from '@berdaya/core/training';

import { words } from './words.mjs';

/**
 * @typedef {import('@berdaya/core/dossier').Dossier} Dossier
 * @typedef {import('@berdaya/core/kernel').Issue} Issue
 * @typedef {import('@berdaya/core/attendance').AttendanceOutcome} AttendanceOutcome
 * @typedef {import('@berdaya/core/attendance').AttendanceRecap} AttendanceRecap
 * @typedef {'id' | 'en'} Language
 */

const voices = {
  id: { words: words.id, format: indonesianFormat, catalogue: indonesian },
  en: { words: words.en, format: englishFormat, catalogue: english },
};

/**
 * @param {Dossier} dossier
 * @param {{ recap: AttendanceRecap, outcomes: AttendanceOutcome[], findings: Issue[][] }} results
 * @param {Language} language
 */
export function printReport(dossier, { recap, outcomes, findings }, language) {
  const voice = voices[language];
  printHead(dossier, voice);
  printRecap(recap, voice);
  printStandings(dossier, outcomes, voice);
  printQuarantine(dossier, voice);
  dossier.workPlans.forEach((plan, index) => {
    printFindings(plan.owner.name, findings[index] ?? [], voice);
  });
}

/**
 * @param {readonly Issue[]} issues
 * @param {Language} language
 */
export function printRefusal(issues, language) {
  const { words, catalogue } = voices[language];
  console.error(words.refused);
  for (const issue of issues) {
    console.error(`  ${issue.path.join('.')}: ${describeIssue(issue, catalogue)}`);
  }
}

/** @typedef {(typeof voices)[Language]} Voice */

/**
 * @param {Dossier} dossier
 * @param {Voice} voice
 */
function printHead({ training, participants }, { words, format }) {
  const { dates, sessions } = training;
  const held = dates.status === 'exact' ? format.span(dates.startsOn, dates.endsOn) : dates.label;
  console.log([training.title, held].filter(Boolean).join(', '));
  console.log(
    `${participants.length} ${words.people}, ${sessions.length} ${words.sessions}, ` +
      `${sumLessonHours(sessions)} JP`,
  );
}

/**
 * @param {AttendanceRecap} recap
 * @param {Voice} voice
 */
function printRecap({ rows, total }, { words, format }) {
  /** @param {AttendanceRecap['total']} row @param {string} label */
  const cells = ({ total: { all } }, label) => [
    label,
    String(all.participants),
    String(all.attendees),
    `${all.attendedHours}/${all.countedHours}`,
    // While records are missing there is no honest percentage.
    all.unrecordedHours > 0 || all.countedHours === 0
      ? words.incomplete
      : format.percent({ numerator: all.attendedHours, denominator: all.countedHours }),
    `${all.unrecordedHours} JP`,
  ];
  printTitle(words.recap);
  printColumns([
    words.recapHead,
    ...rows.map((row) => cells(row, row.district ?? words.noDistrict)),
    cells(total, words.total),
  ]);
}

/**
 * @param {Dossier} dossier
 * @param {AttendanceOutcome[]} outcomes
 * @param {Voice} voice
 */
function printStandings({ participants, policy }, outcomes, { words, format }) {
  printTitle(words.standing(format.percent(policy.minimum)));
  for (const standing of /** @type {const} */ (['sufficient', 'insufficient', 'undecided'])) {
    const rows = participants.flatMap((participant, index) => {
      const outcome = outcomes[index];
      if (outcome?.standing !== standing) return [];
      const { attendedHours, countedHours, unrecordedHours, share } = outcome;
      return [
        [
          `  ${fullName(participant)}`,
          `${attendedHours}/${countedHours} JP`,
          share === null ? '' : format.percent(share),
          unrecordedHours > 0 ? `${unrecordedHours} JP ${words.unrecorded}` : '',
        ],
      ];
    });
    console.log(`${words[standing]}: ${rows.length}`);
    printColumns(rows);
  }
}

/**
 * @param {Dossier} dossier
 * @param {Voice} voice
 */
function printQuarantine({ quarantined }, { words, catalogue }) {
  printTitle(`${words.quarantine}: ${quarantined.length}`);
  for (const { raw, issues } of quarantined) {
    console.log(`  ${JSON.stringify(raw)}`);
    for (const issue of issues) {
      console.log(`    ${issue.path.join('.')}: ${describeIssue(issue, catalogue)}`);
    }
  }
}

/**
 * @param {string} owner
 * @param {Issue[]} issues
 * @param {Voice} voice
 */
function printFindings(owner, issues, { words, catalogue }) {
  printTitle(`RKTL ${owner}: ${issues.length} ${words.findings}`);
  // The rules answer one by one; a reader goes through the plan, activity by activity.
  const rows = [...issues]
    .sort((a, b) => activity(a) - activity(b))
    .map((issue) => [
      `  ${activity(issue) > 0 ? `${words.item} ${activity(issue)}` : 'RKTL'}`,
      words[issue.severity],
      describeIssue(issue, catalogue),
    ]);
  printColumns(rows, false);
}

/**
 * The number of the activity an issue speaks of, 0 for the plan as a whole.
 * @param {Issue} issue
 */
function activity({ path: [part, index] }) {
  return part === 'items' && typeof index === 'number' ? index + 1 : 0;
}

/** @param {string} title */
function printTitle(title) {
  console.log(`\n${title}`);
}

/**
 * Prints cells under one another; what stands behind the first column is figures, to the right.
 * @param {readonly (readonly string[])[]} rows
 */
function printColumns(rows, areFigures = true) {
  const widths = rows.reduce(
    (/** @type {number[]} */ most, row) =>
      row.map((cell, column) => Math.max(cell.length, most[column] ?? 0)),
    [],
  );
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      areFigures && column > 0
        ? cell.padStart(widths[column] ?? 0)
        : cell.padEnd(widths[column] ?? 0),
    );
    console.log(cells.join('  ').trimEnd());
  }
}

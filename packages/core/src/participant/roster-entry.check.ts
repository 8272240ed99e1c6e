// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import {
  checkChoice,
  checkEach,
  checkFields,
  checkPart,
  checkText,
  checkWhole,
} from '../kernel/check.js';
import { checkListedParticipantShape } from './participant.check.js';
import { isIdentifier } from '../kernel/identifier.js';
import { isInstant } from '../kernel/instant.js';
import { saysSomething } from '../kernel/shape.js';

const rosterEntryKindChoices = ['register', 'link'];

function checkRosterEntryReplacesItem(value: unknown, issues: Issue[]): void {
  checkText(issues, undefined, value, Infinity, isIdentifier, 'shape.not-an-identifier');
}

/** Finds what `rosterEntrySchema` has against a value. */
export function checkRosterEntryShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  switch (value.kind) {
    case 'register':
      checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkText(issues, 'author', value.author, 120, saysSomething, 'shape.blank');
      checkText(
        issues,
        'deviceId',
        value.deviceId,
        Infinity,
        isIdentifier,
        'shape.not-an-identifier',
      );
      checkWhole(issues, 'sequence', value.sequence, 1);
      checkText(
        issues,
        'recordedAt',
        value.recordedAt,
        Infinity,
        isInstant,
        'shape.not-an-instant',
      );
      if (value.chain != null)
        checkText(issues, 'chain', value.chain, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkPart(issues, 'participant', value.participant, checkListedParticipantShape);
      checkEach(issues, 'replaces', value.replaces, checkRosterEntryReplacesItem);
      break;
    case 'link':
      checkText(issues, 'id', value.id, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkText(issues, 'author', value.author, 120, saysSomething, 'shape.blank');
      checkText(
        issues,
        'deviceId',
        value.deviceId,
        Infinity,
        isIdentifier,
        'shape.not-an-identifier',
      );
      checkWhole(issues, 'sequence', value.sequence, 1);
      checkText(
        issues,
        'recordedAt',
        value.recordedAt,
        Infinity,
        isInstant,
        'shape.not-an-instant',
      );
      if (value.chain != null)
        checkText(issues, 'chain', value.chain, Infinity, isIdentifier, 'shape.not-an-identifier');
      checkText(
        issues,
        'participantId',
        value.participantId,
        Infinity,
        isIdentifier,
        'shape.not-an-identifier',
      );
      if (value.samePersonAs != null)
        checkText(
          issues,
          'samePersonAs',
          value.samePersonAs,
          Infinity,
          isIdentifier,
          'shape.not-an-identifier',
        );
      checkEach(issues, 'replaces', value.replaces, checkRosterEntryReplacesItem);
      break;
    default:
      checkChoice(issues, 'kind', value.kind, rosterEntryKindChoices);
  }
}

// Made by `node scripts/generate-checkers.mjs` from the schemas beside it; not to be changed by hand.
import type { Issue } from '../kernel/issue.js';
import {
  checkChoice,
  checkEach,
  checkFields,
  checkList,
  checkPart,
  checkText,
} from '../kernel/check.js';
import { checkRegionShape } from '../region/region.check.js';
import { saysSomething } from '../kernel/shape.js';

const workPlanListFormatChoices = ['berdaya/work-plans@1'];
const workPlanListTimeZoneChoices = ['WIB', 'WITA', 'WIT'];
const workPlanListExpectedItemKindChoices = ['village', 'person', 'group'];

function checkWorkPlanListExpectedItem(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'kind', value.kind, workPlanListExpectedItemKindChoices);
  checkText(issues, 'name', value.name, 200, saysSomething, 'shape.blank');
  if (value.region != null) checkPart(issues, 'region', value.region, checkRegionShape);
}

/** Finds what `workPlanListSchema` has against a value. */
export function checkWorkPlanListShape(value: unknown, issues: Issue[]): void {
  if (!checkFields(issues, value)) return;
  checkChoice(issues, 'format', value.format, workPlanListFormatChoices);
  if (value.title != null)
    checkText(issues, 'title', value.title, 200, saysSomething, 'shape.blank');
  if (value.region != null) checkPart(issues, 'region', value.region, checkRegionShape);
  if (value.timeZone != null)
    checkChoice(issues, 'timeZone', value.timeZone, workPlanListTimeZoneChoices);
  if (value.regions != null) checkEach(issues, 'regions', value.regions, checkRegionShape);
  if (value.expected != null)
    checkEach(issues, 'expected', value.expected, checkWorkPlanListExpectedItem);
  checkList(issues, 'plans', value.plans);
}

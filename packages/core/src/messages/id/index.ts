import type { Catalogue } from '../catalogue.js';
import { attendance } from './attendance.js';
import { certificate } from './certificate.js';
import { dossier } from './dossier.js';
import { handOver } from './hand-over.js';
import { evaluation } from './evaluation.js';
import { empowerment } from './empowerment.js';
import { facilitation } from './facilitation.js';
import { group } from './group.js';
import { identity } from './identity.js';
import { participant } from './participant.js';
import { perDiem } from './per-diem.js';
import { planning } from './planning.js';
import { privacy } from './privacy.js';
import { program } from './program.js';
import { proposal } from './proposal.js';
import { recap } from './recap.js';
import { region } from './region.js';
import { review } from './review.js';
import { scoring } from './scoring.js';
import { scoringColumns } from './scoring-columns.js';
import { text } from './text.js';
import { training } from './training.js';
import { workPlan } from './work-plan.js';
import { workPlanLink } from './work-plan-link.js';
import { workPlanPasted } from './work-plan-pasted.js';
import { workPlanQuality } from './work-plan-quality.js';
import { workPlanProgress } from './work-plan-progress.js';
import { scoringVolumes } from './scoring-volumes.js';
import { shape } from './shape.js';

/** Every issue code in Indonesian. */
export const indonesian: Catalogue = {
  ...shape,
  ...text,
  ...scoring,
  ...region,
  ...planning,
  ...program,
  ...identity,
  ...group,
  ...privacy,
  ...training,
  ...participant,
  ...attendance,
  ...perDiem,
  ...certificate,
  ...evaluation,
  ...review,
  ...workPlan,
  ...workPlanLink,
  ...workPlanQuality,
  ...workPlanPasted,
  ...workPlanProgress,
  ...proposal,
  ...facilitation,
  ...scoringVolumes,
  ...recap,
  ...scoringColumns,
  ...empowerment,
  ...dossier,
  ...handOver,
};

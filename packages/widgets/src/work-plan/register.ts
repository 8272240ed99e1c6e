import { define } from '../element/define.js';
import { WorkPlanElement } from './work-plan.js';

define('berdaya-work-plan', WorkPlanElement);

export { WorkPlanElement };

import { define } from '../element/define.js';
import { WorkPlanMonitorElement } from './work-plan-monitor.js';

define('berdaya-work-plan-monitor', WorkPlanMonitorElement);

export { WorkPlanMonitorElement };

import { define } from '../element/define.js';
import { AttendanceRecapElement } from './attendance-recap.js';

define('berdaya-attendance-recap', AttendanceRecapElement);

export { AttendanceRecapElement };

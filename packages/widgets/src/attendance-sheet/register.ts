import { define } from '../element/define.js';
import { AttendanceSheetElement } from './attendance-sheet.js';

define('berdaya-attendance-sheet', AttendanceSheetElement);

export { AttendanceSheetElement };

// What a recap loads on demand: forecast, people behind a figure, export, print, and the table for the public.
export { printAlone } from '../element/print-alone.js';
export { saveFile } from '../element/save-file.js';
export { recapFile } from './recap-csv.js';
export { forecastView } from './recap-forecast.view.js';
export { recapPanelStyles } from './recap-panel.styles.js';
export { recapPanelWords } from './recap-panel.words.js';
export { paperView } from './recap-paper.view.js';
export { peopleDialog } from './recap-people.view.js';
export { usualFewest } from './recap-public.state.js';
export { publicView } from './recap-public.view.js';

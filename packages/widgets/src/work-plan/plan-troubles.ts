// What says what is wrong, where a document or the storage is refused: fetched then, or when the page is idle.
export { issueSentence } from '../element/issue-words.js';
export { refusedView } from '../element/refused.view.js';

// What says what is wrong with a document or with one of its plans: fetched then, or when the page is idle.
export { issueSentence } from '../element/issue-words.js';
export { refusedView } from '../element/refused.view.js';

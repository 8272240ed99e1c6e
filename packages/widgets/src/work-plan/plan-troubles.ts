// What says what is wrong, where a document, the storage or a line is refused: fetched then, or when the page is idle.
export { issueSentence } from '../element/issue-words.js';
export { refusedView } from '../element/refused.view.js';
export { unreadView } from './unread-lines.view.js';

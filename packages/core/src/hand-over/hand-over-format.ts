/** The format this version reads and writes; a later number is refused, not guessed at. */
export const handOverFormat = 'berdaya/hand-over@1';

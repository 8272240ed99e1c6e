import type { HandOverWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

/** English sentences about what is handed over from device to device. */
export const handOver: HandOverWords = {
  'hand-over.not-a-hand-over': () =>
    'This is no hand-over of records from Berdaya. Choose a file or code made with the hand-over button on the other device.',
  'hand-over.newer-format': ({ format: written, readable }) =>
    `A newer version made this hand-over (${written}). Update Berdaya on this device; this version reads ${readable}.`,
  'hand-over.other-training': ({ title, expected }) =>
    `This hand-over is for another training: "${title}". Open here is "${expected}". Open the right one, then receive it again.`,
  'hand-over.other-plan': ({ title, expected }) =>
    `This hand-over is for another work plan: "${title}". Open here is "${expected}". Open the right one, then receive it again.`,
  'hand-over.other-kind': ({ title, holds }) =>
    holds === 'plan'
      ? `This hand-over holds records of the work plan "${title}", and no attendance. Open that plan and receive it there.`
      : `This hand-over holds attendance of "${title}", and no records of a work plan. Open that attendance list and receive it there.`,
  'hand-over.damaged': ({ stated, found }) =>
    `This hand-over was damaged on the way${
      stated === found
        ? ''
        : `: there should be ${format.number(stated)} records, and ${format.number(found)} were found`
    }. Have it made again on the device it comes from; nothing has been received yet.`,
};

import type { Run } from '../pdf/readRuns';
import type { RecognisedWord } from './Recogniser';

const RTL = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Recognised words as the runs of a page; `scale` is pixels to a point. */
export function runsOfWords(words: readonly RecognisedWord[], scale: number): Run[] {
  return words.map(({ text, x, y, width, height, baseline, size }) => ({
    text,
    x: x / scale,
    end: (x + width) / scale,
    y: baseline / scale,
    size: size / scale,
    isRtl: RTL.test(text),
    box: { x: x / scale, y: y / scale, width: width / scale, height: height / scale },
    angle: 0,
  }));
}

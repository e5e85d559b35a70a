/** Captions of pictures, which are no part of an article and often look like one. */
import { sentenceId } from '../../paths';
import type { Guess } from '../model';
import type { TextLine } from './lines';

/** Longer ones are text. */
const LONGEST = 120;
const CAPTION = /^(?:[（(]?图[为：:]|图片说明|（资料图)|(?:[^拍]摄|摄影|供图|图片来源[:：].{1,20})\s*[）)]?。?$/;

/** Tells whether a page itself says that a line is the caption of a picture. */
export function isFigcaption({ block, text }: TextLine): boolean {
  return [...text].length <= LONGEST && block.closest('figcaption') !== null;
}

/** Gives a doubtful guess for each line that reads like a caption; the line stays in the text. */
export function captionGuesses(lines: readonly TextLine[]): Guess[] {
  return lines.flatMap(({ text }, index): Guess[] => {
    if ([...text].length > LONGEST || !CAPTION.test(text)) return [];
    const why =
      'it is short and names who took it, or says 图为: if it is, take the line out of a copy of the file, delete this folder, and import the copy';
    return [
      { sentence: sentenceId(index + 1, 1), what: 'this may be the caption of a picture', why, isDoubtful: true },
    ];
  });
}

/** What of a Word document stands in no word of its text, said so that an editor looks. */
import type { SentenceId } from '../../model';
import type { Guess } from '../model';

/** What is known of a document that was read. */
export interface SeenDocument {
  /** word/document.xml. */
  readonly body: string;
  readonly text: string;
  readonly hasComments: boolean;
  /** What the reader could not read. */
  readonly messages: readonly string[];
  readonly notes: number;
  /** The first sentences of paragraphs with a list mark. */
  readonly bulleted: readonly SentenceId[];
}

/** Gives the guesses; each is doubtful where words may be lacking. */
export function guessesOf({ body, text, hasComments, messages, notes, bulleted }: SeenDocument): Guess[] {
  const guesses: Guess[] = [];
  const say = (what: string, why: string, isDoubtful = true): void => {
    guesses.push({ what, why, isDoubtful });
  };
  if (bulleted.length > 0)
    say(
      `${bulleted.length} list marks of Word left out, the first at ${bulleted[0]}`,
      'they are no characters of the text',
      false,
    );
  if (/<w:(?:ins|del|moveFrom|moveTo)[ >]/.test(body))
    say(
      'taken as if all tracked changes were accepted: what is inserted stands, what is deleted does not',
      'the document has tracked changes',
    );
  if (hasComments) say('comments left out', 'the document has comments', false);
  if (notes > 0)
    say(
      `${notes} notes stand at the end, and the marks that point to them are left out`,
      'the document has footnotes or endnotes',
    );
  if (/<w:vanish\/>|<w:vanish w:val="(?:1|true)"\/>/.test(body))
    say('hidden words stand in the text', 'the document has words marked as hidden');
  if (/<m:oMath[ >]/.test(body)) say('formulas left out', 'the document has formulas');
  if (/<(?:w:drawing|w:pict)[ >]/.test(body)) say('pictures left out', 'the document has pictures', false);
  const strange = [...new Set(messages.filter((one) => /unsupported character|could not/i.test(one)))];
  if (strange.length > 0)
    say(`characters that could not be read: ${strange.slice(0, 5).join('; ')}`, 'they are of a symbol font');
  const lacking = count(wordsOf(body)) - count(text);
  if (lacking > 0)
    say(
      `${lacking} characters of the document do not stand in source.txt`,
      'the document holds more words than could be read',
    );
  return guesses;
}

/** What stands in the document's runs, without what was moved away and what is there twice for old programs. */
function wordsOf(xml: string): string {
  const kept = without(without(xml, 'mc:Choice'), 'w:moveFrom');
  return [...kept.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)]
    .map(([, words]) => words)
    .join('')
    .replace(/&\w+;/g, '');
}

function without(xml: string, tag: string): string {
  const [first = '', ...others] = xml.split(new RegExp(`<${tag}(?=[ >])`));
  const close = `</${tag}>`;
  return first + others.map((one) => one.slice(one.indexOf(close) + (one.includes(close) ? close.length : 0))).join('');
}

function count(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

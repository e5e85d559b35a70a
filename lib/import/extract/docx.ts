/** A Word document: its words in their order, and what of it stands in no word. */
import mammoth from 'mammoth';
import { sentenceId } from '../../paths';
import type { Article, Facts, Guess } from '../model';
import { captionGuesses } from './captions';
import { seenWords, withoutUnseen } from './clean';
import { countedGuesses } from './counted';
import { guessesOf } from './docx-guesses';
import { linesOf } from './lines';
import { parsePage } from './main-text';
import { refuse } from './refuse';
import { checkText } from './text';
import { xmlParts } from './zip';

const NUMBERED = 'import-numbered';
const BULLETED = 'import-bulleted';
const STYLES = [`p[style-name='${NUMBERED}'] => p.numbered:fresh`, `p[style-name='${BULLETED}'] => p.bulleted:fresh`];
const TITLE = ["p[style-name='Title'] => h1.title:fresh", "p[style-name='标题'] => h1.title:fresh"];

/** Gives the article of a .docx file; throws ContentError where it cannot be read. */
export async function readDocx(name: string, bytes: Buffer): Promise<Article> {
  const parts = xmlParts(name, bytes);
  const body = mainPart(parts);
  if (body === undefined) refuse(name, 'not-readable', 'is no Word document. Save it as .docx in Word or WPS.');
  const { html, messages } = await convert(name, bytes);
  const page = parsePage(`<html><head></head><body>${html}</body></html>`);
  const notes = withoutMarksOfNotes(page);
  // A line of nothing but unseen marks is no paragraph.
  const lines = linesOf(page.body, true).filter((line) => withoutUnseen(line.text).text.trim() !== '');
  const { text, guesses: unseen } = withoutUnseen(lines.map((line) => line.text).join('\n'));
  if (text.trim() === '') refuse(name, 'no-text', 'holds no text. A picture of a text cannot be imported: type it.');
  const ended = `${text}\n`;
  checkText(`${name} (its text)`, ended);
  const bulleted = lines.flatMap(({ block }, index) => (block.closest('.bulleted') ? [sentenceId(index + 1, 1)] : []));
  const { facts, guesses } = factsOf(page, parts.get('docProps/core.xml') ?? '');
  const seen = { body, text: ended, hasComments: parts.has('word/comments.xml'), messages, notes, bulleted };
  return {
    text: ended,
    facts,
    guesses: [
      ...guesses,
      ...countedGuesses(lines, '.numbered', 'Word'),
      ...captionGuesses(lines),
      ...guessesOf(seen),
      ...unseen,
    ],
  };
}

/** The part that the package names as its document (word/document2.xml of some programs), as the reader finds it. */
function mainPart(parts: ReadonlyMap<string, string>): string | undefined {
  const named = [...(parts.get('_rels/.rels') ?? '').matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].flatMap(([tag]) => {
    const target = /\sType=["'][^"']*\/officeDocument["']/.test(tag) && /\sTarget=["']\/?([^"']+)["']/.exec(tag)?.[1];
    return target && parts.has(target) ? [target] : [];
  });
  return parts.get(named[0] ?? 'word/document.xml');
}

async function convert(name: string, buffer: Buffer): Promise<{ html: string; messages: string[] }> {
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer },
      {
        styleMap: [...STYLES, ...TITLE],
        transformDocument: markNumbered,
        // Pictures are not opened.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        externalFileAccess: false,
      },
    );
    return { html: value, messages: messages.map(({ message }) => message) };
  } catch {
    return refuse(
      name,
      'not-readable',
      'cannot be read as a Word document. Open it in Word or WPS and save it again as .docx.',
    );
  }
}

/** Numbers that Word writes by itself stand in no word: the paragraphs that have them are marked. */
function markNumbered(element: unknown): unknown {
  if (typeof element !== 'object' || element === null) return element;
  const children = Reflect.get(element, 'children');
  const copy = Array.isArray(children) ? { ...element, children: children.map(markNumbered) } : element;
  const numbering = Reflect.get(element, 'numbering');
  if (Reflect.get(element, 'type') !== 'paragraph' || typeof numbering !== 'object' || numbering === null) return copy;
  return { ...copy, styleId: null, styleName: Reflect.get(numbering, 'isOrdered') ? NUMBERED : BULLETED };
}

/** Takes away the marks that stand for notes, which are the converter's and not the author's; gives how many notes there are. */
function withoutMarksOfNotes(page: Document): number {
  const notes = page.querySelectorAll('li[id^="footnote-"], li[id^="endnote-"]').length;
  const marks = page.querySelectorAll('a[href^="#footnote-"], a[href^="#endnote-"]');
  for (const mark of [...marks]) mark.remove();
  return notes;
}

function factsOf(page: Document, core: string): { facts: Facts; guesses: Guess[] } {
  const styled = seenWords(page.querySelector('h1.title')?.textContent);
  const first = page.body.firstElementChild;
  const headed = first?.tagName === 'H1' ? seenWords(first.textContent) : undefined;
  const kept = /<dc:title>([^<]*)<\/dc:title>/.exec(core)?.[1];
  const named =
    kept && !/[&<]|^\s*(?:Microsoft Word|文档|新建|Document|Untitled)/i.test(kept) ? seenWords(kept) : undefined;
  const title = styled ?? headed ?? named;
  if (title === undefined) return { facts: {}, guesses: [] };
  const [isDoubtful, where] = styled || headed ? [false, 'styled as its title'] : [true, 'in its properties'];
  return {
    facts: { title },
    guesses: [{ what: `title is ${title}`, why: `the document has it ${where}`, isDoubtful }],
  };
}

/** What of a page is read aloud: the source's sentences in the page's order, and nothing else. */
import { READING_CLASS } from './classes';
import { SENTENCE_HOLDERS } from './sentences';

/** A sentence, or a piece of one, as it stands on the page. */
export interface Found<T> {
  readonly element: T;
  readonly text: string;
  /** Which sentence of which article; the pieces of one have the same. */
  readonly key: string;
  readonly isPiece: boolean;
}

/** A sentence as it is read: once, whole. */
export interface Unit<T> {
  readonly key: string;
  readonly text: string;
  readonly elements: readonly T[];
}

/** Puts the pieces of a sentence together, and leaves out a sentence that has been read before. */
export function unitsOf<T>(found: readonly Found<T>[]): Unit<T>[] {
  const units: Unit<T>[] = [];
  const seen = new Set<string>();
  for (const { element, text, key, isPiece } of found) {
    const last = units[units.length - 1];
    if (isPiece && last?.key === key)
      units[units.length - 1] = { key, text: last.text + text, elements: [...last.elements, element] };
    else if (!seen.has(key) && text.trim() !== '') units.push({ key, text, elements: [element] });
    seen.add(key);
  }
  return units;
}

/** Gives the page's sentences. */
export function findUnits(): Unit<HTMLElement>[] {
  const found: Found<HTMLElement>[] = [];
  let paragraph = 0;
  for (const holder of document.querySelectorAll<HTMLElement>(SENTENCE_HOLDERS)) {
    const isBare = holder.tagName === 'P';
    if (isBare) paragraph += 1;
    const elements = isBare
      ? wrapped(holder)
      : holder.querySelectorAll<HTMLElement>(`.${READING_CLASS.sentence}, .words`);
    const links = holder.querySelectorAll<HTMLAnchorElement>('.places a, td > a');
    elements.forEach((element, index) => {
      const link = links[index];
      const own = `#p${paragraph}s${index + 1}`;
      // A query is no part of which sentence it is: it marks what was searched for.
      const key = link ? link.pathname + link.hash : isBare ? own : `${found.length}`;
      found.push({ element, text: element.textContent ?? '', key, isPiece: holder.tagName === 'TR' });
    });
  }
  return unitsOf(found);
}

/** Gives a sentence's place as readers know it: 第2段第5句; nothing where it has none. */
export function placeOf(key: string): string {
  const [, paragraph, sentence] = /#p(\d+)s(\d+)$/.exec(key) ?? [];
  return paragraph && sentence ? `第${paragraph}段第${sentence}句` : '';
}

/** The sentences of a bare paragraph in elements of their own; the server says where each ends, and sends the text without marks. */
function wrapped(paragraph: HTMLElement): HTMLElement[] {
  const { ends } = paragraph.dataset;
  const text = paragraph.textContent ?? '';
  if (ends !== undefined) {
    paragraph.textContent = '';
    let start = 0;
    for (const end of ends.split(' ').map(Number)) {
      const sentence = document.createElement('span');
      sentence.className = READING_CLASS.sentence;
      sentence.textContent = text.slice(start, end);
      paragraph.append(sentence);
      start = end;
    }
    paragraph.append(text.slice(start));
    delete paragraph.dataset.ends;
  }
  const sentences = [...paragraph.querySelectorAll<HTMLElement>(`.${READING_CLASS.sentence}`)];
  return sentences.length > 0 ? sentences : [paragraph];
}

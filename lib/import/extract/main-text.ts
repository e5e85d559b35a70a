/** Which part of a page is the article. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { linesOf, type TextLine } from './lines';

/** A page as a document that has a head and a body. */
export function parsePage(html: string): Document {
  const inner = html.replace(/^\uFEFF/, '').replace(/<!doctype[^>]*>/gi, '');
  const headEnd = /<\/head\s*>/i.exec(inner);
  const bodied = /<body[\s>/]/i.test(inner)
    ? inner
    : headEnd
      ? inner.replace(headEnd[0], () => `${headEnd[0]}<body>`)
      : `<head></head><body>${inner}`;
  return parseHTML(/<html[\s>]/i.test(bodied) ? bodied : `<html>${bodied}</html>`).document;
}

/** The element that holds the article, and how it was found. */
export interface Main {
  readonly element: Element;
  readonly by: 'readability' | 'density' | 'whole';
}

const MARK = 'data-import';
/** More elements than any article has take the reader too long. */
const MAX_ELEMENTS = 6_000;
/** Its time grows with the cube of the depth. */
const MAX_DEPTH = 100;
/** Of what Readability finds, an element holds nearly all; the rest are stray siblings. */
const MOST = 0.95;
/** Below this share of the page's prose, Readability has plainly lost text. */
const LEAST = 0.6;
/** Of the page's prose, the rest being footers and boxes. */
const DENSEST = 0.8;

/** Gives the element of the page that holds the article; nothing is taken away inside it. */
export function findMain(html: string, page: Document): Main {
  const root = page.body ?? page.documentElement;
  const prose = linesOf(root).filter(isProse);
  const weights = weighed(
    page,
    prose.map(({ block, text }) => [block, text.length]),
  );
  const dense = deepest(root, weights, DENSEST);
  const found = byReadability(html, page);
  const share = (element: Element) => (weights.get(element) ?? 0) / Math.max(1, weights.get(root) ?? 0);
  if (found && share(found) >= LEAST * share(dense)) return { element: found, by: 'readability' };
  return { element: dense, by: dense === root ? 'whole' : 'density' };
}

/** Sentences, not menus, dates or lists of links. */
export function isProse({ text, linked }: TextLine): boolean {
  return text.length >= 12 && /[。！？；，：]/.test(text) && linked * 2 < text.length;
}

/** Readability works on a copy, and says by marks on the elements which of them it holds for the article. */
function byReadability(html: string, page: Document): Element | undefined {
  const copy = parsePage(html);
  const [originals, copies] = [[...page.querySelectorAll('*')], [...copy.querySelectorAll('*')]];
  if (copies.length > MAX_ELEMENTS || copies.length !== originals.length) return undefined;
  if (depthOf(originals) > MAX_DEPTH) return undefined;
  for (const [index, element] of copies.entries()) element.setAttribute(MARK, String(index));
  try {
    const parsed = new Readability<Node>(copy, { serializer: (node) => node, charThreshold: 100 }).parse();
    const content = parsed?.content;
    if (!content) return undefined;
    const marked = linesOfNode(content).flatMap(({ text, block }): [Element, number][] => {
      const original = originals[Number(block.closest(`[${MARK}]`)?.getAttribute(MARK) ?? Number.NaN)];
      return original ? [[original, text.length]] : [];
    });
    return marked.length === 0 ? undefined : deepest(page.body, weighed(page, marked), MOST);
  } catch {
    // Pages are as broken as they are: the densest part of the page is found without it.
    return undefined;
  }
}

/** How deep the deepest of a page's elements stands; they are in the page's order. */
function depthOf(elements: readonly Element[]): number {
  const depths = new Map<Element | null, number>();
  let deepest = 0;
  for (const element of elements) {
    const depth = (depths.get(element.parentElement) ?? 0) + 1;
    depths.set(element, depth);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function linesOfNode(node: Node): TextLine[] {
  return isElement(node) ? linesOf(node) : [];
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The characters below each element; each is added to its parent once, from the page's end, however deep it nests. */
function weighed(page: Document, own: readonly (readonly [Element, number])[]): Map<Element, number> {
  const weights = new Map<Element, number>();
  const add = (element: Element, length: number) => weights.set(element, (weights.get(element) ?? 0) + length);
  for (const [block, length] of own) add(block, length);
  for (const element of [...page.querySelectorAll('*')].reverse()) {
    const weight = weights.get(element);
    if (weight !== undefined && element.parentElement) add(element.parentElement, weight);
  }
  return weights;
}

/** The deepest element that holds a share of what the root holds. */
function deepest(root: Element, weights: ReadonlyMap<Element, number>, share: number): Element {
  const wanted = (weights.get(root) ?? 0) * share;
  let found = root;
  for (;;) {
    const next = [...found.children].find((child) => (weights.get(child) ?? 0) >= wanted);
    // One line of several in a paragraph of breaks is no article by itself.
    if (!next || wanted === 0 || next.tagName === 'P' || next.tagName === 'LI') return found;
    found = next;
  }
}

/** Selectors for browsers without :is(), :where() and lists in :not(): written out, with the weight that they were meant to have. */
import parser, { type Node, type Pseudo, type Selector } from 'postcss-selector-parser';

/** Ids, classes, elements: the higher wins. */
export type Weight = readonly [ids: number, classes: number, elements: number];

/** A selector without lists inside it. */
export interface Plain {
  readonly text: string;
  /** What the selector weighed as it stood in the source. */
  readonly meant: Weight;
}

const LISTS = new Set([':is', ':where', ':matches', ':-webkit-any', ':any']);
const NOTHING: Weight = [0, 0, 0];

/** Gives the selectors of a list, each written out; throws where one cannot be. */
export function writeOut(list: string): Plain[] {
  return parser()
    .astSync(list, { lossless: false })
    .nodes.flatMap((selector) => {
      const meant = weigh(selector);
      return expand(selector).map((text) => ({ text, meant }));
    });
}

/** Gives a selector's weight, as a browser of today counts it. */
export function weighText(selector: string): Weight {
  return weigh(one(selector));
}

/** Parses a single selector. */
export function one(selector: string): Selector {
  const { first } = parser().astSync(selector, { lossless: false });
  if (!first) throw new Error('A rule has an empty selector.');
  return first;
}

/** Compares weights: above zero where the first is the higher. */
export function compare(a: Weight, b: Weight): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

const EXTRA = ':not(#\\#)';

/** Puts the weight of an id into a selector as often as it is told, without a change in what it matches. */
export function raise(selector: string, times: number): string {
  if (times === 0) return selector;
  const parsed = one(selector);
  const before = parsed.nodes.findIndex((node) => parser.isPseudoElement(node));
  const extra = EXTRA.repeat(times);
  if (before < 0) return parsed.toString() + extra;
  const text = (nodes: readonly Node[]) => nodes.map(String).join('');
  return text(parsed.nodes.slice(0, before)) + extra + text(parsed.nodes.slice(before));
}

/** Takes out what `raise` has put in. */
export function lowered(selector: string): string {
  return selector.replaceAll(EXTRA, '');
}

function weigh(selector: Selector): Weight {
  return selector.nodes.reduce<Weight>((sum, node) => add(sum, weighNode(node)), NOTHING);
}

function weighNode(node: Node): Weight {
  if (node.type === 'id') return [1, 0, 0];
  if (node.type === 'class' || node.type === 'attribute') return [0, 1, 0];
  if (node.type === 'tag') return [0, 0, 1];
  if (node.type !== 'pseudo' || node.value === ':where') return NOTHING;
  if (isElement(node)) return [0, 0, 1];
  if (!LISTS.has(node.value) && node.value !== ':not' && node.value !== ':has') return [0, 1, 0];
  return node.nodes.map(weigh).reduce((most, next) => (compare(next, most) > 0 ? next : most), NOTHING);
}

/** Not the parser's own question, after which its types take the node for none. */
function isElement(node: Node): boolean {
  return parser.isPseudoElement(node);
}

function add(a: Weight, b: Weight): Weight {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

/** Every way through the lists of a selector. */
function expand(selector: Selector): string[] {
  let made = [''];
  selector.nodes.forEach((node, index) => {
    const here = parser.isPseudo(node) ? choices(node) : [String(node)];
    const previous = index > 0 ? selector.nodes[index - 1] : undefined;
    if (parser.isPseudo(node) && LISTS.has(node.value)) check(here, node, previous);
    made = made.flatMap((start) => here.map((rest) => start + rest));
  });
  return made;
}

function choices(node: Pseudo): string[] {
  if (LISTS.has(node.value)) return node.nodes.flatMap(expand);
  if (node.value === ':not') {
    const refused = node.nodes.flatMap(expand);
    const odd = refused.find((text) => one(text).nodes.length !== 1);
    if (odd !== undefined)
      throw new Error(`Old browsers know no :not(${odd}): it takes one class, element or attribute.`);
    return [refused.map((text) => `:not(${text})`).join('')];
  }
  return [String(node)];
}

/**
 * What is written out must match the same elements. `.a :is(b c)` becomes `.a b c`, which takes it that b stands in .a: no other use
 * of such a list makes sense here.
 */
function check(texts: readonly string[], node: Pseudo, previous: Node | undefined): void {
  const isApart = previous === undefined || (previous.type === 'combinator' && previous.value.trim() === '');
  const opens = isApart || previous.type === 'combinator';
  for (const text of texts) {
    const parts = one(text).nodes;
    if (!opens && (parts[0]?.type === 'tag' || parts[0]?.type === 'universal'))
      throw new Error(`${node} cannot be written out for old browsers: put the element before it.`);
    if (!isApart && parts.some(({ type }) => type === 'combinator'))
      throw new Error(`${node} cannot be written out for old browsers: write a rule for each of its list.`);
  }
}

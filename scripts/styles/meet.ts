/** Whether two rules can be about the same element and the same property; where that is not certain, they can. */
import type { AtRule, Container, Document, Rule } from 'postcss';
import parser from 'postcss-selector-parser';
import { one } from './selectors';

/** Of a rule's last compound selector what tells elements apart, and where the rule applies. */
export interface Subject {
  readonly element: string | undefined;
  readonly pseudo: string;
  readonly media: readonly string[];
}

/** Gives the subject of a selector of a rule. */
export function subjectOf(selector: string, rule: Rule): Subject {
  const { nodes } = one(selector);
  const last = nodes.slice(nodes.findLastIndex(({ type }) => type === 'combinator') + 1);
  const tag = last.find((node) => parser.isTag(node));
  const pseudo = last.find((node) => parser.isPseudoElement(node));
  const element = last.some((node) => parser.isPseudo(node) && node.value === ':root') ? 'html' : tag?.value;
  return { element, pseudo: pseudo?.value.replace(/^:+/, '') ?? '', media: mediaOf(rule) };
}

/** Tells whether two rules may apply to one element at once. */
export function canMeet(a: Subject, b: Subject): boolean {
  if (a.pseudo !== b.pseudo) return false;
  if (a.element !== undefined && b.element !== undefined && a.element !== b.element) return false;
  const media = [...a.media, ...b.media].join(' and ');
  if (/\bscreen\b/.test(media) && /\bprint\b/.test(media)) return false;
  const widths = (name: string) => [...media.matchAll(new RegExp(`\\(${name}-width:\\s*([\\d.]+)rem\\)`, 'g'))];
  const least = Math.max(0, ...widths('min').map(([, width]) => Number(width)));
  const most = Math.min(Number.POSITIVE_INFINITY, ...widths('max').map(([, width]) => Number(width)));
  return least <= most;
}

function mediaOf(rule: Rule): string[] {
  const found: string[] = [];
  let parent: Container | Document | undefined = rule.parent;
  while (parent && parent.type !== 'document') {
    // A list of queries applies where any of them does.
    if (isNamed(parent, /^media$/) && !parent.params.includes(',')) found.push(parent.params);
    parent = parent.parent;
  }
  return found;
}

/** Tells a step of an animation from a rule. */
export function isKeyframe({ parent }: Rule): boolean {
  return parent !== undefined && isNamed(parent, /keyframes$/);
}

function isNamed(node: Container | Document, name: RegExp): node is AtRule {
  return 'name' in node && name.test(String(node.name));
}

/** What a shorthand sets beyond its own name. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  font: ['line-height'],
  gap: ['row-gap', 'column-gap', 'grid-gap'],
  inset: ['top', 'right', 'bottom', 'left'],
  columns: ['column-width', 'column-count'],
  'flex-flow': ['flex-direction', 'flex-wrap'],
  'grid-area': ['grid-row', 'grid-column'],
  'place-items': ['align-items', 'justify-items'],
  'place-content': ['align-content', 'justify-content'],
};

/** A border's sides and what is said of them cross: `border-color` and `border-top` both set `border-top-color`. Its corners are apart. */
const CROSSED = [
  /^border(?:-(top|right|bottom|left))?(?:-(width|style|color))?$/,
  /^border(?:-(top-left|top-right|bottom-left|bottom-right))?-radius$/,
];

/** Tells whether two lists of properties set one thing. */
export function overlap(a: readonly string[], b: readonly string[]): boolean {
  return a.some((first) => b.some((second) => sets(first, second) || sets(second, first)));
}

function sets(name: string, other: string): boolean {
  if (name === 'all' || name === other) return true;
  if (name.startsWith('--') || other.startsWith('--')) return false;
  const plain = (one: string) => one.replace(/^-(?:webkit|moz)-/, '');
  const [a, b] = [plain(name), plain(other)];
  const [crossed, over] = [partsOf(a), partsOf(b)];
  if (crossed && over) return crossed.every((part, index) => !part || !over[index] || part === over[index]);
  return a === b || b.startsWith(`${a}-`) || (BESIDE[a] ?? []).some((one) => one === b || b.startsWith(`${one}-`));
}

function partsOf(property: string): readonly (string | undefined)[] | undefined {
  const index = CROSSED.findIndex((names) => names.test(property));
  const [, ...parts] = CROSSED[index]?.exec(property) ?? [];
  return index < 0 ? undefined : [String(index), ...parts];
}

/** Takes the layers off a style sheet: what a later layer says still wins, by its place and, where need be, by its weight. */
import type { AtRule, ChildNode, Root, Rule } from 'postcss';
import { canMeet, isKeyframe, overlap, subjectOf } from './meet';
import { compare, type Plain, raise, type Weight, weighText, writeOut } from './selectors';

/** One selector of a rule, in the order of the cascade. */
interface Item {
  readonly rule: Rule;
  readonly plain: Plain;
  readonly layer: number;
  readonly place: number;
  readonly weight: Weight;
  readonly subject: ReturnType<typeof subjectOf>;
  readonly normal: readonly string[];
  readonly important: readonly string[];
  times: number;
}

/** Flattens every @layer and writes every selector out; throws where a rule cannot be kept as it is meant. */
export function flattenLayers(root: Root): void {
  const layers = sortByLayer(root);
  const items: Item[] = [];
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const layer = layers.get(rule) ?? Number.POSITIVE_INFINITY;
    for (const plain of written(rule)) items.push(makeItem(rule, plain, layer, items.length));
  });
  const rising = [...items].sort(
    (a, b) => Math.sign(a.layer - b.layer) || compare(a.plain.meant, b.plain.meant) || a.place - b.place,
  );
  rising.forEach((item, index) => {
    for (const lower of rising.slice(0, index)) settle(item, lower);
  });
  const texts = new Map<Rule, string[]>();
  for (const { rule, plain, times } of items) texts.set(rule, [...(texts.get(rule) ?? []), raise(plain.text, times)]);
  for (const [rule, selectors] of texts) rule.selectors = selectors;
}

/** Raises an item until it wins over one that is to lose against it. */
function settle(item: Item, lower: Item): void {
  const both = item.layer !== lower.layer && overlap(item.important, lower.important);
  if (both && canMeet(item.subject, lower.subject))
    throw item.rule.error('Two layers say !important of one property, and the lower layer would win: leave it out.');
  if (wins(item, lower) || !overlap(item.normal, lower.normal) || !canMeet(item.subject, lower.subject)) return;
  while (!wins(item, lower)) item.times += 1;
}

function wins(a: Item, b: Item): boolean {
  return (compare(raised(a), raised(b)) || a.place - b.place) > 0;
}

function raised({ weight: [ids, classes, elements], times }: Item): Weight {
  return [ids + times, classes, elements];
}

function makeItem(rule: Rule, plain: Plain, layer: number, place: number): Item {
  const normal: string[] = [];
  const important: string[] = [];
  rule.each((node) => {
    if (node.type === 'decl') (node.important ? important : normal).push(node.prop);
  });
  const subject = subjectOf(plain.text, rule);
  return { rule, plain, layer, place, weight: weighText(plain.text), subject, normal, important, times: 0 };
}

function written(rule: Rule): Plain[] {
  try {
    return writeOut(rule.selector);
  } catch (error) {
    throw rule.error(error instanceof Error ? error.message : String(error));
  }
}

/** Puts the layers' rules one layer after the other, what is in none last; gives the layer of each. */
function sortByLayer(root: Root): Map<Rule, number> {
  const layers = new Map<string, ChildNode[]>();
  const bare: ChildNode[] = [];
  for (const node of [...root.nodes]) {
    if (!isLayer(node)) {
      bare.push(node);
      continue;
    }
    for (const name of node.params.split(',').map((one) => one.trim())) {
      if (!/^[\w-]+$/.test(name)) throw node.error('A layer has one plain name: @layer components { … }.');
      layers.set(name, [...(layers.get(name) ?? []), ...(node.nodes ?? [])]);
    }
  }
  root.removeAll();
  const found = new Map<Rule, number>();
  [...layers.values()].forEach((nodes, index) => {
    root.append(nodes);
    root.walkRules((rule) => {
      if (!found.has(rule)) found.set(rule, index);
    });
  });
  root.append(bare);
  root.walkAtRules('layer', (inner) => {
    throw inner.error('A layer stands at the top of a file, with the @media rules inside it.');
  });
  return found;
}

function isLayer(node: ChildNode): node is AtRule {
  return node.type === 'atrule' && node.name === 'layer';
}

/** Gaps in flexible boxes for browsers that know them in grids alone (Chromium below 84): margins between the children. */
import { AtRule, type Container, type Document, list, type Root, Rule } from 'postcss';
import { NO_FLEX_GAP } from './floor';
import { lowered } from './selectors';

/** Adds, at the end of a sheet, what such browsers need. */
export function addGapMargins(root: Root): void {
  const boxes = new Set<string>();
  root.walkDecls('display', ({ value, parent }) => {
    if (/flex$/.test(value) && parent instanceof Rule) for (const one of parent.selectors) boxes.add(lowered(one));
  });
  const margins = new AtRule({ name: 'supports', params: NO_FLEX_GAP, nodes: [] });
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => isBox(lowered(selector), boxes));
    const gap = gapOf(rule);
    if (selectors.length === 0 || gap === undefined) return;
    const made = new Rule({ selectors: selectors.map((one) => `${one} > :not(:last-child)`) });
    made.append(gap);
    margins.append(wrap(made, rule));
  });
  if (margins.nodes && margins.nodes.length > 0) root.append(margins);
}

/** The margin that stands for a rule's gap; a box that wraps its rows needs none below, for its lines have their own. */
function gapOf(rule: Rule): { prop: string; value: string } | undefined {
  const values = new Map<string, string>();
  rule.each((node) => {
    if (node.type !== 'decl') return;
    values.set(node.prop, node.value);
    if (node.prop !== 'gap') return;
    const [row = '', column = row] = list.space(node.value);
    values.set('row-gap', row).set('column-gap', column);
  });
  const isColumn = /column/.test(`${values.get('flex-direction')} ${values.get('flex-flow')}`);
  const value = values.get(isColumn ? 'row-gap' : 'column-gap');
  if (value === undefined) return undefined;
  return { prop: isColumn ? 'margin-bottom' : 'margin-right', value };
}

/** A rule may say more of a box that another makes flexible. */
function isBox(selector: string, boxes: ReadonlySet<string>): boolean {
  return [...boxes].some((box) => selector === box || selector.endsWith(` ${box}`));
}

/** Gives a new rule the @media around another. */
function wrap(made: Rule, like: Rule): Rule | AtRule {
  let wrapped: Rule | AtRule = made;
  let parent: Container | Document | undefined = like.parent;
  while (parent instanceof AtRule) {
    wrapped = new AtRule({ name: parent.name, params: parent.params, nodes: [wrapped] });
    parent = parent.parent;
  }
  return wrapped;
}

/** What newer browsers alone understand, with something before it that older ones do. */
import { type Declaration, list, type Root, type Rule } from 'postcss';
import parser from 'postcss-selector-parser';
import { KNOWN_PSEUDOS } from './floor';
import { isKeyframe } from './meet';
import { one, writeOut } from './selectors';

/**
 * Of Tailwind's sheet, what no page of this site has: trees in the shadow, dialogs, hints in fields, date fields, files to choose, groups of options, abbreviations,
 * media, hidden elements, Firefox's own states. Some weigh more written out than they were meant to, and all else would have to be raised over them.
 */
const NEVER =
  /^(?::host|::backdrop|::placeholder|::-webkit-(?:date|calendar|inner-spin|outer-spin|search).*|:-moz-.*|.*::file-selector-button|.*\boptgroup\b.*|abbr:where.*|input:where.*|video|canvas|audio|iframe|embed|object|progress|samp|menu|\[hidden\].*)$/;
const THICKNESS = /^(?:from-font|-?[\d.]+(?:px|em|rem|pt)?)$/;
const ALIGNMENT = /^(?:align|justify)-(?:content|items|self)$/;

/** What Tailwind leaves to be set: nothing sets it here. The site names its own faces. */
const UNSET = /^var\(--default-(?:mono-)?font-(?:feature|variation)-settings|^var\(--default-font-family/;
const OWN_NAMES = /^--(?:font-(?:sans|mono)|default-.*)$/;

/** Nor is there a tab in any text, and app/styles/base.css says itself what a phone may do to the size of letters. */
const NEVER_SET = /^(?:-moz-)?tab-size$/;
/** What a control may inherit though nothing sets it. */
const NOTHING = /^font-(?:feature|variation)-settings$/;

/** Removes what no page of the site can have. */
export function dropNever(root: Root): void {
  root.walkDecls((declaration) => {
    const { prop, value } = declaration;
    const isNothing = NEVER_SET.test(prop) || (NOTHING.test(prop) && value === 'inherit');
    if (isNothing || UNSET.test(value) || OWN_NAMES.test(prop)) declaration.remove();
    else declaration.value = value.replace(/^var\(--default-mono-font-family,\s*(.*)\)$/s, '$1');
  });
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => !NEVER.test(selector));
    const { parent } = rule;
    if (kept.length > 0) rule.selectors = kept;
    else rule.remove();
    if (parent?.type === 'atrule' && parent.nodes?.length === 0) parent.remove();
  });
}

/** Takes an @supports out of the rule in which Tailwind puts it; where what it guards may stand bare, it is gone. */
export function liftSupports(root: Root): void {
  root.walkAtRules((inner) => {
    const { parent } = inner;
    if (parent?.type !== 'rule') return;
    const isBare = inner.name === 'supports' && !String(inner).includes('var(');
    if (isBare) {
      inner.replaceWith(inner.nodes ?? []);
      return;
    }
    const rest = parent.clone();
    rest.removeAll();
    const after = rest.clone();
    let next = inner.next();
    while (next) {
      const moved = next;
      next = next.next();
      after.append(moved);
    }
    rest.append(inner.nodes ?? []);
    inner.removeAll();
    inner.append(rest);
    parent.after(inner);
    if (after.nodes.length > 0) inner.after(after);
  });
  root.walkRules((rule) => {
    if (rule.parent?.type === 'rule') throw rule.error('Write the rule at the top: old browsers know no nesting.');
  });
}

/** Puts what old browsers know before what they do not. */
export function lowerDeclarations(root: Root): void {
  root.walkDecls((declaration) => {
    const { prop, value } = declaration;
    if (prop === 'overflow-wrap' && value === 'anywhere') declaration.cloneBefore({ value: 'break-word' });
    if (prop === 'list-style' && /^["']/.test(value)) declaration.cloneBefore({ value: 'disc' });
    // In a flexible box `start` was read and ignored until Chromium 93.
    if (ALIGNMENT.test(prop) && /^(?:start|end)$/.test(value)) declaration.value = `flex-${value}`;
    if (prop === 'text-decoration') splitThickness(declaration);
  });
}

function splitThickness(declaration: Declaration): void {
  const parts = list.space(declaration.value);
  const thickness = parts.find((part) => THICKNESS.test(part));
  if (thickness === undefined) return;
  declaration.value = parts.filter((part) => part !== thickness).join(' ');
  declaration.cloneAfter({ prop: 'text-decoration-thickness', value: thickness });
}

/** Gives a selector that old browsers do not know a rule of its own, since they ignore the whole list that holds it. */
export function splitSelectors(root: Root): void {
  root.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const focused = rule.selectors.filter((selector) => selector.includes(':focus-visible'));
    const strange = rule.selectors.filter((selector) => !focused.includes(selector) && !isKnown(selector));
    const known = rule.selectors.filter((selector) => !focused.includes(selector) && !strange.includes(selector));
    if (focused.length === 0 && (strange.length === 0 || rule.selectors.length === 1)) return;
    const alone = strange.map((selector) => rule.clone({ selector }));
    const made = known.length > 0 ? [rule.clone({ selectors: known }), ...alone] : alone;
    rule.replaceWith([...made, ...focused.flatMap((selector) => focus(rule, selector))]);
  });
}

/** Who moves by keyboard sees where they are also where a browser cannot tell keyboard and mouse apart. */
function focus(rule: Rule, selector: string): Rule[] {
  const first = rule.clone({ selector: selector.replaceAll(':focus-visible', ':focus') });
  first.each((node) => {
    if (node.type === 'decl' && !node.prop.startsWith('outline')) node.remove();
  });
  if (first.nodes.length === 0) return [rule.clone({ selector })];
  const off = first.clone({ selector: selector.replaceAll(':focus-visible', ':focus:not(:focus-visible)') });
  off.removeAll();
  off.append({ prop: 'outline', value: 'none' });
  return first.nodes.length === rule.nodes.length ? [first, off] : [first, off, rule.clone({ selector })];
}

function isKnown(selector: string): boolean {
  let known = true;
  for (const { text } of writeOut(selector))
    one(text).walk((node) => {
      if (parser.isPseudo(node) && !KNOWN_PSEUDOS.has(node.value)) known = false;
    });
  return known;
}

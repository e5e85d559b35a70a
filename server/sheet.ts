/** A style sheet cut down to what one page needs: in a page stand the rules that can match something in it, in their order. */
import { type AtRule, type ChildNode, parse } from 'postcss';
import parser, { type Selector } from 'postcss-selector-parser';
import { ADDED_CLASSES, ADDED_ELEMENTS } from '../browser/classes';
import { namesIn } from './names';

/** One selector with the names that a page must hold for it to match anything. */
interface Choice {
  readonly text: string;
  readonly needs: readonly string[];
}

/** A declaration; one of a custom property has its name, and is worth nothing where no other names it. */
interface Line {
  readonly text: string;
  readonly token: string | undefined;
}

type Part =
  | { readonly kind: 'rule'; readonly choices: readonly Choice[]; readonly lines: readonly Line[] }
  | { readonly kind: 'group'; readonly head: string; readonly parts: readonly Part[] }
  | { readonly kind: 'kept'; readonly text: string };

/** The names of a page, and of the custom properties that are used in it. */
interface Page {
  readonly names: ReadonlySet<string>;
  readonly tokens: ReadonlySet<string>;
}

/** What holds rules and says when they apply; any other at-rule is kept as it is. */
const GROUPS = new Set(['media', 'supports', 'layer', 'container']);
/** What can be there without standing in the page. */
const ALWAYS = new Set(['html', 'body', '*', ...ADDED_CLASSES.map((one) => `.${one}`), ...ADDED_ELEMENTS]);

const USED = /var\(\s*(--[\w-]+)/g;

/** A parsed style sheet. */
export class Sheet {
  private readonly parts: readonly Part[];
  /** What each custom property names in its turn, wherever it is set. */
  private readonly within = new Map<string, readonly string[]>();

  /** Parses a sheet; throws postcss's CssSyntaxError where it is none. */
  constructor(css: string) {
    const root = parse(css);
    this.parts = root.nodes.flatMap(makePart);
    root.walkDecls(/^--/, ({ prop, value }) => {
      this.within.set(prop, [...(this.within.get(prop) ?? []), ...usedIn(value)]);
    });
  }

  /** Gives the sheet of a page by its HTML. */
  for(html: string): string {
    const names = namesIn(html);
    const tokens = new Set([...usedIn(html), ...usedIn(cut(this.parts, { names, tokens: new Set() }))]);
    // A set also gives what is added to it on the way.
    for (const token of tokens) for (const one of this.within.get(token) ?? []) tokens.add(one);
    return cut(this.parts, { names, tokens });
  }
}

function usedIn(text: string): string[] {
  return [...text.matchAll(USED)].flatMap(([, name]) => name ?? []);
}

function cut(parts: readonly Part[], page: Page): string {
  const isThere = (name: string) => page.names.has(name) || ALWAYS.has(name);
  let text = '';
  for (const part of parts) {
    if (part.kind === 'kept') text += part.text;
    else if (part.kind === 'rule') {
      const kept = part.choices.filter(({ needs }) => needs.every(isThere)).map((one) => one.text);
      const lines = part.lines.filter(({ token }) => token === undefined || page.tokens.has(token));
      if (kept.length > 0 && lines.length > 0) text += `${kept.join(',')}{${lines.map((one) => one.text).join(';')}}`;
    } else {
      const inner = cut(part.parts, page);
      if (inner !== '') text += `${part.head}{${inner}}`;
    }
  }
  return text;
}

function makePart(node: ChildNode): Part[] {
  if (node.type === 'comment') return [];
  if (node.type === 'rule') {
    const lines = node.nodes.flatMap((one) => (one.type === 'comment' ? [] : [lineOf(one)]));
    return [{ kind: 'rule', choices: choicesOf(node.selector), lines }];
  }
  if (node.type === 'atrule' && node.nodes && GROUPS.has(node.name)) {
    return [{ kind: 'group', head: headOf(node), parts: node.nodes.flatMap(makePart) }];
  }
  return [{ kind: 'kept', text: node.type === 'atrule' && node.nodes ? String(node) : `${node};` }];
}

function lineOf(node: ChildNode): Line {
  const token = node.type === 'decl' && node.prop.startsWith('--') ? node.prop : undefined;
  return { text: String(node), token };
}

function headOf({ name, raws, params }: AtRule): string {
  return `@${name}${raws.afterName ?? ' '}${params}`;
}

function choicesOf(list: string): Choice[] {
  const { nodes } = parser().astSync(list, { lossless: false });
  return nodes.map((selector) => ({ text: String(selector), needs: needsOf(selector) }));
}

/**
 * The names outside of any parentheses: what stands in :not() must not be there, and what stands in :is() need not all be. What only an
 * attribute says (a reader's settings on <html>, a state) is not asked for, since it may come and go.
 */
function needsOf(selector: Selector): string[] {
  return selector.nodes.flatMap((node) => {
    if (node.type === 'class') return `.${node.value}`;
    if (node.type === 'id') return `#${node.value}`;
    return node.type === 'tag' ? node.value.toLowerCase() : [];
  });
}

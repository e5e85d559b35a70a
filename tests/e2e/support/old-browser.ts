/** A browser of 2018, as far as it concerns a style sheet: what it has never heard of, and what it makes of a sheet. */
import postcss, { type AtRule, type Declaration, type Rule } from 'postcss';
import {
  AT_RULES,
  FUNCTIONS,
  MEDIA,
  PROGRESSIVE_AT_RULES,
  PROGRESSIVE_FUNCTIONS,
  PROGRESSIVE_MEDIA,
  PROGRESSIVE_PROPERTIES,
  PROGRESSIVE_PSEUDOS,
  PROPERTIES,
  PSEUDOS,
  UNITS,
} from './floor';

const bare = (value: string) => value.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^)]*\)/g, '');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].flatMap(([, one]) => one ?? []);
const functionsOf = (value: string) => all(bare(value), /([a-z][\w-]*)\(/gi);
const unitsOf = (value: string) => all(bare(value), /(?<![\w#-])[\d.]+(%|[a-z]+)/gi);
const pseudosOf = (selector: string) => all(selector, /(?<!\\)(::?[a-z-]+)/gi);
const mediaOf = (params: string) => all(params.replace(/:[^)]*/g, ''), /([a-z][a-z-]+)/g);

/** Says of a sheet what no list in floor.ts has, and what old browsers would get wrong; nothing where all is well. */
export function strangers(css: string): string[] {
  const found = new Set<string>();
  const say = (what: string, where: string) =>
    found.add(
      `${what} (in ${where}): if Chromium 69 knows it, add it to the first list in tests/e2e/support/floor.ts; if it does no harm where ` +
        'it is ignored, to the second with the reason; else put what old browsers know before it, or have scripts/styles/ do so.',
    );
  const root = postcss.parse(css);
  root.walkAtRules((rule) => {
    const [name = ''] = rule.name.split(':');
    if (!AT_RULES.has(name) && !PROGRESSIVE_AT_RULES.has(name)) say(`@${name}`, rule.params);
    if (name !== 'media') return;
    if (/[<>=]/.test(rule.params)) say('a range', `@media ${rule.params}`);
    for (const word of mediaOf(rule.params))
      if (!MEDIA.has(word) && !(word in PROGRESSIVE_MEDIA)) say(word, `@media ${rule.params}`);
  });
  root.walkRules((rule) => {
    const strange = rule.selectors.filter((selector) => pseudosOf(selector).some((one) => !PSEUDOS.has(one)));
    for (const one of strange.flatMap(pseudosOf))
      if (!PSEUDOS.has(one) && !(one in PROGRESSIVE_PSEUDOS)) say(one, rule.selector);
    if (strange.length > 0 && rule.selectors.length > 1)
      say('a selector that is not known beside others', rule.selector);
    if (rule.selector.includes('&') || rule.parent?.type === 'rule') say('nesting', rule.selector);
    for (const inner of all(rule.selector, /:not\(([^()]*)/g))
      if (!/^(?:\*|[\w-]+|[.#](?:[\w-]|\\.)+|\[[^\]]*\]|::?[\w-]+)$/.test(inner)) say(`:not(${inner})`, rule.selector);
  });
  root.walkDecls((declaration) => {
    for (const one of faultsOf(declaration)) say(one, String(declaration));
  });
  return [...found];
}

function faultsOf(declaration: Declaration): string[] {
  const { prop, value, parent } = declaration;
  const faults = functionsOf(value).filter((one) => !FUNCTIONS.has(one) && !(one in PROGRESSIVE_FUNCTIONS));
  const isNew = functionsOf(value).some((one) => !FUNCTIONS.has(one));
  const guarded = parent?.parent?.type === 'atrule' && 'name' in parent.parent && parent.parent.name === 'supports';
  if (isNew && value.includes('var(') && !guarded) faults.push('var() beside a new function unsets the property');
  if (prop.startsWith('--')) return faults;
  if (!PROPERTIES.has(prop) && !(prop in PROGRESSIVE_PROPERTIES)) faults.push(prop);
  faults.push(...unitsOf(value).filter((one) => !UNITS.has(one.toLowerCase())));
  if (/\banywhere\b/.test(value) && declaration.prev()?.toString() !== `${prop}:break-word`)
    faults.push('anywhere alone');
  return faults;
}

/** Gives what such a browser sees of a sheet, for a new one to show. */
export function asOldBrowser(css: string): string {
  const root = postcss.parse(css);
  root.walkAtRules((rule) => seen(rule));
  root.walkRules((rule) => {
    if (pseudosOf(rule.selector).some((one) => !PSEUDOS.has(one)) || /:not\([^()]*[ ,>+~]/.test(rule.selector))
      rule.remove();
    else dropDeclarations(rule);
  });
  return root.toString();
}

function seen(rule: AtRule): void {
  const isStrange =
    (!AT_RULES.has(rule.name) && !/^page\b/.test(rule.name)) ||
    (rule.name === 'media' && (/[<>=]/.test(rule.params) || mediaOf(rule.params).some((one) => !MEDIA.has(one))));
  if (isStrange) rule.remove();
  else if (rule.name !== 'supports') return;
  // What is there for browsers without gaps in flexible boxes is in force; whatever else is asked for is not there.
  else if (rule.params.includes('revert')) rule.replaceWith(rule.nodes ?? []);
  else rule.remove();
}

function dropDeclarations(rule: Rule): void {
  rule.each((node) => {
    if (node.type !== 'decl' || node.prop.startsWith('--')) return;
    const isKnown = PROPERTIES.has(node.prop) && unitsOf(node.value).every((one) => UNITS.has(one.toLowerCase()));
    const isNew = functionsOf(node.value).some((one) => !FUNCTIONS.has(one)) || /\banywhere\b/.test(node.value);
    if (isKnown && isNew && node.value.includes('var(')) node.value = 'unset';
    else if (!isKnown || isNew) node.remove();
  });
}

/** What is wrong with YAML, in words that say what to write. */
import { type Document, isAlias, isScalar, type Node, visit, type YAMLError } from 'yaml';

/** How deep values may nest. */
export const MAX_NESTING = 20;

/** The offset at which brackets or leading hyphens nest too deep for the parser, or -1. */
export function tooDeep(yaml: string): number {
  const hyphens = new RegExp(`^[ \\t]*(?:-[ \\t]+){${MAX_NESTING}}`, 'm').exec(yaml);
  if (hyphens) return hyphens.index;
  let depth = 0;
  for (let at = 0; at < yaml.length; at++) {
    if (/[[{]/.test(yaml.charAt(at)) && ++depth > MAX_NESTING) return at;
    if (/[\]}]/.test(yaml.charAt(at)) && depth > 0) depth--;
  }
  return -1;
}

function isUnclosed({ code, message }: YAMLError): boolean {
  return code === 'MISSING_CHAR' || (code === 'BAD_INDENT' && message.includes(' and end with a '));
}

/** The offset where the value begins that is not closed at an offset. */
function opening(document: Document, at: number): number {
  let start = at;
  visit(document, {
    Node: (_key, node) => {
      if (node.range && node.range[0] <= at && at <= node.range[2]) start = node.range[0];
    },
  });
  return start;
}

/** Why a node is refused that YAML allows, or nothing where it is a plain value. */
export function refusal(node: Node): { rule: string; message: string } | undefined {
  if (isAlias(node)) return { rule: 'yaml-alias', message: `uses the alias *${node.source}. Write the value out.` };
  if ('anchor' in node && node.anchor)
    return { rule: 'yaml-alias', message: `sets the anchor &${node.anchor}. Write each value out, without anchors.` };
  if (isScalar(node) && node.value === '<<')
    return { rule: 'yaml-alias', message: 'uses a merge key (<<). Write the keys out.' };
  if (node.tag?.startsWith('!') && node.tag !== '!')
    return { rule: 'yaml-tag', message: `uses the tag ${node.tag}. Write a plain value.` };
  return undefined;
}

const YAML_MENDS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'has this key twice. Keep one of them.',
  TAB_AS_INDENT: 'is indented with a tab. Use spaces.',
  MISSING_CHAR: 'lacks a closing mark. Close the quotation mark or bracket that is open here.',
  TAG_RESOLVE_FAILED: 'uses a tag of its own. Write a plain value.',
};

function yamlMessage(code: string, message: string): string {
  return (
    YAML_MENDS[code] ??
    `is no YAML that can be read: ${message}. Put quotation marks around a value with special characters.`
  );
}

/** A problem that the parser found: its rule, its message, and its offset in the YAML. */
export function describe(problem: YAMLError, document: Document): { rule: string; message: string; at: number } {
  const unclosed = isUnclosed(problem);
  const code = unclosed ? 'MISSING_CHAR' : problem.code;
  return {
    rule: `yaml-${code.toLowerCase().replaceAll('_', '-')}`,
    message: yamlMessage(code, problem.message),
    at: unclosed ? opening(document, problem.pos[0]) : problem.pos[0],
  };
}

/** One YAML document: plain values only, every refusal with its place and its mend. */
import type { VFile } from 'vfile';
import { type Document, isAlias, isNode, isScalar, LineCounter, type Node, parseAllDocuments, visit } from 'yaml';
import { fault, type Place, placer, START } from './faults';

function linePlace(counter: LineCounter, offset: number): Place {
  const { line, col } = counter.linePos(offset);
  return { line, column: col };
}

/** What a YAML document holds, as plain data, and where. */
export interface Yaml {
  readonly data: unknown;
  /** The place of a key's value, or of the key itself; lines and columns of the YAML text. */
  readonly placeOf: (path: readonly PropertyKey[], which?: 'key' | 'value') => Place;
}

/** A document without a key. */
export const EMPTY: Yaml = { data: {}, placeOf: () => START };

/** Reads one YAML document; gives nothing where it cannot be read or uses more than plain values, with the faults on the file. */
export function parseYaml(file: VFile, yaml: string): Yaml | undefined {
  const counter = new LineCounter();
  const wide = /^[ \t]*[\w-]+[ \t]*：/m.exec(yaml);
  const place = placer(yaml);
  if (wide) {
    const at = place(wide.index + wide[0].length - 1);
    fault(
      file,
      at,
      'full-width-colon',
      'has a full-width colon after a key. Type a half-width colon and a space (title: …).',
    );
    return undefined;
  }
  const documents = parseAllDocuments(yaml, {
    lineCounter: counter,
    uniqueKeys: true,
    version: '1.2',
    merge: false,
    prettyErrors: false,
  });
  const [document] = Array.isArray(documents) ? documents : [];
  if (!document) return EMPTY;
  if (documents.length > 1) {
    const second = documents[1]?.range?.[0] ?? 0;
    fault(
      file,
      place(second),
      'two-documents',
      'holds two YAML documents. Keep one block between two lines of three hyphens.',
    );
    return undefined;
  }
  let readable = true;
  for (const problem of [...document.errors, ...document.warnings]) {
    readable = false;
    fault(
      file,
      linePlace(counter, problem.pos[0]),
      `yaml-${problem.code.toLowerCase().replaceAll('_', '-')}`,
      yamlMessage(problem.code, problem.message),
    );
  }
  visit(document, {
    Node: (_key, node) => {
      const refused = refusal(node);
      if (!refused || !node.range) return;
      readable = false;
      fault(file, linePlace(counter, node.range[0]), refused.rule, refused.message);
    },
  });
  if (!readable) return undefined;
  return {
    data: document.toJS({ maxAliasCount: 0 }) ?? {},
    placeOf: (path, which = 'value') => {
      const node = nodeAt(document, path, which);
      return node?.range ? linePlace(counter, node.range[0]) : START;
    },
  };
}

function refusal(node: Node): { rule: string; message: string } | undefined {
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

function nodeAt(document: Document, path: readonly PropertyKey[], which: 'key' | 'value'): Node | undefined {
  let node: unknown = document.contents;
  for (const [depth, step] of path.entries()) {
    if (!isNode(node)) return undefined;
    if ('items' in node && Array.isArray(node.items)) {
      const pair = node.items.find((item: unknown) => isPairOf(item, step));
      if (pair && isPairOf(pair, step)) node = which === 'key' && depth === path.length - 1 ? pair.key : pair.value;
      else node = typeof step === 'number' ? node.items[step] : undefined;
    }
  }
  return isNode(node) ? node : undefined;
}

function isPairOf(item: unknown, step: PropertyKey): item is { key: Node; value: Node | null } {
  return typeof item === 'object' && item !== null && 'key' in item && isScalar(item.key) && item.key.value === step;
}

/** One YAML document: plain values only, every refusal with its place and its mend. */
import type { VFile } from 'vfile';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseAllDocuments, visit } from 'yaml';
import { fault, type Place, placer, START } from './faults';
import { describe, MAX_NESTING, refusal, tooDeep } from './yaml-faults';

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

/** One slip can make thousands of problems; the first ones are enough to find it. */
const MAX_PROBLEMS = 20;

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
  const tight = /^[\w-]+:(?=[^\s])/m.exec(yaml);
  if (tight) {
    const what = `has no space after “${tight[0]}”. Type one (topics: [innovation]).`;
    fault(file, place(tight.index), 'no-space', what);
    return undefined;
  }
  const deep = tooDeep(yaml);
  if (deep !== -1) {
    fault(file, place(deep), 'too-deep', `is nested more than ${MAX_NESTING} deep. Write key: value lines.`);
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
  if (!isMap(document.contents) && document.contents !== null && document.errors.length === 0) {
    fault(
      file,
      linePlace(counter, document.contents.range?.[0] ?? 0),
      'no-keys',
      'is no list of keys. Write key: value lines.',
    );
    return undefined;
  }
  let readable = true;
  for (const problem of [...document.errors, ...document.warnings].slice(0, MAX_PROBLEMS)) {
    readable = false;
    const { rule, message, at } = describe(problem, document);
    fault(file, linePlace(counter, at), rule, message);
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

function nodeAt(document: Document, path: readonly PropertyKey[], which: 'key' | 'value'): Node | undefined {
  let node: unknown = document.contents;
  for (const [depth, step] of path.entries()) {
    if (!isNode(node)) return undefined;
    // A list may be long: its items are not looked through for a key.
    if (isSeq(node)) node = typeof step === 'number' ? node.items[step] : undefined;
    else if ('items' in node && Array.isArray(node.items)) {
      const pair = node.items.find((item: unknown) => isPairOf(item, step));
      if (pair && isPairOf(pair, step)) node = which === 'key' && depth === path.length - 1 ? pair.key : pair.value;
      else node = undefined;
    }
  }
  return isNode(node) ? node : undefined;
}

function isPairOf(item: unknown, step: PropertyKey): item is { key: Node; value: Node | null } {
  return typeof item === 'object' && item !== null && 'key' in item && isScalar(item.key) && item.key.value === step;
}

/** Front matter: YAML and nothing but YAML, with the place of every key. */
import matter from 'gray-matter';
import type { VFile } from 'vfile';
import { type Document, isAlias, isNode, isScalar, LineCounter, type Node, parseAllDocuments, visit } from 'yaml';
import { fault, type Place, placer, START } from './faults';
import type { TextFile } from './read';

/** A file cut into its front matter, as plain data, and its body. */
export interface FrontMatter {
  readonly data: unknown;
  readonly body: string;
  /** The file's line on which the body begins. */
  readonly bodyLine: number;
  /** The place of a key's value, or of the key itself, in the file. */
  readonly placeOf: (path: readonly PropertyKey[], which?: 'key' | 'value') => Place;
}

const FENCE = '---';

/** Cuts a file and reads its front matter; gives nothing where there is none that can be read, with the faults on the file. */
export function parseFrontMatter({ file, text }: TextFile): FrontMatter | undefined {
  const [first = ''] = text.split('\n', 1);
  if (first.trimEnd() !== FENCE) {
    fault(file, START, 'no-front-matter', openingFault(first));
    return undefined;
  }
  const close = text.split('\n').find((line, index) => index > 0 && line.startsWith(FENCE));
  if (close?.trimEnd() !== FENCE) {
    fault(
      file,
      START,
      'no-front-matter',
      'has a front matter that is never closed. End it with a line of three hyphens (---).',
    );
    return undefined;
  }
  const counter = new LineCounter();
  let document: Document | undefined = parseAllDocuments('{}')[0];
  // gray-matter runs JavaScript front matter unless that engine is replaced; without options it caches, so it always gets some.
  const { content: body } = matter(text, {
    language: 'yaml',
    engines: {
      yaml: (yaml: string) => {
        document = parseYaml(file, yaml, counter);
        return {};
      },
      javascript: () => {
        throw new Error('JavaScript front matter is never run.');
      },
    },
  });
  if (!document) return undefined;
  const second = /^\s*(?:[\w-]+:.*\n)+---[ \t]*$/m.exec(body);
  if (second?.index === 0) {
    const place = placer(text)(text.length - body.length);
    fault(
      file,
      place,
      'two-documents',
      'holds a second block of front matter. Keep one block between two lines of three hyphens.',
    );
    return undefined;
  }
  const read: Document = document;
  return {
    data: read.toJS({ maxAliasCount: 0 }) ?? {},
    body,
    bodyLine: text.slice(0, text.length - body.length).split('\n').length,
    // The YAML begins behind the opening fence, so its line 1 is the fence itself and its lines are the file's.
    placeOf: (path, which = 'value') => {
      const node = nodeAt(read, path, which);
      return node?.range ? linePlace(counter, node.range[0]) : START;
    },
  };
}

function linePlace(counter: LineCounter, offset: number): Place {
  const { line, col } = counter.linePos(offset);
  return { line, column: col };
}

function openingFault(first: string): string {
  if (/^---\s*\S/.test(first)) {
    return `opens its front matter with “${first.slice(0, 40)}”, and only YAML is read. Write three hyphens (---) and nothing else on the first line.`;
  }
  return 'has no front matter. Begin the file with a line of three hyphens (---), then key: value lines, then --- again.';
}

function parseYaml(file: VFile, yaml: string, counter: LineCounter): Document | undefined {
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
  if (!document) return parseAllDocuments('{}')[0];
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
  return readable ? document : undefined;
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

/** Front matter: YAML and nothing but YAML, with the place of every key. */
import matter from 'gray-matter';
import { fault, placer, START } from './faults';
import type { TextFile } from './reader';
import { EMPTY, parseYaml, type Yaml } from './yaml';

/** A file cut into its front matter, as plain data, and its body. */
export interface FrontMatter extends Yaml {
  readonly body: string;
  /** The file's line on which the body begins. */
  readonly bodyLine: number;
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
  const found: (Yaml | undefined)[] = [];
  // gray-matter runs JavaScript front matter unless that engine is replaced; without options it caches, so it always gets some.
  const { content: body } = matter(text, {
    language: 'yaml',
    engines: {
      yaml: (block: string) => {
        // It begins behind the opening fence, so its line 1 is the fence itself and its lines are the file's.
        found.push(parseYaml(file, block));
        return {};
      },
      javascript: () => {
        throw new Error('JavaScript front matter is never run.');
      },
    },
  });
  const yaml = found.length === 0 ? EMPTY : found[0];
  if (!yaml) return undefined;
  if (/^\s*(?:[\w-]+:.*\n)+---[ \t]*(?:\n|$)/.test(body)) {
    const place = placer(text)(text.length - body.trimStart().length);
    fault(
      file,
      place,
      'two-documents',
      'holds a second block of front matter. Keep one block between two lines of three hyphens.',
    );
    return undefined;
  }
  return { ...yaml, body, bodyLine: text.slice(0, text.length - body.length).split('\n').length };
}

function openingFault(first: string): string {
  if (/^---\s*\S/.test(first)) {
    return `opens its front matter with “${first.slice(0, 40)}”, and only YAML is read. Write three hyphens (---) and nothing else on the first line.`;
  }
  return 'has no front matter. Begin the file with a line of three hyphens (---), then key: value lines, then --- again.';
}

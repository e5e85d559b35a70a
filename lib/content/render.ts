/** One part of a sentence as inline HTML for readers. */
import type { PhrasingContent, Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { fullWidthCommas } from '../text/typography';
import type { LineLink, Range } from './lines';
import { personOf } from './links';

const html = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, {
    ...defaultSchema,
    tagNames: ['p', 'a', 'span', 'mark'],
    attributes: { a: ['href'], span: [['className', 'phrase']] },
    protocols: { href: ['http', 'https'] },
  })
  .use(rehypeStringify);

/** What is set off in a text; offsets in UTF-16 units of that text. */
export interface Highlights {
  readonly links?: readonly LineLink[];
  readonly phrases?: readonly Range[];
  /** Search hits. */
  readonly marks?: readonly Range[];
}

/**
 * Gives a stretch of a text as HTML with full-width commas, links, phrases and marks, without ids. The whole text is taken, for
 * a comma's neighbours may stand outside the stretch.
 */
export function render(text: string, part: Range, { links = [], phrases = [], marks = [] }: Highlights = {}): string {
  const shown = fullWidthCommas(text);
  const web = links.filter((link) => personOf(link.url) === undefined);
  const cuts = new Set([part.start, part.end]);
  for (const { start, end } of [...web, ...phrases, ...marks]) cuts.add(clamp(start, part)).add(clamp(end, part));
  const edges = [...cuts].sort((a, b) => a - b);
  const children = edges.slice(0, -1).map((start, index): PhrasingContent => {
    const end = edges[index + 1] ?? part.end;
    const within = (range: Range): boolean => range.start <= start && end <= range.end;
    let node: PhrasingContent = { type: 'text', value: shown.slice(start, end) };
    if (marks.some(within)) node = wrapped('mark', node);
    if (phrases.some(within)) node = wrapped('span', node, ['phrase']);
    const link = web.find(within);
    return link ? { type: 'link', url: link.url, children: [node] } : node;
  });
  const root: Root = { type: 'root', children: [{ type: 'paragraph', children }] };
  return html.stringify(html.runSync(root)).slice('<p>'.length, -'</p>'.length);
}

function wrapped(hName: string, child: PhrasingContent, className?: string[]): PhrasingContent {
  return { type: 'emphasis', data: { hName, ...(className ? { hProperties: { className } } : {}) }, children: [child] };
}

function clamp(offset: number, { start, end }: Range): number {
  return Math.min(Math.max(offset, start), end);
}

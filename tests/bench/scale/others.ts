/** Eleventy and Hugo on the same text: a page for each briefing and one for each of its sections, of one template each. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { aptCommand, installPackages, machine } from '../../../scripts/lib/packages.mjs';
import type { Row } from '../support/table';
import { shown, type Taken, take } from './tree';

const ELEVENTY = '3.1.8';
const FOLDER = resolve('build', 'bench-others');
const SHEET = 'body{margin:0 auto;max-width:36em;font:18px/32px serif}blockquote{border-left:2px solid #b33}';
const BASE = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>${SHEET}</style></head><body><main>${body}</main></body></html>`;

/** What one of them took, and how many pages it wrote. */
export interface Other extends Taken {
  readonly name: string;
  readonly pages: number;
}

/** Builds a tree's content with both; one that is not to be had says so in its row. */
export async function others(tree: string): Promise<{ rows: Row[]; built: Other[] }> {
  const built: Other[] = [];
  const rows: Row[] = [];
  for (const build of [eleventy, hugo]) {
    try {
      const other = await build(join(tree, 'content', 'briefings'));
      built.push(other);
      rows.push({ what: `${other.name}, ${other.pages} pages of one template`, measured: shown(other) });
    } catch (error) {
      rows.push({
        what: build.name,
        measured: `not run: ${error instanceof Error ? error.message.slice(0, 300) : error}`,
      });
    }
  }
  return { rows, built };
}

async function eleventy(briefings: string): Promise<Other> {
  const root = join(FOLDER, 'eleventy');
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'package.json'), '{"private":true,"type":"module"}');
  if (!existsSync(join(root, 'node_modules', '@11ty')))
    await take(['npm', 'install', '--save-exact', '--no-audit', '--no-fund', `@11ty/eleventy@${ELEVENTY}`], root);
  const input = freshInput(root, briefings, (name) => (name === 'source.txt' ? undefined : name));
  mkdirSync(join(input, '_includes'));
  writeFileSync(join(input, '_includes', 'page.liquid'), BASE('{{ title }}', '<h1>{{ title }}</h1>{{ content }}'));
  writeFileSync(join(input, 'input.json'), '{"layout":"page.liquid"}');
  // A briefing's page holds the text of its sections.
  writeFileSync(
    join(root, 'eleventy.config.js'),
    `import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
export default (config) => config.addShortcode('whole', (path) => {
  const folder = dirname(path);
  return readdirSync(folder).filter((name) => /^\\d/.test(name)).map((name) => readFileSync(join(folder, name), 'utf8').replace(/^---[^]*?\\n---\\n/, '')).join('\\n');
});`,
  );
  appendToBriefings(input, '\n{% whole page.inputPath %}\n');
  rmSync(join(root, '_site'), { recursive: true, force: true });
  const taken = await take(
    [process.execPath, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet', '--input=input', '--output=_site'],
    root,
  );
  return { ...taken, name: `Eleventy ${ELEVENTY}`, pages: pagesIn(join(root, '_site')) };
}

async function hugo(briefings: string): Promise<Other> {
  if ((await machine.run(['hugo', 'version'])).code === 127 && !(await installPackages(['hugo'])))
    throw new Error(`Hugo is not there. Run: ${aptCommand(['hugo'])}`);
  const root = join(FOLDER, 'hugo');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'layouts', '_default'), { recursive: true });
  // A briefing is a section of the site, with the sections of its text as pages.
  freshInput(root, briefings, (name) =>
    name === 'source.txt' ? undefined : name === 'briefing.md' ? '_index.md' : name,
  );
  writeFileSync(
    join(root, 'config.toml'),
    'disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\ncontentDir = "input"\n',
  );
  writeFileSync(
    join(root, 'layouts', '_default', 'single.html'),
    BASE('{{ .Title }}', '<h1>{{ .Title }}</h1>{{ .Content }}'),
  );
  const list = '<h1>{{ .Title }}</h1>{{ range .RegularPages }}{{ .Content }}{{ end }}';
  writeFileSync(join(root, 'layouts', '_default', 'list.html'), BASE('{{ .Title }}', list));
  const taken = await take(['hugo', '--quiet'], root);
  const version = /v[\d.]+/.exec((await machine.run(['hugo', 'version'])).output ?? '')?.[0] ?? '';
  return { ...taken, name: `Hugo ${version}`.trim(), pages: pagesIn(join(root, 'public')) };
}

/** Copies the briefings' files under the names that a generator wants. */
function freshInput(root: string, briefings: string, nameOf: (name: string) => string | undefined): string {
  const input = join(root, 'input');
  rmSync(input, { recursive: true, force: true });
  for (const slug of readdirSync(briefings)) {
    mkdirSync(join(input, slug), { recursive: true });
    for (const name of readdirSync(join(briefings, slug))) {
      const to = nameOf(name);
      if (to !== undefined) cpSync(join(briefings, slug, name), join(input, slug, to));
    }
  }
  return input;
}

function appendToBriefings(input: string, text: string): void {
  for (const entry of readdirSync(input, { withFileTypes: true }))
    if (entry.isDirectory() && entry.name !== '_includes')
      writeFileSync(join(input, entry.name, 'briefing.md'), text, { flag: 'a' });
}

function pagesIn(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
}

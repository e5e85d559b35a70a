/** Pages from Next, in this process: rendered, stripped of the framework, compressed. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { inject } from 'light-my-request';
import { type Answer, makeAnswer } from './body';
import { CACHE, COMMON, contentPolicy, NO_CONTENT_POLICY } from './headers';
import { stripFramework, styleSheets } from './strip';

/** Next's own request handler. */
export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What a page needs besides Next: where its style sheets lie, and our own module. */
export interface PageParts {
  /** The folder that /_next/static/ stands for. */
  readonly staticFolder: string;
  /** The address of our module. */
  readonly script: string;
}

/** Prerendering when a link is hovered or touched. */
const RULES = '{"prerender":[{"where":{"href_matches":"/*"},"eagerness":"moderate"}]}';

/** Thrown where Next answers a path that should be there with anything but 200. */
export class RenderError extends Error {}

/** Makes pages; every style sheet is read once. */
export class Renderer {
  private readonly sheets = new Map<string, Promise<string>>();

  constructor(
    private readonly next: NextHandler,
    private readonly parts: PageParts,
  ) {}

  /** Renders a path of the site with the status that it is to have; throws RenderError or FrameworkLeft. */
  async page(path: string, status = 200): Promise<Answer> {
    const html = await this.ask(path);
    const styles = await Promise.all(styleSheets(html).map((href) => this.sheet(href)));
    const sheet = styles.join('\n');
    const scripts = `<script type="module" src="${this.parts.script}"></script><script type="speculationrules">${RULES}</script>`;
    const page = stripFramework(html, `<style>${sheet}</style>${scripts}`);
    const headers = {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': status < 400 ? CACHE.page : CACHE.never,
      'Content-Security-Policy': contentPolicy([sheet], [RULES]),
      ...COMMON,
    };
    return makeAnswer(status, headers, Buffer.from(page));
  }

  /** Gives a file that Next makes, such as the sitemap, as it is. */
  async file(path: string, type: string): Promise<Answer> {
    const headers = {
      'Content-Type': type,
      'Cache-Control': CACHE.page,
      'Content-Security-Policy': NO_CONTENT_POLICY,
      ...COMMON,
    };
    return makeAnswer(200, headers, Buffer.from(await this.ask(path)));
  }

  private async ask(path: string): Promise<string> {
    // Nothing of the reader's request goes along: no header of theirs can change what others are sent.
    const answer = await inject(
      (request, response) => {
        this.next(request, response).catch((error: unknown) =>
          response.destroy(error instanceof Error ? error : undefined),
        );
      },
      { method: 'GET', url: path, headers: { host: 'localhost' } },
    );
    if (answer.statusCode === 200) return answer.payload;
    throw new RenderError(`Next answers ${path} with ${answer.statusCode}.`);
  }

  private sheet(href: string): Promise<string> {
    const found = this.sheets.get(href);
    if (found) return found;
    const file = join(this.parts.staticFolder, href.replace('/_next/static/', ''));
    // What a sheet names beside itself is named from the page once it stands in it.
    const text = readFile(file, 'utf8').then((css) =>
      css.replaceAll('url(../', 'url(/_next/static/').replaceAll('</', '<\\/').trim(),
    );
    this.sheets.set(href, text);
    return text;
  }
}

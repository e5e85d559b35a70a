/** Pages from Next, in this process: rendered, stripped of the framework, compressed. */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { inject, type Response } from 'light-my-request';
import { POSTED_HEADER } from '../lib/posted';
import { type Answer, makeAnswer } from './body';
import { CACHE, COMMON, contentPolicy, NO_CONTENT_POLICY } from './headers';
import { addItemProperties } from './item-properties';
import { FACE } from './releases.mjs';
import { placeRunningHead } from './running-head';
import { Sheet } from './sheet';
import { ownStyles, stripFramework, styleSheets } from './strip';

/** Next's own request handler. */
export type NextHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What a page needs besides Next: where its style sheets lie, and our own module. */
export interface PageParts {
  /** The folder that /_next/static/ stands for. */
  readonly staticFolder: string;
  /** The address of our module. */
  readonly script: string;
  /** The address of each font by the name that the style sheet has for it. */
  readonly faces: ReadonlyMap<string, string>;
}

/** Prerendering when a link to a page is hovered or touched; files are to keep, not to read, and what is composed or compared waits in line. */
const RULES =
  '{"prerender":[{"where":{"and":[{"href_matches":"/*"},{"not":{"href_matches":["/(api|export|feeds|share)/*","/print","/compare"]}}]},"eagerness":"moderate"}]}';

/** What of a file's headers is its route's to say. */
const OF_THE_FILE = ['Content-Type', 'Content-Disposition', 'Access-Control-Allow-Origin'];

/** What Next sends without saying that it is UTF-8. */
const TEXT = /^(?:text\/[\w.-]+|[\w.-]+\/(?:[\w.-]+\+)?xml)$/;

type Rendered = Pick<Response, 'headers' | 'rawPayload'>;

/** Thrown where Next answers a path that should be there with anything but 200. */
export class RenderError extends Error {
  constructor(
    path: string,
    readonly status: number,
  ) {
    super(`Next answers ${path} with ${status}.`);
  }
}

/** Makes pages; the style sheets that pages link are read and parsed once, all as one. */
export class Renderer {
  private readonly sheets = new Map<string, Promise<Sheet>>();

  constructor(
    private readonly next: NextHandler,
    private readonly parts: PageParts,
  ) {}

  /** Renders a path of the site with the status that it is to have; throws RenderError or FrameworkLeft. */
  async page(path: string, status = 200): Promise<Answer> {
    const caching = status < 400 ? CACHE.page : CACHE.never;
    return this.makePage(await this.ask(path), status, caching, path.includes('?') ? 'quick' : 'best');
  }

  /** Renders the page of a form for the text that is kept under a token; throws as `page` does. */
  async posted(path: string, token: string): Promise<Answer> {
    return this.makePage(await this.ask(path, { [POSTED_HEADER]: token }), 200, CACHE.never, 'quick');
  }

  private async makePage(
    { rawPayload }: Rendered,
    status: number,
    caching: string,
    effort: 'best' | 'quick',
  ): Promise<Answer> {
    const html = placeRunningHead(addItemProperties(rawPayload.toString('utf8')));
    const sheet = (await this.sheet(styleSheets(html))).for(html);
    const scripts = `<script type="module" src="${this.parts.script}"></script><script type="speculationrules">${RULES}</script>`;
    const page = stripFramework(html, `<style>${sheet}</style>${scripts}`);
    const headers = {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': caching,
      'Content-Security-Policy': contentPolicy([sheet, ...ownStyles(html)], [RULES]),
      ...COMMON,
    };
    return makeAnswer(status, headers, Buffer.from(page), effort);
  }

  /** Gives a file that a route makes, such as the sitemap, as it is, or nothing where it answers 404; throws RenderError. */
  async file(path: string): Promise<Answer | undefined> {
    const rendered = await this.ask(path).catch((error: unknown) => {
      if (error instanceof RenderError && error.status === 404) return undefined;
      throw error;
    });
    if (!rendered) return undefined;
    const { headers: made, rawPayload } = rendered;
    const headers: Record<string, string> = {
      'Cache-Control': CACHE.page,
      'Content-Security-Policy': NO_CONTENT_POLICY,
      ...COMMON,
      // Other sites may show an image and read a feed; a page they may only link.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    };
    for (const name of OF_THE_FILE) {
      const value = made[name.toLowerCase()];
      if (value !== undefined) headers[name] = String(value);
    }
    const type = headers['Content-Type'] ?? '';
    if (TEXT.test(type)) headers['Content-Type'] = `${type}; charset=utf-8`;
    return makeAnswer(200, headers, rawPayload);
  }

  private async ask(path: string, more: Readonly<Record<string, string>> = {}): Promise<Rendered> {
    // Nothing of the reader's request goes along: no header of theirs can change what others are sent.
    const answer = await inject(
      (request, response) => {
        this.next(request, response).catch((error: unknown) =>
          response.destroy(error instanceof Error ? error : undefined),
        );
      },
      { method: 'GET', url: path, headers: { host: 'localhost', ...more } },
    );
    if (answer.statusCode === 200) return answer;
    throw new RenderError(path, answer.statusCode);
  }

  private sheet(hrefs: readonly string[]): Promise<Sheet> {
    const key = hrefs.join(' ');
    const found = this.sheets.get(key);
    if (found) return found;
    const files = hrefs.map((href) => join(this.parts.staticFolder, href.replace('/_next/static/', '')));
    const sheet = Promise.all(files.map((file) => readFile(file, 'utf8'))).then(
      // What a sheet names beside itself is named from the page once it stands in it.
      (texts) => {
        const text = texts.join('\n').replaceAll('url(../', 'url(/_next/static/').replaceAll('</', '<\\/');
        return new Sheet(text.replace(FACE, (asked, name: string) => urlOf(this.parts.faces.get(name)) ?? asked));
      },
    );
    // One that could not be read is asked for again.
    sheet.catch(() => this.sheets.delete(key));
    this.sheets.set(key, sheet);
    return sheet;
  }
}

function urlOf(address: string | undefined): string | undefined {
  return address && `url(${address})`;
}

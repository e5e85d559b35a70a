/** One release of the site: every path that it has, and how each is answered. */
import { ERROR_STATUSES, everyFile, everyPage, goneAddresses, laterSentences, paths, pdfFiles } from '../lib/paths';
import { keepPosted, takePosted } from '../lib/posted';
import { releasedLibrary } from '../lib/released';
import { Assets, staticFolder } from './assets';
import type { Answer, FileAnswer } from './body';
import { AnswerCache } from './cache';
import { isCostly } from './costly';
import type { Verdict } from './guards';
import { Line } from './line';
import { log } from './log';
import { OwnPages } from './own-pages';
import { PdfFiles } from './pdf-files';
import { redirect } from './redirect';
import { inRelease } from './releases.mjs';
import { type NextHandler, Renderer } from './render';

const PAGES_MIB = 128;
/** Pages with a query have a cache of their own, so that a flood of queries cannot push the pages out. */
const QUERIES_MIB = 16;
/** So have files: images are large, and machines ask for everything. */
const FILES_MIB = 32;
/** What costs most of all is made one at a time, so many waiting. */
const MAX_COMPOSING = 8;

/** A release, ready to answer. */
export class Site {
  private readonly pages = new AnswerCache(PAGES_MIB);
  private readonly queries = new AnswerCache(QUERIES_MIB);
  private readonly files = new AnswerCache(FILES_MIB);
  private readonly composing = new Line(MAX_COMPOSING);
  private readonly own: OwnPages;

  private constructor(
    readonly release: string,
    private readonly known: ReadonlySet<string>,
    private readonly knownFiles: ReturnType<typeof everyFile>,
    private readonly moved: ReadonlyMap<string, string>,
    /** Each address of a withdrawn briefing, with the briefing. */
    private readonly gone: ReadonlyMap<string, string>,
    private readonly assets: Assets,
    private readonly pdfs: PdfFiles,
    private readonly renderer: Renderer,
  ) {
    this.own = new OwnPages(renderer);
  }

  /** Opens a release; `previous` is the one whose assets are still asked for. */
  static async open(release: string, previous: string | undefined, next: NextHandler): Promise<Site> {
    // The pages ask for the same file, so that it is there once.
    const library = await releasedLibrary(inRelease(release, 'library'));
    const assets = await Assets.open(release, previous);
    const renderer = new Renderer(next, {
      staticFolder: staticFolder(release),
      script: assets.script,
      faces: assets.faces,
    });
    const known = new Set(everyPage(library));
    const pdfs = await PdfFiles.open(release, new Set(pdfFiles(library).map(({ address }) => address)));
    const [files, later, gone] = [everyFile(library), laterSentences(library), goneAddresses(library)];
    const site = new Site(release, known, files, later, gone, assets, pdfs, renderer);
    // A release that cannot say what is wrong is not ready.
    await Promise.all(ERROR_STATUSES.map((status) => site.error(status)));
    // The search page builds the index of all sources, a second's work where there are a thousand: before readers wait for it.
    // Where it fails, the other pages are answered all the same.
    if (known.has(paths.search()))
      await Promise.resolve(site.answer({ kind: 'path', path: paths.search(), query: '' })).catch((error: unknown) =>
        log.error({ path: paths.search(), error: String(error) }),
      );
    return site;
  }

  /** The paths of all pages, in the sitemap's order. */
  get paths(): readonly string[] {
    return [...this.known];
  }

  /** Gives the answer to what a request asks for, at once where it is kept; throws where a page cannot be rendered. */
  answer(verdict: Verdict): Answer | Promise<Answer | FileAnswer> {
    if (verdict.kind === 'refused') return this.error(verdict.status);
    // Its text is asked for with `post`.
    if (verdict.kind === 'posted') return this.error(405);
    if (verdict.kind === 'moved') {
      const [path = ''] = verdict.location.split('?');
      const isThere = [this.known, this.moved, this.gone].some((all) => all.has(path)) || this.isFile(path);
      return isThere ? redirect(308, verdict.location) : this.error(404);
    }
    const { path, query } = verdict;
    const asset = this.assets.get(path);
    if (asset) return asset instanceof Promise ? asset.then((found) => found ?? this.error(404)) : asset;
    const later = this.moved.get(path);
    if (later !== undefined) return redirect(302, later);
    if (this.isFile(path))
      return this.kept(path, query, this.files, async (key) => (await this.renderer.file(key)) ?? this.error(404));
    const pdf = this.pdfs.get(path);
    if (pdf) return pdf.then((found) => found ?? this.error(404));
    if (!this.known.has(path)) {
      const withdrawn = this.gone.get(path);
      return withdrawn === undefined ? this.error(404) : this.own.withdrawn(withdrawn);
    }
    return this.kept(path, query, this.pages, (key) => this.renderer.page(key));
  }

  /** Gives the page of a form for the text that was posted; nothing of it is kept. */
  async post(path: string, text: string): Promise<Answer> {
    const token = keepPosted(text);
    try {
      return await this.renderer.posted(path, token);
    } finally {
      // A page that failed has not taken it.
      takePosted(token);
    }
  }

  /** Gives what is kept of an address, or makes it; what is composed or compared waits for its turn, or is refused with 503. */
  private kept(
    path: string,
    query: string,
    own: AnswerCache,
    make: (key: string) => Promise<Answer>,
  ): Answer | Promise<Answer> {
    const cache = query === '' ? own : this.queries;
    const key = path + query;
    const inTurn = async () => (await this.composing.wait(() => make(key))) ?? this.error(503);
    const made = async () => (isCostly(path, query) ? inTurn() : make(key));
    return cache.get(key) ?? cache.getOrMake(key, made);
  }

  private isFile(path: string): boolean {
    const dot = path.lastIndexOf('.');
    return this.knownFiles.get(path.slice(0, dot))?.includes(path.slice(dot + 1)) ?? false;
  }

  /** Gives the site's own page for an error. */
  error(status: number): Answer | Promise<Answer> {
    return this.own.error(status);
  }
}

/** The posted forms of one worker: several are read at a time; drafts are checked one at a time, settings answered at once. */
import type { IncomingMessage } from 'node:http';
import { VIEW } from '../lib/paths';
import type { Answer } from './body';
import { discardBody, readFields, readForm } from './form';
import { Line } from './line';
import type { Site } from './site';
import { changeAnswer } from './view';

/** Forms that are read or answered at a time: each may hold 240 KB. Many, or a few who send a byte a minute would keep all others out. */
const MAX_FORMS = 400;
/** Of these, read and waiting for their pages, the one that is made included: the last should not wait for long. */
const MAX_WAITING = 8;

/** What is needed of a site. */
type Answering = Pick<Site, 'post' | 'error'>;

/** The forms that are under way: a bounded number, since each holds memory and its page holds the process. */
export class Forms {
  private underway = 0;
  private readonly line = new Line(MAX_WAITING);

  constructor(private readonly site: Answering) {}

  /** Gives the page for a form, or says 503 where there are too many. */
  async answer(path: string, request: IncomingMessage): Promise<Answer> {
    if (this.underway >= MAX_FORMS) {
      await discardBody(request);
      return this.site.error(503);
    }
    this.underway += 1;
    try {
      if (path === VIEW.path) return await this.change(request);
      const text = await readForm(request);
      return await (typeof text === 'string' ? this.post(path, text) : this.site.error(text));
    } finally {
      this.underway -= 1;
    }
  }

  private async change(request: IncomingMessage): Promise<Answer> {
    const fields = await readFields(request);
    return fields instanceof URLSearchParams ? changeAnswer(request, fields) : this.site.error(fields);
  }

  private async post(path: string, text: string): Promise<Answer> {
    return (await this.line.wait(() => this.site.post(path, text))) ?? this.site.error(503);
  }
}

/** Pages that have no address of their own: what the server says of an error, and in the place of what was withdrawn. */
import { paths } from '../lib/paths';
import type { Answer } from './body';
import type { Renderer } from './render';

/** Rendered once and never pushed out, since they are wanted most where least can be done. */
export class OwnPages {
  private readonly kept = new Map<string, Answer>();

  constructor(private readonly renderer: Pick<Renderer, 'page'>) {}

  /** Gives the page for an error; throws where it cannot be rendered. */
  error(status: number): Answer | Promise<Answer> {
    return this.get(paths.error(status), status);
  }

  /** Gives the page that says when and why a briefing was withdrawn; throws where it cannot be rendered. */
  withdrawn(briefing: string): Answer | Promise<Answer> {
    return this.get(paths.withdrawn(briefing), 410);
  }

  private get(path: string, status: number): Answer | Promise<Answer> {
    return this.kept.get(path) ?? this.render(path, status);
  }

  private async render(path: string, status: number): Promise<Answer> {
    const answer = await this.renderer.page(path, status);
    this.kept.set(path, answer);
    return answer;
  }
}

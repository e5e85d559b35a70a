/** Made-up articles as an editor would cut them: sections, blocks, lines. What a line says is of synthetic-words. */
import { type Dice, heading, person, place, said, site, told } from './synthetic-words';

/** One sentence: told, or said, or both where it opens a statement. */
export interface DraftLine {
  readonly told?: string;
  /** Who speaks, as the line has it, and the verb. */
  readonly opening?: { readonly lead: string; readonly verb: string };
  readonly said?: string;
}

/** Lines in one voice; a statement's first line opens it. */
export interface DraftBlock {
  readonly type: 'narrative' | 'statement';
  readonly lines: readonly DraftLine[];
}

/** A section that is still without ids. */
export interface DraftSection {
  readonly kind: 'visit' | 'remarks' | 'task';
  readonly slug: string;
  readonly title: string;
  readonly topics: readonly string[];
  readonly blocks: readonly DraftBlock[];
  /** It begins a paragraph of the source. */
  readonly breaks: boolean;
}

/** A made-up article: 51 sentences. */
export interface DraftArticle {
  readonly speaker: string;
  readonly place: string;
  readonly sections: readonly DraftSection[];
}

const VERBS = ['指出', '强调', '要求', '说', '勉励'] as const;
const VISITS = 8;
const TASKS = 5;

/** Gives an article: eight visits, a talk, five tasks. */
export function draftArticle(d: Dice, topics: readonly [string, ...string[]]): DraftArticle {
  const [speaker, where] = [person(d), place(d)];
  const statement = (sentences: number): DraftBlock => ({
    type: 'statement',
    lines: Array.from({ length: sentences }, (_, nth) =>
      nth === 0 ? { opening: { lead: speaker, verb: d.one(VERBS) }, said: said(d) } : { said: said(d) },
    ),
  });
  const visits = Array.from({ length: VISITS }, (_, nth): DraftSection => {
    const name = site(d);
    const narrative = { type: 'narrative', lines: [{ told: told(d, name) }, { told: told(d, speaker) }] } as const;
    return {
      ...{ kind: 'visit', slug: `visit-${nth + 1}`, title: name, topics: [d.one(topics)] },
      blocks: [narrative, statement(2)],
      // Two visits a paragraph, as such articles have them.
      breaks: nth % 2 === 0,
    };
  });
  const talk: DraftSection = {
    ...{ kind: 'remarks', slug: 'talk', title: '座谈会', topics: [] },
    blocks: [statement(4)],
    breaks: true,
  };
  const tasks = Array.from(
    { length: TASKS },
    (_, nth): DraftSection => ({
      ...{ kind: 'task', slug: `task-${nth + 1}`, title: heading(d), topics: [d.one(topics)] },
      blocks: [statement(3)],
      breaks: nth === 0,
    }),
  );
  return { speaker, place: where, sections: [...visits, talk, ...tasks] };
}

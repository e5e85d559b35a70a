import type { Briefing } from '@/lib/model';
import { paths } from '@/lib/paths';
import { seenIn } from '@/lib/text/typography';
import { Pager } from './pager';

interface Props {
  readonly s: string;
  /** What the site calls its texts. */
  readonly text: string;
  /** The briefing whose pieces are offered now. */
  readonly current: string | undefined;
  readonly shown: readonly Briefing[];
  readonly page: number;
  readonly pages: number;
}

/** The way to the pieces of other briefings; nothing where there is one alone. */
export function ComposeBriefings({ s, text, current = '', shown, page, pages }: Props) {
  if (shown.length === 0) return null;
  return (
    <section className="compose-others">
      <h2>从其他{text}中选</h2>
      <ul className="cards">
        {shown.map((briefing) => (
          <li key={briefing.slug}>
            <a href={paths.print({ s, briefing: briefing.slug })}>{briefing.title}</a>
            <span className="note">{seenIn(briefing)}</span>
          </li>
        ))}
      </ul>
      <Pager
        page={page}
        pages={pages}
        href={(number) => paths.print({ s, briefing: current, page: number === 1 ? '' : String(number) })}
      />
    </section>
  );
}

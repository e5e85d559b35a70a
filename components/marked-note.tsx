import { paths } from '@/lib/paths';
import { quoted, TermNotes } from './search-terms';

interface Props {
  readonly briefing: string;
  readonly q: string;
  readonly terms: readonly { readonly typed: string; readonly simplified?: string; readonly hits: number }[];
  readonly left: number;
  readonly cut: number | undefined;
  /** What the site calls its texts. */
  readonly text: string;
}

/** What a search has marked on the page, with the way to the bare page and back to the search. */
export function MarkedNote({ briefing, q, terms, left, cut, text }: Props) {
  const found = terms.filter(({ hits }) => hits > 0).map(({ typed, hits }) => `${quoted(typed)}${hits}处`);
  const missing = terms.filter(({ hits }) => hits === 0).map(({ typed }) => quoted(typed));
  return (
    <div className="marked-note">
      <p role="status">
        {found.length > 0 && `已标出${found.join('、')}。`}
        {missing.length > 0 && `本篇没有${missing.join('')}。`}
        {terms.length === 0 && '没有可检索的文字：空白和引号不作检索。'}
      </p>
      <TermNotes terms={terms} left={left} cut={cut} />
      <ul className="links screen-only">
        <li>
          <a href={paths.briefing(briefing)}>取消标记</a>
        </li>
        <li>
          <a href={paths.search({ q })}>检索全部{text}</a>
        </li>
      </ul>
    </div>
  );
}

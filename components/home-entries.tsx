import { paths } from '@/lib/paths';
import { quotesTitle, type SiteWords } from '@/lib/vocabulary/library';

interface Props {
  /** The newest briefing, whose tasks are offered; left out where the site has none. */
  readonly briefing: string | undefined;
  readonly tasks: number;
  /** Whether there are two briefings to compare. */
  readonly several: boolean;
  readonly words: SiteWords;
}

/** What one can do here besides reading: a few entries, a line each. */
export function HomeEntries({ briefing, tasks, several, words }: Props) {
  return (
    <nav className="entries screen-only" aria-label="在本站可以做什么">
      <ul>
        <Entry href={paths.verify()} name="引文核对" says={`贴入稿子，逐句与${words.source}对照`} />
        <Entry href={paths.quotes()} name={quotesTitle(words)} says="谁说的、用了哪个动词" />
        {briefing !== undefined && tasks > 0 && (
          <Entry
            href={paths.tasks(briefing)}
            name="任务清单"
            says={`${words.reports ? '最近收录的报道' : '最近收录'}，任务${tasks}项`}
          />
        )}
        {several && <Entry href={paths.compare()} name="两篇比较" says="选两篇逐句对照，列出异同" standardOnly />}
        <Entry href={paths.print()} name="选编打印" says="挑选内容，编成一份打印" standardOnly />
      </ul>
    </nav>
  );
}

interface EntryProps {
  readonly href: string;
  readonly name: string;
  readonly says: string;
  /** 大字版 leaves it out. */
  readonly standardOnly?: boolean;
}

function Entry({ href, name, says, standardOnly = false }: EntryProps) {
  return (
    <li className={standardOnly ? 'standard-only' : undefined}>
      <a href={href}>
        <b>{name}</b>
        <span className="note">{says}</span>
      </a>
    </li>
  );
}

import { paths } from '@/lib/paths';
import { quotesTitle, type SiteWords } from '@/lib/vocabulary/library';

interface Props {
  readonly words: SiteWords;
}

/** Where to go from a page that has nothing to read. */
export function WaysOn({ words }: Props) {
  return (
    <ul className="links">
      <li>
        <a href={paths.home()}>首页</a>
      </li>
      <li>
        <a href={paths.topics()}>主题</a>
      </li>
      <li>
        <a href={paths.quotes()}>{quotesTitle(words)}</a>
      </li>
    </ul>
  );
}

import { paths } from '@/lib/paths';
import { quotesTitle, type SiteWords } from '@/lib/vocabulary/library';

/** What to try where nothing was found. */
export function SearchTips({ several, words }: { readonly several: boolean; readonly words: SiteWords }) {
  return (
    <ul className="plain search-tips">
      <li>缩短检索词，或核对有无错字：本站只找原文字句，不作近似匹配。</li>
      {several && <li>几个词须在同一节中同时出现；可去掉一个再试。</li>}
      <li>
        也可从<a href={paths.topics()}>主题</a>或<a href={paths.quotes()}>{quotesTitle(words)}</a>找起。
      </li>
    </ul>
  );
}

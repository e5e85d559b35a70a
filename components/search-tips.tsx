import { paths } from '@/lib/paths';

/** What to try where nothing was found. */
export function SearchTips({ several }: { readonly several: boolean }) {
  return (
    <ul className="plain search-tips">
      <li>缩短检索词，或核对有无错字：本站只找原文字句，不作近似匹配。</li>
      {several && <li>几个词须在同一节中同时出现；可去掉一个再试。</li>}
      <li>
        也可从<a href={paths.topics()}>主题</a>或<a href={paths.quotes()}>转述索引</a>找起。
      </li>
    </ul>
  );
}

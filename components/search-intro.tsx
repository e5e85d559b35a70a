import { paths } from '@/lib/paths';
import { hitKindLabels, type SiteWords } from '@/lib/vocabulary/library';

interface Props {
  readonly briefings: number;
  readonly sentences: number;
  readonly term: string | undefined;
  readonly pair: string | undefined;
  readonly words: SiteWords;
}

/** What can be searched and how, with searches to try. */
export function SearchIntro({ briefings, sentences, term, pair, words }: Props) {
  const kinds = Object.values(hitKindLabels(words)).join('、');
  return (
    <ul className="plain search-intro">
      <li>
        检索所收{briefings}篇{words.text}的全部{sentences}句，只按原文字句，不作近似匹配；一个字也可检索。
        {term !== undefined && <Try q={term} />}
      </li>
      <li>
        几个词用空格分开，找同时有这几个词的一节。
        {pair !== undefined && <Try q={pair} />}
      </li>
      <li>空白、引号、全角半角和字母大小写都不影响结果；跨句的文字也能找到。</li>
      <li>输入繁体字时，同时按简体检索，如“專業”也找“专业”。</li>
      <li>结果可按类别（{kinds}）和主题筛选。</li>
    </ul>
  );
}

function Try({ q }: { readonly q: string }) {
  return (
    <>
      试一试：<a href={paths.search({ q })}>{q}</a>
    </>
  );
}

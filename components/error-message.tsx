import type { Site } from '@/lib/model';
import { ERROR_STATUSES } from '@/lib/paths';
import type { SiteWords } from '@/lib/vocabulary/library';
import { Contact } from './contact';
import { SearchBox } from './search-box';
import { WaysOn } from './ways-on';

const MESSAGES: Readonly<Record<(typeof ERROR_STATUSES)[number], { readonly title: string; readonly text: string }>> = {
  400: { title: '这个网址无法识别', text: '网址中有不能解读的字符，可能在复制时被截断或改动。' },
  404: { title: '没有找到这一页', text: '网址可能输入有误，或复制时少了几个字符。本站的网址一经公布不再更改。' },
  405: { title: '这一页不接受这种请求', text: '本站的页面只供阅读。' },
  413: { title: '提交的文字太多', text: '一次最多核对20,000字，请分段提交。' },
  415: { title: '无法识别提交的内容', text: '本站只接受由引文核对页面提交的文字。' },
  500: { title: '本站出了差错', text: '这一页暂时无法显示。请稍后再试。' },
  503: { title: '同时处理的请求太多', text: '请稍等几秒再试；如在核对文字，本站没有保存，返回上一页仍在。' },
};

/** What is said of any status: one without a page of its own is a fault of the site's. */
function messageOf(status: number) {
  return MESSAGES[ERROR_STATUSES.find((one) => one === status) ?? 500];
}

/** Gives the title of an error's page. */
export function errorTitle(status: number): string {
  return messageOf(status).title;
}

interface Props {
  readonly site: Site;
  readonly status: number;
  readonly words: SiteWords;
}

/** What went wrong and where to go from here; whom to tell of a fault of the site's own, where that is known. */
export function ErrorMessage({ site, status, words }: Props) {
  return (
    <article>
      <header className="page-head">
        <p className="kicker">{status}</p>
        <h1>{errorTitle(status)}</h1>
        <p className="lead">{messageOf(status).text}</p>
        {status >= 500 && site.contact !== undefined && (
          <p>
            <Contact address={site.contact} />
          </p>
        )}
      </header>
      {status === 404 && <SearchBox />}
      <WaysOn words={words} />
    </article>
  );
}

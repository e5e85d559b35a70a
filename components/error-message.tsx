import type { Site } from '@/lib/model';
import { paths } from '@/lib/paths';
import { Contact } from './contact';

const MESSAGES: Readonly<Record<number, { title: string; text: string }>> = {
  400: { title: '这个网址无法识别', text: '网址中有不能解读的字符，可能在复制时被截断或改动。' },
  404: { title: '没有找到这一页', text: '网址可能输入有误，或复制时少了几个字符。本站的网址一经公布不再更改。' },
  405: { title: '这一页不接受这种请求', text: '本站的页面只供阅读。' },
  500: { title: '本站出了差错', text: '这一页暂时无法显示。请稍后再试。' },
};

/** The statuses that have a page of their own. */
export const ERROR_STATUSES = Object.keys(MESSAGES);

/** Gives the title of an error's page. */
export function errorTitle(status: number): string {
  return (MESSAGES[status] ?? MESSAGES[500])?.title ?? '';
}

interface Props {
  readonly site: Site;
  readonly status: number;
}

/** What went wrong and where to go from here; whom to tell of a fault of the site's own, where that is known. */
export function ErrorMessage({ site, status }: Props) {
  return (
    <article>
      <header className="page-head">
        <p className="kicker">{status}</p>
        <h1>{errorTitle(status)}</h1>
        <p className="lead">{(MESSAGES[status] ?? MESSAGES[500])?.text}</p>
        {status >= 500 && site.contact !== undefined && (
          <p>
            <Contact address={site.contact} />
          </p>
        )}
      </header>
      <ul className="links">
        <li>
          <a href={paths.home()}>首页</a>
        </li>
        <li>
          <a href={paths.topics()}>主题</a>
        </li>
        <li>
          <a href={paths.quotes()}>转述索引</a>
        </li>
      </ul>
    </article>
  );
}

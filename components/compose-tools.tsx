import { paths } from '@/lib/paths';

/** What to do with a document; our module adds 打印 and 复制链接 above it, a browser without it has its own. */
export function ComposeTools({ s }: { readonly s: string }) {
  return (
    <ul className="links compose-tools">
      <li>
        <a href={paths.office.print(s)}>存为Word</a>
      </li>
      <li className="own-link">
        <a data-copy="page" href={paths.print({ s })}>
          本文链接
        </a>
      </li>
      <li>
        <a href="#more">再加内容</a>
      </li>
      <li>
        <a href={paths.print()}>重新选编</a>
      </li>
      <li>打印请用浏览器的打印功能</li>
    </ul>
  );
}

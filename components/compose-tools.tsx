import { paths } from '@/lib/paths';

/** What to do with a document; our module adds 打印本页 and 复制链接 above it; without it a browser has its own ways. */
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
      <li className="own-link">打印请用浏览器的打印功能</li>
    </ul>
  );
}

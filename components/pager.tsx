interface Props {
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
}

/** The way through a result of several pages; nothing where there is one. */
export function Pager({ page, pages, href }: Props) {
  if (pages < 2) return null;
  return (
    <nav className="neighbours" aria-label="分页">
      <p>{page > 1 && <a href={href(page - 1)}>上一页</a>}</p>
      <p>{`第${page}页，共${pages}页`}</p>
      <p>{page < pages && <a href={href(page + 1)}>下一页</a>}</p>
    </nav>
  );
}

interface Step {
  readonly path: string;
}

interface Props {
  readonly newer: Step | undefined;
  readonly older: Step | undefined;
  /** What this page is called. */
  readonly here: string;
}

/** The way to newer and older briefings; nothing where one page has all. */
export function ArchivePager({ newer, older, here }: Props) {
  if (!newer && !older) return null;
  return (
    <nav className="neighbours" aria-label="分页">
      <p>
        {newer && (
          <a rel="prev" href={newer.path}>
            较新的一页
          </a>
        )}
      </p>
      <p>{here}</p>
      <p>
        {older && (
          <a rel="next" href={older.path}>
            较早的一页
          </a>
        )}
      </p>
    </nav>
  );
}

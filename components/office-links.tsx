const KIBI = 1024;

/** A file of the page to keep. */
interface OfficeFile {
  readonly label: string;
  readonly href: string;
}

interface Props {
  /** The composer with what the page shows in it, or on offer. */
  readonly compose: string;
  readonly files: readonly OfficeFile[];
  /** The page's PDF, where one has been made. */
  readonly pdf?: { readonly href: string; readonly bytes: number } | undefined;
}

/** Where to print from and what to download; our module adds the button that prints the page as it is. */
export function OfficeLinks({ compose, files, pdf }: Props) {
  return (
    <div className="office actions">
      <p className="note">打印或下载</p>
      <ul className="links">
        <li>
          <a href={compose}>选编打印</a>
        </li>
        {files.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        {pdf && (
          <li>
            <a href={pdf.href}>PDF（{sizeLabel(pdf.bytes)}）</a>
          </li>
        )}
      </ul>
    </div>
  );
}

/** Gives a size as readers know it: 408 KB, 1.0 MB. */
function sizeLabel(bytes: number): string {
  const kibibytes = Math.max(1, Math.round(bytes / KIBI));
  return kibibytes < KIBI ? `${kibibytes} KB` : `${(kibibytes / KIBI).toFixed(1)} MB`;
}

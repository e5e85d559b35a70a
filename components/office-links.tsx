const KIBI = 1024;

/** A file of the page to keep. */
interface OfficeFile {
  readonly label: string;
  readonly href: string;
}

/** A PDF that has been made, with its size. */
export interface MadePdf {
  readonly href: string;
  readonly bytes: number;
}

interface Props {
  /** What the page says of itself in this row. */
  readonly label?: string;
  /** The composer with what the page shows in it, or on offer. */
  readonly compose?: string;
  readonly files?: readonly OfficeFile[];
  /** The page's PDF, where one has been made. */
  readonly pdf?: MadePdf | undefined;
  /** The 任务分解表 of the page's tasks. */
  readonly ledger?: string | undefined;
}

/** Where to print from and what to download; our module adds the button that prints the page as it is. */
export function OfficeLinks({ label = '打印或下载', compose, files = [], pdf, ledger }: Props) {
  const links = [
    ...(compose === undefined ? [] : [{ label: '选编打印', href: compose }]),
    ...files,
    ...(pdf ? [{ label: pdfLabel(pdf), href: pdf.href }] : []),
    ...(ledger === undefined ? [] : [{ label: '任务分解表', href: ledger }]),
  ];
  return (
    <div className="office actions standard-only">
      <p className="note">{label}</p>
      <ul className="links">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Gives what a link to a PDF says: PDF（408 KB）. */
export function pdfLabel({ bytes }: MadePdf): string {
  return `PDF（${sizeLabel(bytes)}）`;
}

/** Gives a size as readers know it: 408 KB, 1.0 MB. */
function sizeLabel(bytes: number): string {
  const kibibytes = Math.max(1, Math.round(bytes / KIBI));
  return kibibytes < KIBI ? `${kibibytes} KB` : `${(kibibytes / KIBI).toFixed(1)} MB`;
}

import { paths } from '@/lib/paths';
import { type MadePdf, pdfLabel } from './office-links';

interface Props {
  readonly briefing: string;
  /** The table's PDF, where one has been made. */
  readonly pdf: MadePdf | undefined;
}

/** Where a briefing's tasks are to be had as a table. */
export function LedgerLinks({ briefing, pdf }: Props) {
  const { office } = paths;
  const forms = [
    { href: paths.ledger(briefing), label: '打开并打印', use: '（A4横向，留有填写栏）' },
    { href: office.tasks(briefing, 'docx'), label: 'Word' },
    { href: office.tasks(briefing, 'xlsx'), label: 'Excel' },
    { href: office.tasks(briefing, 'csv'), label: 'CSV' },
    ...(pdf ? [{ href: pdf.href, label: pdfLabel(pdf) }] : []),
  ];
  return (
    <div className="ledger-links actions standard-only">
      <p className="note">任务分解表</p>
      <ul className="links">
        {forms.map(({ href, label, use }) => (
          <li key={href}>
            <a href={href} aria-label={`任务分解表：${label}`}>
              {label}
            </a>
            {use}
          </li>
        ))}
      </ul>
    </div>
  );
}

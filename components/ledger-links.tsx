import { joinPieces, paths, pieceName } from '@/lib/paths';

/** Where a briefing's tasks are to be had as a table, and what each form is good for. */
export function LedgerLinks({ briefing }: { readonly briefing: string }) {
  const { office } = paths;
  const forms = [
    {
      href: paths.print({ s: joinPieces([pieceName({ kind: 'ledger', briefing })]) }),
      label: '打开并打印',
      use: 'A4横向，留有填写栏',
    },
    { href: office.tasks(briefing, 'docx'), label: 'Word', use: '编入文稿' },
    { href: office.tasks(briefing, 'xlsx'), label: 'Excel', use: '填写、筛选、排序' },
    { href: office.tasks(briefing, 'csv'), label: 'CSV', use: '供程序读取' },
  ];
  return (
    <div className="ledger-links actions">
      <p className="note">任务分解表</p>
      <ul className="links">
        {forms.map(({ href, label, use }) => (
          <li key={label}>
            <a href={href} aria-label={`任务分解表：${label}`}>
              {label}
            </a>
            <span className="note">{use}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

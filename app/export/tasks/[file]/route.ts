import { attachment } from '@/app/export/attachment';
import { answerWord } from '@/app/export/word';
import { openLibrary } from '@/lib/content/library';
import { ledgerCsv } from '@/lib/export/csv';
import { ledgerFile } from '@/lib/export/ledger-rows';
import { ledgerXlsx } from '@/lib/export/xlsx';
import type { Library } from '@/lib/model';
import { ledgerFileName } from '@/lib/vocabulary/ledger';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** The 任务分解表 of a briefing: taiyuan-2023-03.xlsx, .csv, .docx. */
export async function GET(_: Request, { params }: RouteContext<'/export/tasks/[file]'>): Promise<Response> {
  const [, briefing, extension] = /^(.+)\.(docx|xlsx|csv)$/.exec((await params).file) ?? [];
  if (briefing === undefined) return new Response(null, { status: 404 });
  const library = await openLibrary();
  if (extension === 'docx') return answerWord(library, { kind: 'ledger', briefing }, `${briefing}-tasks`);
  return answerTable(library, briefing, extension === 'csv' ? 'csv' : 'xlsx');
}

async function answerTable(library: Library, briefing: string, extension: keyof typeof TYPES): Promise<Response> {
  const table = ledgerFile(library, briefing);
  if (!table) return new Response(null, { status: 404 });
  const name = ledgerFileName(table.briefing);
  return new Response(extension === 'csv' ? ledgerCsv(library, table) : await ledgerXlsx(library, table), {
    headers: {
      'Content-Type': TYPES[extension],
      'Content-Disposition': attachment(`${briefing}-tasks.${extension}`, `${name}.${extension}`),
    },
  });
}

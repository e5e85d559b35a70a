import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everyFile, everyPage, pdfFiles } from '@/lib/paths';
import { pdfList, readPdfs } from '@/lib/pdfs';
import { library } from './export/library';
import { makeDirectory } from './scripts/machine';

const ADDRESS = '/export/visits/taiyuan-2023-03/bell-tower-street.pdf';
const PDF = { hash: '0123456789ab', bytes: 42 };

describe('a list of PDFs', () => {
  it('is read as it was written, sorted', async () => {
    const text = pdfList(
      new Map([
        ['/export/b.pdf', PDF],
        ['/export/a.pdf', PDF],
      ]),
    );
    const directory = makeDirectory({ 'pdf.json': text });
    expect([...(await readPdfs(join(directory, 'pdf.json')))]).toEqual([
      ['/export/a.pdf', PDF],
      ['/export/b.pdf', PDF],
    ]);
  });

  it.each([
    ['is cut off', '{"/export/a.pdf": {'],
    ['holds nothing', ''],
    ['holds null', 'null'],
  ])('is none where it %s', async (_what, text) => {
    const directory = makeDirectory({ 'pdf.json': text });
    expect((await readPdfs(join(directory, 'pdf.json'))).size).toBe(0);
    expect((await readPdfs(join(directory, 'other.json'))).size).toBe(0);
  });
});

describe('the pages that have a PDF', () => {
  const ofItself = (page: string, address: string) => ({ page, printed: page, address });
  const files = pdfFiles(library);

  it('are the briefings, topics, visits and tasks', () => {
    expect(files).toHaveLength(16);
    expect(files).toEqual(
      expect.arrayContaining([
        ofItself('/topics/innovation', '/export/topics/innovation.pdf'),
        ofItself('/briefings/taiyuan-2023-03', '/export/briefings/taiyuan-2023-03.pdf'),
        ofItself('/briefings/taiyuan-2023-03/visits/bell-tower-street', ADDRESS),
      ]),
    );
  });

  it('print themselves, but of the tasks the table', () => {
    expect(files.filter(({ page, printed }) => page !== printed)).toEqual([
      {
        page: '/briefings/taiyuan-2023-03/tasks',
        printed: '/print?s=taiyuan-2023-03_tasks',
        address: '/export/tasks/taiyuan-2023-03.pdf',
      },
    ]);
  });

  it('are pages of the site, and their PDFs no files that every release has', () => {
    const pages = new Set(everyPage(library));
    const others = everyFile(library);
    for (const { page, address } of files) {
      expect(pages.has(page), page).toBe(true);
      expect(others.get(address.slice(0, -'.pdf'.length)) ?? [], address).not.toContain('pdf');
    }
  });
});

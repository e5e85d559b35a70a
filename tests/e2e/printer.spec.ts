/** The browser that makes PDFs, in front of a server that does not always answer. */
import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { openPrinter } from '../../scripts/lib/printer';

/** Of any other path it cuts the connection. */
const PAGES: Readonly<Record<string, string>> = {
  '/whole': '<title>a</title><p>太原',
  '/lacking': '<link rel="stylesheet" href="/gone">',
};

test('prints no page that does not come or lacks something, and goes on behind it', async () => {
  const server = createServer(({ url = '' }, response) => {
    const html = PAGES[url];
    if (html === undefined) response.destroy();
    else response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const printer = await openPrinter(typeof address === 'object' && address ? address.port : 0, {});
  try {
    const lost = await printer.open();
    await expect(lost.print('/gone')).rejects.toThrow('ERR_FAILED');
    await lost.close();
    const sheet = await printer.open();
    await expect(sheet.print('/lacking')).rejects.toThrow('the page needs /gone, which did not come.');
    expect((await sheet.print('/whole')).toString('latin1')).toMatch(/^%PDF-/);
  } finally {
    await printer.close();
    server.close();
  }
});

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { OfficeLinks } from '@/components/office-links';

const FILES = [{ label: 'Word', href: '/export/topics/reading.docx' }];

/** The links that a reader sees, as label and address. */
function links(bytes?: number): string[][] {
  const pdf = bytes === undefined ? undefined : { href: '/export/topics/reading.pdf', bytes };
  const html = renderToStaticMarkup(<OfficeLinks compose="/print?s=_reading" files={FILES} pdf={pdf} />);
  return [...html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, href = '', label = '']) => [label, href]);
}

describe('the line of files', () => {
  it('leads to the composer and the files, and to a PDF where one has been made', () => {
    const always = [
      ['选编打印', '/print?s=_reading'],
      ['Word', '/export/topics/reading.docx'],
    ];
    expect(links()).toEqual(always);
    expect(links(418_000)).toEqual([...always, ['PDF（408 KB）', '/export/topics/reading.pdf']]);
  });

  it.each([
    [1, 'PDF（1 KB）'],
    [1_048_063, 'PDF（1023 KB）'],
    [1_048_065, 'PDF（1.0 MB）'],
    [5_400_000, 'PDF（5.1 MB）'],
  ])('gives the size of %d bytes as %s', (bytes, label) => {
    expect(links(bytes)[2]?.[0]).toBe(label);
  });

  it('says nothing that only our module can do', () => {
    expect(renderToStaticMarkup(<OfficeLinks compose="/print" files={[]} />)).not.toContain('button');
  });
});

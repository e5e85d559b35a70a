import { expect, it } from 'vitest';
import { readArticle } from '@/lib/import/extract';
import { refusalOf } from './refusal';
import { zip } from './zip';

const read = (bytes: Buffer) => readArticle('a.docx', bytes);
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const rels = (target: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}" Target="${target}"/></Relationships>`;
const BODY =
  '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>要快。</w:t></w:r></w:p></w:body></w:document>';

it.each(['word/document.xml', 'word/document2.xml', '/word/document2.xml'])(
  'reads the main part at %s',
  async (target) => {
    const { text, guesses } = await read(zip({ '_rels/.rels': rels(target), [target.replace(/^\//, '')]: BODY }));
    expect(text).toBe('要快。\n');
    expect(guesses).toEqual([]);
  },
);

it.each(['word/document.xml', 'word/doc.dat'])('unpacks no bomb at %s', async (target) => {
  const bomb = zip({ '_rels/.rels': rels(target), [target]: Buffer.alloc(80 * 1024 * 1024, ' ') });
  expect(bomb.length).toBeLessThan(200_000);
  expect(await refusalOf(() => read(bomb))).toContain('unpacks to more than 67108864 bytes.');
});

it('refuses a main part that is no part of XML', async () => {
  expect(await refusalOf(() => read(zip({ '_rels/.rels': rels('word/doc.dat'), 'word/doc.dat': BODY })))).toContain(
    'is no Word document.',
  );
});

it('refuses a document whose bytes are not those that were saved', async () => {
  expect(await refusalOf(() => read(zip({ 'word/document.xml': BODY }, 1)))).toContain(
    'is damaged: word/document.xml has other bytes than it was saved with.',
  );
});

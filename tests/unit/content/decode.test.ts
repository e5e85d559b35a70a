import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { decode } from '@/lib/content/decode';
import { report } from '@/lib/content/faults';

function decoded(bytes: Buffer, limit = 1000): { text: string | undefined; said: string } {
  const file = new VFile({ path: 'a.md' });
  return { text: decode(file, bytes, limit), said: report([file]).split('\n').slice(0, -1).join('\n') };
}

it('gives text as it stands', () => {
  expect(decoded(Buffer.from('甲\t乙\n'))).toEqual({ text: '甲\t乙\n', said: '' });
});

it('strips a byte order mark and CRLF, and counts columns without the mark', () => {
  const { text, said } = decoded(Buffer.from('\uFEFF甲\r\n乙\u200B\r\n'));
  expect(text).toBe('甲\n乙\u200B\n');
  expect(said.split('\n').map((line) => line.slice(0, 22))).toEqual([
    'a.md:1:1 warning begin',
    'a.md:2:2 error U+200B ',
  ]);
});

it('strips one byte order mark alone: a second is an invisible character', () => {
  expect(decoded(Buffer.from('\uFEFF\uFEFF甲')).said).toContain('a.md:1:1 error U+FEFF is an invisible character.');
});

it('rejects a carriage return that ends no line', () => {
  expect(decoded(Buffer.from('甲\r乙\n')).said).toContain('a.md:1:2 error ');
});

it('takes as many bytes as the limit, and none more', () => {
  expect(decoded(Buffer.from('abc'), 3).said).toBe('');
  expect(decoded(Buffer.from('abcd'), 3)).toEqual({
    text: undefined,
    said: 'a.md:1:1 error has 4 bytes, and 3 are allowed. Split it, or take out what does not belong here. (too-large)',
  });
});

it.each([
  ['GBK', Buffer.from('d6d0', 'hex'), 'is not UTF-8, but reads as GBK. Save it as UTF-8 (iconv -f GB18030 -t UTF-8).'],
  ['a cut character', Buffer.from('e4b8', 'hex'), 'is not UTF-8'],
  ['an overlong form', Buffer.from('c0af', 'hex'), 'is not UTF-8'],
  ['half of a pair', Buffer.from('eda080', 'hex'), 'is not UTF-8: half of a surrogate pair stands here.'],
  ['a number above U+10FFFF', Buffer.from('f4908080', 'hex'), 'is not UTF-8'],
])('rejects %s at its place', (_name, bytes, expected) => {
  const { text, said } = decoded(Buffer.concat([Buffer.from('a\nb'), bytes]));
  expect(text).toBeUndefined();
  expect(said).toContain(`a.md:2:2 error ${expected}`);
});

it('counts columns in characters, not in UTF-16 units', () => {
  expect(decoded(Buffer.from('𠮷𠮷\u200B')).said).toMatch(/^a\.md:1:3 /);
});

it('names the first twenty forbidden characters of a file', () => {
  expect(decoded(Buffer.from('\u200B'.repeat(50))).said.split('\n')).toHaveLength(20);
});

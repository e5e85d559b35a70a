import { describe, expect, it } from 'vitest';
import { addressed, libraryWith, text, unaddressed } from './files';

describe('BibTeX', () => {
  it('gives a sentence’s place, voice and title’s origin in its note', () => {
    expect(text(unaddressed, 'p2s5', 'bib')).toBe(`@article{taiyuan-2023-03:p2s5,
  title = {[蓝佛安在太原调研]},
  journal = {太原晚报},
  date = {2023-03-20},
  year = {2023},
  month = mar,
  url = {http://epaper.tyrbw.com/tywb/html/2023-03/20/content_224_125860.htm},
  langid = {chinese},
  entrysubtype = {newspaper},
  note = {第2段第5句；转述　蓝佛安　指出（第2段第3句起）；原题未详，标题为政策简读所拟}
}
`);
  });

  it('names the held text’s address where the site has one, its marks escaped', () => {
    expect(text(addressed, 'p1s1', 'bib')).toContain(
      '  note = {第1段第1句；叙述；原题未详，标题为政策简读所拟；据政策简读所存文本：https://example.cn/briefings/taiyuan-2023-03\\#p1s1}\n',
    );
  });

  it('cites the whole without a place', () => {
    expect(text(unaddressed, '', 'bib')).toContain('@article{taiyuan-2023-03,\n');
    expect(text(unaddressed, '', 'bib')).toContain('  note = {原题未详，标题为政策简读所拟}\n');
    expect(text(libraryWith({ titleOrigin: 'outlet' }), '', 'bib')).not.toContain('note');
  });

  it('has a page of the web where outlet or day is not known', () => {
    expect(
      text(libraryWith({ outlet: undefined, publishedOn: undefined, url: undefined }), 'p1s1', 'bib'),
    ).toBe(`@online{taiyuan-2023-03:p1s1,
  title = {[蓝佛安在太原调研]},
  langid = {chinese},
  note = {第1段第1句；叙述；原题未详，标题为政策简读所拟}
}
`);
    expect(text(libraryWith({ publishedOn: undefined }), '', 'bib')).toContain('  organization = {太原晚报},\n');
  });
});

describe('RIS', () => {
  it('gives a statement a line for each field, ended as the format wants it', () => {
    expect(text(unaddressed, 'quotes/p5s1', 'ris')).toBe(
      [
        'TY  - NEWS',
        'ID  - taiyuan-2023-03:quotes:p5s1',
        'T1  - [蓝佛安在太原调研]',
        'JF  - 太原晚报',
        'Y1  - 2023/03/20/',
        'UR  - http://epaper.tyrbw.com/tywb/html/2023-03/20/content_224_125860.htm',
        'N1  - 第5段第1至17句；转述　蓝佛安　指出；原题未详，标题为政策简读所拟',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  it('gives a section the address here where the paper’s is not known, and says it once', () => {
    const ris = text(libraryWith({ url: undefined }, 'https://example.cn'), 'closing', 'ris');
    expect(ris).toContain('UR  - https://example.cn/briefings/taiyuan-2023-03#closing\r\n');
    expect(ris).toContain('N1  - 第6段第1至3句；转述　蓝佛安　强调；原题未详，标题为政策简读所拟\r\n');
  });

  it('has a page of the web where outlet and day are not known', () => {
    const nothing = libraryWith({ outlet: undefined, publishedOn: undefined, url: undefined, titleOrigin: 'outlet' });
    expect(text(nothing, '', 'ris')).toBe(
      ['TY  - ELEC', 'ID  - taiyuan-2023-03', 'T1  - 蓝佛安在太原调研', 'ER  - ', ''].join('\r\n'),
    );
  });
});

describe('CSL-JSON', () => {
  it('gives a visit one item', () => {
    expect(text(addressed, 'bell-tower-street', 'json')).toBe(`[{
  "id": "taiyuan-2023-03:bell-tower-street",
  "type": "article-newspaper",
  "title": "[蓝佛安在太原调研]",
  "container-title": "太原晚报",
  "issued": {"date-parts":[[2023,3,20]]},
  "URL": "http://epaper.tyrbw.com/tywb/html/2023-03/20/content_224_125860.htm",
  "language": "zh-CN",
  "note": "第3段第1至4句；叙述（第3段第1至2句）；转述　蓝佛安　说（第3段第3至4句）；原题未详，标题为政策简读所拟；据政策简读所存文本：https://example.cn/briefings/taiyuan-2023-03/visits/bell-tower-street"
}]
`);
  });

  it('leaves out what is not known', () => {
    const nothing = libraryWith({ outlet: undefined, publishedOn: undefined, url: undefined, titleOrigin: 'outlet' });
    expect(JSON.parse(text(nothing, '', 'json'))).toEqual([
      { id: 'taiyuan-2023-03', type: 'webpage', title: '蓝佛安在太原调研', language: 'zh-CN' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  ATTRIBUTION_VERBS,
  EDITORIAL_TITLE_NOTE,
  fileName,
  placeLabel,
  SECTION_KIND_LABELS,
  SECTION_KINDS,
  spanLabel,
} from '@/lib/vocabulary';
import { ledgerFileName } from '@/lib/vocabulary/ledger';
import { MODE_LABELS, modesLabel, speechNote } from '@/lib/vocabulary/voices';

describe('the verbs of attribution', () => {
  it('hold those of the article', () => {
    expect(ATTRIBUTION_VERBS).toEqual(expect.arrayContaining(['指出', '强调', '勉励', '说', '要求']));
  });

  it('stand in the list once each', () => {
    expect(new Set(ATTRIBUTION_VERBS).size).toBe(ATTRIBUTION_VERBS.length);
  });
});

describe('the words that readers see', () => {
  it('name every kind of section', () => {
    expect(SECTION_KINDS.map((kind) => SECTION_KIND_LABELS[kind])).toEqual(['调研点', undefined, '任务']);
  });

  it('head what is said by the modes that are present', () => {
    expect(modesLabel(new Set(['reported']))).toBe('转述');
    expect(modesLabel(new Set(['direct']))).toBe('直接引语');
    expect(modesLabel(new Set(['direct', 'reported']))).toBe('转述和直接引语');
    expect(modesLabel(new Set())).toBe('转述');
  });

  it('tell reported speech from a quotation', () => {
    expect(MODE_LABELS).toEqual({ reported: '转述', labelled: '发言', direct: '直接引语' });
    expect(speechNote([{ mode: 'reported' }], [{ genre: 'report' }])).toBe(
      '“转述”是间接引语，报道未加引号，勿作原话直引。',
    );
  });

  it('say that a title is the site’s own', () => {
    expect(EDITORIAL_TITLE_NOTE).toBe('原题未详，标题为本站所拟');
  });
});

describe('the names of files', () => {
  it('say of the table that it is nobody’s official document, and of which article it is', () => {
    expect(ledgerFileName({ title: '蓝佛安在太原调研' })).toBe('任务分解表（非官方文件）-蓝佛安在太原调研');
  });

  it('have nothing that some file system refuses', () => {
    expect(fileName('甲/乙\\丙:"丁"?*<戊>|\n己\ud800')).toBe('甲_乙_丙__丁____戊___己_');
    expect(fileName('“甲”：乙？（丙）')).toBe('“甲”：乙？（丙）');
  });
});

describe('places', () => {
  it('name a sentence’s paragraph and number', () => {
    expect(placeLabel('p2s5')).toBe('第2段第5句');
    expect(placeLabel('p12s34')).toBe('第12段第34句');
  });

  it('give a statement that begins inside a sentence that sentence’s place', () => {
    expect(placeLabel('p2s5b')).toBe('第2段第5句');
  });

  it('name a run of sentences', () => {
    expect(spanLabel(['p2s3', 'p2s4', 'p2s5'])).toBe('第2段第3至5句');
    expect(spanLabel(['p1s7'])).toBe('第1段第7句');
    expect(spanLabel(['p4s5', 'p5s1'])).toBe('第4段第5句至第5段第1句');
    expect(spanLabel([])).toBe('');
  });
});

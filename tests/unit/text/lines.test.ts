import { describe, expect, it } from 'vitest';
import { balanceLines, breakLines, cutLength, type Unit, unitsOf, widthOf } from '@/lib/text/lines';

const shown = (lines: readonly (readonly Unit[])[]) => lines.map((line) => line.map((unit) => unit.text).join(''));
const broken = (text: string, ems: number) => shown(breakLines(unitsOf(text, 'song'), ems));
const cut = (text: string, most: number) => {
  const units = unitsOf(text, 'song');
  return shown([units.slice(0, cutLength(units, most))])[0];
};

describe('unitsOf', () => {
  it('takes each character for itself, numbers, words of letters and double marks together', () => {
    expect(unitsOf('从0到12月，e镇“政府+链主”……完——', 'song').map(({ text }) => text)).toEqual([
      ...['从', '0', '到', '12', '月', '，', 'e', '镇', '“', '政', '府', '+', '链', '主', '”', '……', '完', '——'],
    ]);
  });

  it('keeps a character beyond the basic plane whole', () => {
    expect(unitsOf('𠮷野', 'song').map(({ text }) => text)).toEqual(['𠮷', '野']);
  });
});

describe('widthOf', () => {
  it('counts a Chinese character or mark as one, a quotation mark in 楷体 as a half', () => {
    expect(widthOf('“国”，', 'song')).toBe(4);
    expect(widthOf('“国”，', 'kai')).toBe(3);
  });
});

describe('breakLines', () => {
  it('fills each line, and loses nothing', () => {
    expect(broken('甲乙丙丁戊己庚', 3)).toEqual(['甲乙丙', '丁戊己', '庚']);
  });

  it('begins no line with a mark that closes', () => {
    expect(broken('甲乙丙，丁戊', 3)).toEqual(['甲乙', '丙，丁', '戊']);
    expect(broken('甲“乙丙”，丁', 4)).toEqual(['甲“乙', '丙”，丁']);
  });

  it('ends no line with a mark that opens', () => {
    expect(broken('甲乙“丙丁”', 3)).toEqual(['甲乙', '“丙', '丁”']);
  });

  it('breaks no number', () => {
    expect(broken('甲乙丙丁2023年', 5)).toEqual(['甲乙丙丁', '2023年']);
  });

  it('puts on a line at least one unit, however narrow the line', () => {
    expect(broken('，，，', 1)).toEqual(['，', '，', '，']);
    expect(broken('', 5)).toEqual([]);
  });
});

describe('balanceLines', () => {
  it('takes no line more, and makes them even', () => {
    expect(shown(balanceLines(unitsOf('甲乙丙丁戊己庚', 'song'), 6))).toEqual(['甲乙丙丁', '戊己庚']);
  });

  it('leaves what fits on one line', () => {
    expect(shown(balanceLines(unitsOf('甲乙丙丁', 'song'), 6))).toEqual(['甲乙丙丁']);
  });
});

describe('cutLength', () => {
  it('cuts before the comma of the last clause that fits', () => {
    expect(cut('甲乙，丙丁戊，己庚辛', 8)).toBe('甲乙，丙丁戊');
  });

  it('cuts behind a full stop', () => {
    expect(cut('甲乙，丙丁戊。己庚辛', 8)).toBe('甲乙，丙丁戊。');
  });

  it('cuts inside no quotation marks where there is a place outside them', () => {
    expect(cut('甲乙丙丁戊，己“庚，辛，壬”癸', 12)).toBe('甲乙丙丁戊');
  });

  it('cuts where there is room where no clause ends in the last three fifths', () => {
    expect(cut('甲，乙丙丁戊己庚辛壬癸', 8)).toBe('甲，乙丙丁戊己庚');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ADDED_ELEMENTS } from '@/browser/classes';

const programs = readdirSync('browser').map((name) => [name, readFileSync(join('browser', name), 'utf8')] as const);

describe('what the module adds to pages', () => {
  it('has its classes from the list that the pages’ sheets are cut by: add new ones to browser/classes.ts', () => {
    const written = /(?:className\s*[+]?=|classList\.\w+\(|setAttribute\(\s*['"]class)[^;]*['"`]/;
    expect("element.className = 'tool';").toMatch(written);
    expect('element.classList.toggle(ADDED_CLASSES.tool, true);').not.toMatch(written);
    expect(programs.filter(([, text]) => written.test(text)).map(([name]) => name)).toEqual([]);
  });

  it('has its elements from the list that the pages’ sheets are cut by: add new ones to browser/classes.ts', () => {
    const made = programs.flatMap(([, text]) =>
      [...text.matchAll(/createElement\(\s*['"](\w+)/g)].map(([, name]) => name),
    );
    const listed: readonly string[] = ADDED_ELEMENTS;
    expect(made.length).toBeGreaterThan(0);
    expect(made.filter((name) => name === undefined || !listed.includes(name))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADDED_CLASSES, ADDED_ELEMENTS } from '@/browser/classes';

const programs = readdirSync('browser').map((name) => [name, readFileSync(`browser/${name}`, 'utf8')] as const);

describe('the classes that the module adds', () => {
  it('are named nowhere but in their list', () => {
    const literal = /(?:className\s*=|classList\.\w+\()\s*['"`](?!\$\{(?:READING_)?CLASS)|setAttribute\(\s*'class'/;
    expect("element.className = 'tool';").toMatch(literal);
    expect(programs.filter(([, program]) => literal.test(program)).map(([name]) => name)).toEqual([]);
  });

  it('are each once in the list, and each in use', () => {
    expect(new Set(ADDED_CLASSES).size).toBe(ADDED_CLASSES.length);
    const used = programs.flatMap(([, program]) =>
      [...program.matchAll(/\b(?:READING_)?CLASS\.(\w+)/g)].map(([, name]) => name),
    );
    expect(new Set(used).size).toBe(ADDED_CLASSES.length);
  });
});

describe('the elements that the module makes', () => {
  it('are in the list that the pages’ sheets are cut by: add new ones to browser/classes.ts', () => {
    const made = programs.flatMap(([, text]) =>
      [...text.matchAll(/createElement\(\s*['"](\w+)/g)].map(([, name]) => name),
    );
    const listed: readonly (string | undefined)[] = ADDED_ELEMENTS;
    expect(new Set(made)).toEqual(new Set(listed));
  });
});

describe('the module', () => {
  it('names nothing that the oldest browser lacks', () => {
    // Each younger than Chromium 69; syntax is the compiler's work.
    const young =
      /\.(?:replaceChildren|replaceAll|matchAll|at|ariaLabel|ariaDescription|allSettled|checkVisibility|toSorted|findLast|hasOwn|fromEntries|randomUUID)\b|\b(?:structuredClone|globalThis|queueMicrotask)\b/;
    expect("link.ariaLabel = 'x'").toMatch(young);
    expect(programs.filter(([, program]) => young.test(program)).map(([name]) => name)).toEqual([]);
  });
});

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { add, countPlaywright, countRun, countVitest, totalLine } from '@/scripts/lib/reports.mjs';
import { makeDirectory } from './machine';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
});
const stats = (expected: number, unexpected: number, flaky: number, skipped: number) => ({
  stats: { expected, unexpected, flaky, skipped },
});

describe('countVitest', () => {
  it.each([
    ['tests that passed', [file('passed', 'passed', 'passed')], 2, 0],
    ['a test that failed', [file('failed', 'passed', 'failed')], 1, 1],
    [
      'skipped and unfinished tests as failed',
      [file('passed', 'passed', 'skipped', 'pending', 'todo', 'disabled')],
      1,
      4,
    ],
    ['a file that broke before its tests as one failure', [file('failed')], 0, 1],
    ['a file that broke after its tests as one failure', [file('failed', 'passed')], 1, 1],
    ['several files together', [file('passed', 'passed'), file('failed', 'failed'), file('failed')], 1, 2],
    ['no file as nothing', [], 0, 0],
  ])('counts %s', (_, testResults, passed, failed) => {
    expect(countVitest({ testResults })).toEqual({ passed, failed });
  });
});

describe('countPlaywright', () => {
  it.each([
    ['tests that passed', stats(3, 0, 0, 0), 3, 0],
    ['a test that failed', stats(2, 1, 0, 0), 2, 1],
    ['flaky and skipped tests as failed', stats(2, 0, 1, 2), 2, 3],
    ['an error outside all tests as one failure', { ...stats(2, 0, 0, 0), errors: [{ message: 'server' }] }, 2, 1],
    ['such an error beside a failed test once', { ...stats(2, 1, 0, 0), errors: [{ message: 'server' }] }, 2, 1],
  ])('counts %s', (_, report, passed, failed) => {
    expect(countPlaywright(JSON.parse(JSON.stringify(report)))).toEqual({ passed, failed });
  });
});

describe('countRun', () => {
  const passing = JSON.stringify({ testResults: [file('passed', 'passed', 'passed')] });
  const failing = JSON.stringify({ testResults: [file('failed', 'passed', 'failed')] });
  const empty = JSON.stringify({ testResults: [] });

  it.each([
    ['a run in which all passed', passing, 0, { passed: 2, failed: 0 }],
    ['a run with a failed test', failing, 1, { passed: 1, failed: 1 }],
    ['a failed test though the run ended well', failing, 0, { passed: 1, failed: 1 }],
    ['a crash behind passed tests as one failure', passing, 1, { passed: 2, failed: 1 }],
    ['a kill by a signal as one failure', passing, 137, { passed: 2, failed: 1 }],
    ['a run without tests as one failure', empty, 0, { passed: 0, failed: 1 }],
    ['half a report as one failure', passing.slice(0, 20), 0, { passed: 0, failed: 1 }],
    ['a report of another form as one failure', '{}', 0, { passed: 0, failed: 1 }],
    ['an empty report as one failure', '', 0, { passed: 0, failed: 1 }],
  ])('counts %s', (_, text, exitCode, counts) => {
    const report = join(makeDirectory({ 'report.json': text }), 'report.json');
    expect(countRun(report, countVitest, exitCode)).toEqual(counts);
  });

  it('counts a missing report as one failure', () => {
    expect(countRun(join(makeDirectory(), 'report.json'), countVitest, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a report of Playwright without numbers as a failure', () => {
    const report = join(makeDirectory({ 'report.json': '{"stats":{"expected":3}}' }), 'report.json');
    expect(countRun(report, countPlaywright, 0).failed).toBeGreaterThan(0);
  });
});

describe('the last line', () => {
  it('is the sum of all steps as `N passed, N failed`', () => {
    expect(totalLine(add({ passed: 2, failed: 1 }, { passed: 40, failed: 0 }))).toBe('42 passed, 1 failed');
  });
});

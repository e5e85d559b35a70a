import { readFileSync } from 'node:fs';

const none = { passed: 0, failed: 0 };

/** Counts the tests of a Vitest JSON report: what did not pass failed, and so does a file that broke before its tests. */
export function countVitest(report) {
  return report.testResults.map(countFile).reduce(add, none);
}

function countFile(file) {
  const passed = file.assertionResults.filter(({ status }) => status === 'passed').length;
  const failed = file.assertionResults.length - passed;
  return { passed, failed: failed === 0 && file.status === 'failed' ? 1 : failed };
}

/** Counts the tests of a Playwright JSON report: flaky and skipped ones failed, and so does an error outside all tests. */
export function countPlaywright({ stats, errors = [] }) {
  const failed = stats.unexpected + stats.flaky + stats.skipped;
  return { passed: stats.expected, failed: failed === 0 && errors.length > 0 ? 1 : failed };
}

/** Adds two counts. */
export function add(one, other) {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/**
 * Counts a test run by its report file and exit code: a run without a readable report, without tests, or that ends in an
 * error which no test explains has one failure.
 */
export function countRun(file, count, exitCode) {
  let counts = { passed: Number.NaN, failed: Number.NaN };
  try {
    counts = count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // A step that crashed leaves no report, or half of one.
  }
  // Nor is a report of another form any good: NaN is not above 0, and so would pass for a success.
  if (!Number.isInteger(counts.passed + counts.failed)) return { passed: 0, failed: 1 };
  const isUnexplained = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return isUnexplained ? { ...counts, failed: 1 } : counts;
}

/** The last line of a test run, which machines read. */
export function totalLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/** What axe objects to on a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Gives what axe finds, one line a fault: the rule, what it asks, and where; by these rules alone where they are named. */
export async function faults(page: Page, within = 'html', rules: readonly string[] = []): Promise<string[]> {
  const asked = rules.length > 0 ? { type: 'rule' as const, values: [...rules] } : TAGS;
  const axe = new AxeBuilder({ page }).options({ runOnly: asked, resultTypes: ['violations'] }).include(within);
  // There are no frames to join, which is all that the other mode opens a second tab for.
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

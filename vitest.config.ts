import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  // Generous, as in playwright.config.ts: a machine that does other work is no fault of the site.
  test: { include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 20_000, expect: { poll: { timeout: 15_000 } } },
});

import { defineConfig } from '@playwright/test';

// Set by scripts/test.mjs: a browser that was seen to run, and a free port.
const { CHROMIUM_PATH: executablePath, E2E_PORT: port = '3210' } = process.env;
const origin = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'build/test/browser',
  // Of visual.spec.ts alone; the same on every system, since its pictures do not depend on one.
  snapshotPathTemplate: '{testDir}/visual/{arg}{ext}',
  // Behind the server below, which makes its own release the current one.
  globalSetup: './tests/e2e/support/global-setup.ts',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Generous: a machine that does other work is no fault of the site.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'build/test/browser.json' }]],
  use: {
    baseURL: origin,
    locale: 'zh-CN',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        // The tests may run as root, where Chromium has no sandbox; they open this site only.
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', testIgnore: /\/faults/, use: { viewport: { width: 1280, height: 900 } } },
    // Only what depends on the window; layout.spec.ts sets its own.
    { name: 'phone', testMatch: /\/(axe|keyboard|way)\.spec\.ts$/, use: { viewport: { width: 375, height: 812 } } },
    // Switches under load, killed workers, floods: behind the others, which would feel the load.
    {
      name: 'faults',
      dependencies: ['desktop', 'phone'],
      testMatch: /\/faults/,
      use: { viewport: { width: 1280, height: 900 } },
    },
  ],
  webServer: {
    command: 'node scripts/start.mjs',
    // An empty SITE_URL is none: the site must not know an address, whatever the shell has set.
    // Playwright forces colours, of which Node warns where NO_COLOR is set.
    env: { PORT: port, SITE_URL: '', STOP_WITH_PARENT: '1', FORCE_COLOR: '0' },
    url: `${origin}/`,
    timeout: 180_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 8000 },
  },
});

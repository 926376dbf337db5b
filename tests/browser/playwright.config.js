import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'specs',
  outputDir: 'output/failures',
  globalSetup: './checks/markup.js',
  fullyParallel: true,
  workers: 2,
  timeout: 30_000,
  reporter: [['dot'], ['./closing-line.js']],
  use: {
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell' },
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'pages', testIgnore: 'markup.spec.js', teardown: 'markup' },
    { name: 'markup', testMatch: 'markup.spec.js' },
  ],
});

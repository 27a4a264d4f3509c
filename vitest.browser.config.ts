import { defineConfig } from 'vitest/config'

/** The page in a real browser: needs Chromium (CHROMIUM names another than /usr/bin/chromium) and builds `dist` first. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/helpers/build.ts', 'tests/e2e/share-server.ts'],
    isolate: false,
    setupFiles: ['tests/helpers/share-modules.ts'],
    reporters: ['default', './tests/helpers/closing-line-reporter.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Each file has a browser of its own, and waits for it or for the server half of the time.
    maxWorkers: '100%',
  },
})

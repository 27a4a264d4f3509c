import { defineConfig } from 'vitest/config'
import { startFromDist } from './tests/helpers/start-from-dist.ts'

export default defineConfig({
  plugins: [startFromDist()],
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    globalSetup: ['tests/helpers/build.ts'],
    reporters: ['default', './tests/helpers/closing-line-reporter.ts'],
    testTimeout: 30_000,
    // As many as there are processors: by default one is left out, which is half of a machine that has two.
    maxWorkers: '100%',
  },
})

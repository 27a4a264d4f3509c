import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    reporters: ['default', './tests/helpers/closing-line-reporter.ts'],
    testTimeout: 30_000,
  },
})

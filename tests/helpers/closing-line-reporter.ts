import type { Reporter, TestModule } from 'vitest/node'

/** Ends the run in one line, `N passed, N failed`, alone: the line that a script or a person looks for. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0
    let failed = unhandledErrors.length
    for (const module of modules) {
      const tests = [...module.children.allTests()]
      passed += tests.filter((test) => test.result().state === 'passed').length
      failed += tests.filter((test) => test.result().state === 'failed').length
      // A file that cannot be loaded has no tests, and is still a failure.
      if (module.state() === 'failed' && !tests.some((test) => test.result().state === 'failed')) failed++
    }
    process.stdout.write(`${passed} passed, ${failed} failed\n`)
  }
}

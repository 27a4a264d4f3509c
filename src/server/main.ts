import { toCoverageError } from '../errors.ts'
import { runServer } from './run.ts'

try {
  await runServer(process.env, (line) => process.stdout.write(line))
} catch (thrown) {
  const error = toCoverageError(thrown)
  process.stderr.write(`${error.message}\n${error.hint}\n`)
  process.exitCode = error.exitCode
}

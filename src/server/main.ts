import { toCoverageError } from '../errors/index.ts'
import { runServer } from './run.ts'

// Whoever reads the line with the address may close the pipe after it, or even before: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await runServer(process.env, (line) => process.stdout.write(line))
} catch (thrown) {
  const error = toCoverageError(thrown)
  process.stderr.write(`${error.message}\n${error.hint}\n`)
  process.exitCode = error.exitCode
}

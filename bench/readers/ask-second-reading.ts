/**
 * A second reading as an answer that is measured:
 *
 *   OWN_MODEL_URL=… OWN_MODEL_NAME=… npm run bench:readers -- --name MODEL --timeout 600 -- npx tsx bench/readers/ask-second-reading.ts
 *
 * What comes back is the model's reading of the statements that we find; see docs/own-model.md.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readConfig } from '../../src/config.ts'
import { CoverageError, toCoverageError } from '../../src/errors/index.ts'
import { createOwnModel, match, readAgain } from '../../src/index.ts'
import { answerOf } from './second-reading-answer.ts'

/** For all texts of the benchmark. */
const AS_OF = '2026-11'

const [resume = '', job = ''] = process.argv.slice(2)

try {
  const { ownModel } = readConfig(process.env)
  if (ownModel === null) throw new CoverageError('model_off')
  // The texts are the benchmark's own: they are trusted.
  const report = await match(readFileSync(resume), readFileSync(job, 'utf8'), { asOf: AS_OF, fileName: basename(resume) })
  process.stdout.write(JSON.stringify(answerOf(report, await readAgain(report, createOwnModel(ownModel)))))
} catch (error) {
  process.stderr.write(`${toCoverageError(error).message}\n`)
  process.exitCode = 1
}

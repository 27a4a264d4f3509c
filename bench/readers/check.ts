/**
 * Is the form of the labels valid?   npx tsx bench/readers/check.ts [--set DIR] [FILE …]
 *
 * Without files: the whole set, of both readers. Prints what is wrong, and exits with 1 if anything is.
 */
import { parseArgs } from 'node:util'
import { faultsOfLabels, listLabels } from './check-labels.ts'
import { SET } from './labels.ts'

const { values, positionals } = parseArgs({ options: { set: { type: 'string', default: SET } }, allowPositionals: true })
const files = positionals.length > 0 ? positionals : listLabels(values.set)
const results = files.map((file) => ({ file, faults: faultsOfLabels(values.set, file) }))
for (const { file, faults } of results) {
  console.log(faults.length === 0 ? `sound: ${file}` : `${file}\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
}
const unsound = results.filter(({ faults }) => faults.length > 0).length
console.log(`${results.length - unsound} of ${results.length} files are sound`)
process.exitCode = unsound === 0 ? 0 : 1

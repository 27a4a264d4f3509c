/**
 * Is the form of the labels sound?   npx tsx bench/readers/check.ts [FILE …]
 *
 * Without files: all that are there, of both readers. Prints what is wrong, and ends with 1 where anything is.
 */
import { faultsOfLabels, listLabels } from './check-labels.ts'
import { SET } from './labels.ts'

const given = process.argv.slice(2)
const files = given.length > 0 ? given : listLabels(SET)
const results = files.map((file) => ({ file, faults: faultsOfLabels(SET, file) }))
for (const { file, faults } of results) {
  console.log(faults.length === 0 ? `sound: ${file}` : `${file}\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
}
const unsound = results.filter(({ faults }) => faults.length > 0).length
console.log(`${results.length - unsound} of ${results.length} files are sound`)
process.exitCode = unsound === 0 ? 0 : 1

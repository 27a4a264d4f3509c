import { FACES } from '../../faces/index.ts'
import { readAgain } from '../../index.ts'
import { askOnFiles, type Files, type OwnModelCommandOptions, requireModel } from '../ask-own-model.ts'
import { printResult } from '../print-result.ts'
import type { Terminal } from '../terminal.ts'

/** `second-reading <resume> [job]`: how the user's own model reads the statements, beside the report's own reading. */
export const readSecond = async (files: Files, options: OwnModelCommandOptions, terminal: Terminal): Promise<number> => {
  const model = requireModel(terminal)
  const { reading, report } = await askOnFiles({ files, model, options }, terminal, async (ground, _resume, ask) => ({
    reading: await readAgain(ground.report, model, ask),
    report: ground.report,
  }))
  return printResult(reading, (one, view) => FACES.secondReading.text(one, report, view), options, terminal)
}

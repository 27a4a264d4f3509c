import { FACES } from '../../faces/index.ts'
import { textOfLetter, writeLetter } from '../../index.ts'
import { askOnFiles, type Files, type OwnModelCommandOptions, requireModel } from '../ask-own-model.ts'
import { printResult } from '../print-result.ts'
import { type Terminal, textOptions } from '../terminal.ts'
import { writeOutput } from '../write-faces.ts'

export interface LetterCommandOptions extends OwnModelCommandOptions {
  readonly model?: true
  readonly out?: string
}

/**
 * `letter <resume> [job]`: a cover letter from the covered statements and their lines, with gaps; with `--model` the user's
 * own model writes its middle. What was refused is listed on standard error, so that only the letter is redirected to a file.
 */
export const writeCoverLetter = async (files: Files, options: LetterCommandOptions, terminal: Terminal): Promise<number> => {
  const model = options.model ? requireModel(terminal) : null
  const letter = await askOnFiles({ files, model, options }, terminal, (ground, _resume, ask) => writeLetter(ground, model, ask))
  const text = `${textOfLetter(letter)}\n`
  if (options.out !== undefined) writeOutput(options.out, text, terminal)
  if (options.out === undefined || options.json) printResult(letter, () => text, options, terminal)
  terminal.stderr.write(FACES.letter.notShown(letter.refused, textOptions(terminal)))
  return 0
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { learnWordClasses } from './learn-word-classes.ts'
import { TrainingProblem } from './training-problem.ts'
import { serializeClasses, writeTrained } from './write-models.ts'

const OPTIONS = { classes: { type: 'string' }, out: { type: 'string', default: 'models' } } as const

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values
  } catch (error) {
    throw new TrainingProblem(error instanceof Error ? error.message : String(error))
  }
}

const readTexts = (folder: string): string[] => {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
    return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'))
  } catch {
    return []
  }
}

/**
 * Learn classes of words from the texts of a folder, and write them.
 *
 * @throws TrainingProblem if there is no text, or the arguments are unknown.
 */
export const writeWordClasses = (argv: readonly string[]): void => {
  const { classes: folder = '', out } = parse(argv)
  const texts = readTexts(folder)
  if (texts.length === 0) throw new TrainingProblem(`There is no text (*.txt) in ${folder}.`)
  const file = join(out, 'word-classes.json')
  writeTrained(file, serializeClasses(learnWordClasses(texts)))
  process.stderr.write(`${file} written from ${texts.length} texts\n`)
}

import { basename, join } from 'node:path'
import { faultsOfAsks } from './check-asks.ts'
import { faultsOfVerdicts } from './check-verdicts.ts'
import {
  Asks,
  BenchProblem,
  listFiles,
  Pairing,
  parseJsonFile,
  postingPath,
  readText,
  resumeTextPath,
  Verdicts,
} from './labels.ts'

const ASKS = '.asks.json'
const VERDICTS = '.verdicts.json'

/** Every file of labels of a set, of both readers. */
export const listLabels = (set: string): string[] =>
  [set, join(set, 'second')].flatMap((folder) => [
    ...listFiles(join(folder, 'asks'), ASKS),
    ...listFiles(join(folder, 'verdicts'), VERDICTS),
  ])

/** A label file has the number of its posting in its name, or the whole name. */
const nameFaults = (file: string, posting: string): string[] => {
  const [name, own] = [basename(file).split('.')[0], posting.split('.')[0]]
  return name === own || name === own?.split('-')[0] ? [] : [`labels of ${posting} were not expected under this name`]
}

const checkAsks = (set: string, file: string): string[] => {
  const asks = parseJsonFile(file, Asks)
  return [...nameFaults(file, asks.posting), ...faultsOfAsks(asks, readText(postingPath(set, asks.posting)))]
}

const checkVerdicts = (set: string, file: string): string[] => {
  const verdicts = parseJsonFile(file, Verdicts)
  const pairing = parseJsonFile(join(set, 'pairs.json'), Pairing).find(({ posting }) => posting === verdicts.posting)
  const asks = listFiles(join(set, 'asks'), ASKS).map((asksFile) => parseJsonFile(asksFile, Asks))
  const sources = {
    asks: asks.find(({ posting }) => posting === verdicts.posting),
    resumes: pairing?.resumes ?? [],
    textOf: (resume: string) => readText(resumeTextPath(set, resume)),
  }
  return [...nameFaults(file, verdicts.posting), ...faultsOfVerdicts(verdicts, sources)]
}

/** What is wrong with one file of labels, each in a clause; empty if nothing is. */
export const faultsOfLabels = (set: string, file: string): string[] => {
  try {
    return file.endsWith(ASKS) ? checkAsks(set, file) : checkVerdicts(set, file)
  } catch (error) {
    if (error instanceof BenchProblem) return [error.message]
    throw error
  }
}

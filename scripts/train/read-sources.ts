import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../src/document/read-text.ts'
import { compileGazetteer } from '../../src/mentions/index.ts'
import { createPartsOfSpeechReader } from '../../src/requirements/parts/index.ts'
import { seePosting } from '../../src/requirements/see-posting.ts'
import type { PartsOfSpeech, ReadDocument, Taxonomy } from '../../src/schema/index.ts'
import { readPosting } from '../../src/stages.ts'
import type { LabelledPosting } from './build-examples.ts'
import { type LabelledText, pasteDemands } from './paste-demands.ts'
import { findStatements, readLabels } from './read-labels.ts'
import { readMarked } from './read-marked.ts'
import { TrainingProblem } from './training-problem.ts'

/** A labelled posting, and the document that it was read from. */
export interface Source {
  readonly posting: LabelledPosting
  readonly read: ReadDocument
}

export interface SourceOptions {
  /** Folder of the label files. */
  readonly labels: string
  /** Folder of the postings that they name. */
  readonly docs: string
  readonly taxonomy: Taxonomy
  readonly partsOfSpeech: PartsOfSpeech
}

const readPostingFile = (docs: string, name: string): string => {
  try {
    return readFileSync(join(docs, name), 'utf8')
  } catch {
    throw new TrainingProblem(`There is no readable posting ${join(docs, name)}, which a label file names.`)
  }
}

const readFolder = (labels: string, docs: string): LabelledText[] => [
  ...readLabels(labels).map((one) => ({ labels: one, text: readPostingFile(docs, one.posting) })),
  ...(existsSync(labels) ? readMarked(labels) : []),
]

/**
 * All labelled postings of a folder: label files sorted by name, then marked files.
 *
 * @throws TrainingProblem where there is none, or one cannot be read.
 */
export const readSources = ({ labels, docs, taxonomy, partsOfSpeech }: SourceOptions): Source[] => {
  const gazetteer = compileGazetteer(taxonomy)
  const speechOf = createPartsOfSpeechReader(partsOfSpeech)
  const found = readFolder(labels, docs)
  if (found.length === 0) throw new TrainingProblem(`There is no labelled posting (*.asks.json, *.marked.txt) in ${labels}.`)
  const look = ({ labels: one, text }: LabelledText): Omit<Source['posting'], 'pastes'> & Pick<Source, 'read'> => {
    const read = readText(text)
    const { document, mentions } = readPosting(read, gazetteer)
    const seen = seePosting(document, mentions, taxonomy, speechOf)
    return { name: one.posting, read, seen, statements: findStatements(document.text, one) }
  }
  return found.map((labelled) => {
    const { read, ...posting } = look(labelled)
    return { read, posting: { ...posting, pastes: pasteDemands(labelled).map(look) } }
  })
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../../src/document/read-text.ts'
import { lexiconOf } from '../../src/language/lexicon.ts'
import { createWordClassReader } from '../../src/learned/word-classes.ts'
import { seePosting } from '../../src/requirements/see-posting.ts'
import type { ReadDocument, Taxonomy, WordClasses } from '../../src/schema/index.ts'
import { gazetteerOf, readPosting } from '../../src/stages/index.ts'
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
  readonly wordClasses: WordClasses
  /** The postings are in German, French or Spanish. */
  readonly languages: boolean
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
 * @throws TrainingProblem if there is none, or one cannot be read.
 */
export const readSources = ({ labels, docs, taxonomy, wordClasses, languages }: SourceOptions): Source[] => {
  const reader = { classOf: createWordClassReader(wordClasses), lexicon: lexiconOf(languages ? 'others' : 'english') }
  const found = readFolder(labels, docs)
  if (found.length === 0) throw new TrainingProblem(`There is no labelled posting (*.asks.json, *.marked.txt) in ${labels}.`)
  /** A paste of a few words is too short to tell its language: it is read in that of its posting. */
  const look = ({ labels: one, text }: LabelledText, whole: string): Omit<Source['posting'], 'pastes'> & Pick<Source, 'read'> => {
    const read = readText(text)
    const { document, mentions } = readPosting(read, gazetteerOf(taxonomy, languages ? { text: whole } : undefined))
    const seen = seePosting(document, mentions, taxonomy, reader)
    return { name: one.posting, read, seen, statements: findStatements(document.text, one) }
  }
  return found.map((labelled) => {
    const { read, ...posting } = look(labelled, labelled.text)
    return { read, posting: { ...posting, pastes: pasteDemands(labelled).map((paste) => look(paste, labelled.text)) } }
  })
}

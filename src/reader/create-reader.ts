import { checkBy, judgeBy, matchBy } from '../answers/index.ts'
import { createDocumentReader } from '../document/index.ts'
import { loadModels } from '../learned/load-models.ts'
import { askStoreHere, createMatcher, encodeAnswer } from '../matching/index.ts'
import { analyse } from '../pipeline.ts'
import { loadTaxonomy } from '../taxonomy/load.ts'
import { currentMonth } from './current-month.ts'
import { nameOf } from './name-of.ts'
import { openBy } from './open-documents.ts'
import type { IsolatedReader, IsolatedReaderOptions } from './reader.ts'
import { IN_PROCESS, inChildren, understand } from './stages.ts'
import { verbsOver } from './verbs-over.ts'

/** The same verbs, with every file parsed in an isolated child process that is killed if it takes too much time or memory. */
export const createReader = ({ matchers = 0, ...options }: IsolatedReaderOptions = {}): IsolatedReader => {
  const reader = createDocumentReader(options)
  const open = openBy(reader.readDocument)
  const matcher = matchers > 0 ? createMatcher({ processes: matchers, maxWaitMs: options.maxWaitMs }) : null
  return {
    ...verbsOver(open, matcher ? inChildren(matcher) : IN_PROCESS),
    open,
    previewWord: reader.previewWord,
    readAsJson: async (resume, options = {}) => {
      const { taxonomy = loadTaxonomy(), asOf = currentMonth() } = options
      const opened = await open(resume, options)
      return matcher ? matcher.analyseAsJson(opened, taxonomy, asOf) : encodeAnswer(analyse(opened, taxonomy, asOf))
    },
    readJobAsJson: async (posting, options = {}) => {
      const { taxonomy = loadTaxonomy(), why } = options
      const opened = await open(posting, { ...options, givenAs: 'posting' })
      return matcher ? matcher.understandAsJson(opened, taxonomy, why) : encodeAnswer(understand(opened, taxonomy, why))
    },
    matchOpened: async (resume, posting, { taxonomy = loadTaxonomy(), asOf = currentMonth(), level = null, fileName } = {}) => {
      const pair = { resume, posting, asOf, level, fileName: nameOf(fileName) }
      return matcher ? matcher.match(pair, taxonomy) : encodeAnswer(matchBy(pair, taxonomy, loadModels()))
    },
    checkOpened: async (documents, { taxonomy = loadTaxonomy(), asOf = currentMonth() } = {}) => {
      const opened = { ...documents, asOf }
      return matcher ? matcher.check(opened, taxonomy) : encodeAnswer(checkBy(opened, taxonomy))
    },
    judge: async (judging, { taxonomy = loadTaxonomy() } = {}) =>
      matcher ? matcher.judge(judging, taxonomy) : judgeBy(judging, taxonomy),
    askStore: matcher?.askStore ?? askStoreHere,
    prepare: async () => {
      await Promise.all([reader.prepare(), matcher?.prepare()])
    },
    load: reader.load,
    matcherLoad: () => matcher?.load() ?? null,
    close: async () => {
      await Promise.all([reader.close(), matcher?.close()])
    },
  }
}

import { checkBy, matchBy, type OpenedCheck, type OpenedPair } from '../answers/index.ts'
import { loadModels } from '../learned/load-models.ts'
import type { Matcher } from '../matching/index.ts'
import { analyse, understand as understandBy } from '../pipeline.ts'
import type { Analysis, Check, Job, ReadDocument, Report, Taxonomy } from '../schema/index.ts'
import { prepare } from '../stages/index.ts'

/** The stages after reading, wherever they run. */
export interface Stages {
  /** Builds what all documents share. */
  prepare(taxonomy: Taxonomy): Promise<void>
  analyse(read: ReadDocument, taxonomy: Taxonomy, asOf: string): Analysis | Promise<Analysis>
  understand(read: ReadDocument, taxonomy: Taxonomy, why?: boolean): Job | Promise<Job>
  match(pair: OpenedPair, taxonomy: Taxonomy): Report | Promise<Report>
  check(opened: OpenedCheck, taxonomy: Taxonomy): Check | Promise<Check>
}

/**
 * An opened posting, as understood by the models that ship with the package.
 *
 * @throws CoverageError `no_requirements` if it asks for nothing.
 */
export const understand = (read: ReadDocument, taxonomy: Taxonomy, why = false): Job =>
  understandBy(read, taxonomy, loadModels(), { why })

export const IN_PROCESS: Stages = {
  prepare: async (taxonomy) => prepare(taxonomy, loadModels()),
  analyse,
  understand,
  match: (pair, taxonomy) => matchBy(pair, taxonomy, loadModels()),
  check: checkBy,
}

/** In children: a report comes as the JSON that is sent. */
export const inChildren = (matcher: Matcher): Stages => ({
  ...matcher,
  prepare: async () => {},
  match: async (pair, taxonomy) => JSON.parse(Buffer.from(await matcher.match(pair, taxonomy)).toString('utf8')),
  check: async (opened, taxonomy) => JSON.parse(Buffer.from(await matcher.check(opened, taxonomy)).toString('utf8')),
})

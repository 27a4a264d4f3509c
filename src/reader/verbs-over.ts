import type { ReadDocument } from '../schema/index.ts'
import { loadTaxonomy } from '../taxonomy/load.ts'
import { choosePosting } from './choose-posting.ts'
import { currentMonth } from './current-month.ts'
import { nameOf } from './name-of.ts'
import { CHECK_SIDES, type Open, openBoth, openMeanwhile, openSide } from './open-documents.ts'
import type { OpenOptions, ReadOptions } from './options.ts'
import type { Reader } from './reader.ts'
import type { Stages } from './stages.ts'

export const verbsOver = (open: Open, stages: Stages): Reader => ({
  read: async (resume, options = {}) => {
    const taxonomy = options.taxonomy ?? loadTaxonomy()
    const opened = await openMeanwhile(open(resume, options), stages.prepare(taxonomy))
    return stages.analyse(opened, taxonomy, options.asOf ?? currentMonth())
  },

  readJob: async (posting, options = {}) => {
    const taxonomy = options.taxonomy ?? loadTaxonomy()
    const opening = open(posting, { ...options, givenAs: 'posting' })
    return stages.understand(await openMeanwhile(opening, stages.prepare(taxonomy)), taxonomy, options.why)
  },

  match: async (resume, posting, { jobFileName, level: asked, ...options } = {}) => {
    const taxonomy = options.taxonomy ?? loadTaxonomy()
    const { source, level } = choosePosting(posting, asked, taxonomy)
    const ofPosting: OpenOptions = {
      givenAs: 'posting',
      ...(jobFileName !== undefined && { fileName: jobFileName }),
      ...(options.onOcr && { onOcr: options.onOcr }),
    }
    const openPosting = (): Promise<ReadDocument> => openMeanwhile(open(source, ofPosting), stages.prepare(taxonomy))
    const opened = await openBoth(() => open(resume, options), openPosting)
    const [asOf, fileName] = [options.asOf ?? currentMonth(), nameOf(options.fileName)]
    return stages.match({ ...opened, asOf, level, fileName }, taxonomy)
  },

  check: async (original, tailored, posting, { tailoredFileName, jobFileName, ...options } = {}) => {
    const taxonomy = options.taxonomy ?? loadTaxonomy()
    const named = (fileName: string | undefined): ReadOptions => ({
      ...(fileName !== undefined && { fileName }),
      ...(options.onOcr && { onOcr: options.onOcr }),
    })
    const opened = {
      original: await openSide(CHECK_SIDES.original, open(original, options)),
      tailored: await openSide(CHECK_SIDES.tailored, open(tailored, named(tailoredFileName))),
      posting:
        posting === null ? null : await openSide(CHECK_SIDES.job, open(posting, { ...named(jobFileName), givenAs: 'posting' })),
    }
    return stages.check({ ...opened, asOf: options.asOf ?? currentMonth() }, taxonomy)
  },
})

import { baseRateBy } from '../../src/base-rates/index.ts'
import { cover, weigh } from '../../src/coverage/index.ts'
import { readText } from '../../src/document/index.ts'
import { loadModels } from '../../src/learned/load-models.ts'
import { packPosting, packResume, type StorablePosting, type StorableResume } from '../../src/matching/index.ts'
import { compileGazetteer, type Gazetteer } from '../../src/mentions/index.ts'
import { analyse } from '../../src/pipeline.ts'
import { parseRequirements } from '../../src/requirements/index.ts'
import type { Analysis, Coverage, Job, ReadDocument, Taxonomy } from '../../src/schema/index.ts'
import { readPosting } from '../../src/stages/index.ts'
import { sayUnderstood } from '../../src/stages/say-understood.ts'
import { loadTaxonomy } from '../../src/taxonomy/index.ts'

export const AS_OF = '2026-06'
export const TAXONOMY: Taxonomy = loadTaxonomy()

const gazetteers = new Map<Taxonomy, Gazetteer>()

const gazetteerOf = (taxonomy: Taxonomy): Gazetteer => {
  const known = gazetteers.get(taxonomy) ?? compileGazetteer(taxonomy)
  gazetteers.set(taxonomy, known)
  return known
}

/** `analyse` at one date: the axioms speak of what the stages understand. */
export const analyseDocument = (read: ReadDocument, taxonomy = TAXONOMY): Analysis => analyse(read, taxonomy, AS_OF)

export const analyseText = (text: string, taxonomy = TAXONOMY): Analysis => analyseDocument(readText(text), taxonomy)

export const understandText = (text: string, taxonomy = TAXONOMY): Job => {
  const models = loadModels()
  const posting = readText(text)
  const { document, mentions } = readPosting(posting, gazetteerOf(taxonomy))
  const asked = {
    document,
    ...parseRequirements(document, mentions, taxonomy, { weigh, rate: baseRateBy(models.baseRate), models }),
  }
  return { ...asked, understood: sayUnderstood(asked, taxonomy), warnings: posting.warnings }
}

export const coverText = (resume: string, posting: string, taxonomy = TAXONOMY): Coverage =>
  cover(analyseText(resume, taxonomy), understandText(posting, taxonomy), taxonomy)

export const scoreText = (resume: string, posting: string): number => coverText(resume, posting).score

/** As a store keeps them. */
export const storable = (analysis: Analysis): StorableResume => packResume(analysis, TAXONOMY)
export const storablePosting = (job: Job): StorablePosting => packPosting(job, TAXONOMY)

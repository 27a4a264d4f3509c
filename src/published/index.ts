import { cover } from '../coverage/index.ts'
import { understandText } from '../document/pure.ts'
import { analyse } from '../pipeline.ts'
import type { Analysis, Job, Taxonomy } from '../schema/index.ts'
import { sha256 } from '../text/sha256.ts'
import { PUBLISHED_AS_OF, PUBLISHED_RESUMES } from './resumes.compiled.ts'

export { placeAmong } from './place-among.ts'

const read = new WeakMap<Taxonomy, readonly Analysis[]>()

/** Read when first needed, which takes a tenth of a second. */
const readPublished = (taxonomy: Taxonomy): readonly Analysis[] => {
  const analyses =
    read.get(taxonomy) ?? PUBLISHED_RESUMES.map((text) => analyse(understandText(text, {}, sha256), taxonomy, PUBLISHED_AS_OF))
  read.set(taxonomy, analyses)
  return analyses
}

/** The scores of the published resumes on a posting, 0..100, lowest first. Pure, so that it runs in a page too. */
export const scorePublished = (job: Job, taxonomy: Taxonomy): number[] =>
  readPublished(taxonomy)
    .map((analysis) => cover(analysis, job, taxonomy).score)
    .sort((a, b) => a - b)

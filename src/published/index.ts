import { cover } from '../coverage/index.ts'
import { understandText } from '../document/pure.ts'
import { analyse } from '../pipeline.ts'
import type { Analysis, Job, Taxonomy } from '../schema/index.ts'
import { remember } from '../text/remember.ts'
import { sha256 } from '../text/sha256.ts'
import { PUBLISHED_AS_OF, PUBLISHED_RESUMES } from './resumes.compiled.ts'

export { placeAmong } from './place-among.ts'

/** Read when first needed, which takes a tenth of a second. */
const readPublished = remember((taxonomy: Taxonomy): readonly Analysis[] =>
  PUBLISHED_RESUMES.map((text) => analyse(understandText(text, {}, sha256), taxonomy, PUBLISHED_AS_OF)),
)

/** The scores of the published resumes on a posting, 0..100, lowest first. Pure, so that it runs in a page too. */
export const scorePublished = (job: Job, taxonomy: Taxonomy): number[] =>
  readPublished(taxonomy)
    .map((analysis) => cover(analysis, job, taxonomy).score)
    .sort((a, b) => a - b)

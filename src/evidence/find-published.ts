import { PUBLISHING } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Mention } from '../schema/mention.ts'
import { joinLines } from '../text/paragraphs.ts'
import { remember } from '../text/remember.ts'
import { rangeAt } from '../text/span.ts'

/** Fewer words are a heading, a name or a year; a citation has authors, a title and where it stood. */
const LEAST_WORDS = 6
/** A citation has a year, puts its title in quotation marks or says where the paper can be read. */
const CITES = /(?<!\d)(?:19|20)\d\d(?!\d)|["“”]|https?:|\b(?:doi|arxiv)\b/i

/** Every paper in a list of papers, as words that show that somebody publishes: no citation says so. */
export const findPublished = remember(({ document, sections }: Analysis): readonly Mention[] => {
  const said = { skill: PUBLISHING, section: 'publications', negated: false, weak: false, evoked: false, soft: false } as const
  return joinLines(document).paragraphs.flatMap(({ start, end }) => {
    const surfaceForm = document.text.slice(start, end)
    const isPaper =
      rangeAt(sections, start)?.kind === 'publications' &&
      surfaceForm.split(/\s+/).length >= LEAST_WORDS &&
      CITES.test(surfaceForm)
    return isPaper ? [{ start, end, surfaceForm, months: null, ...said }] : []
  })
})

import { isTitle } from '../../text/titles.ts'
import { type BodyLine, isDeed, withoutDates } from '../lines/index.ts'

/** A bullet that names a post has no more words than this. */
const POST_WORDS_MAX = 5

/** In "Role: Analyst / Tarn University" and "Role: Analyst | 2019 – 2021". */
const AFTER_POST = /\s+[/|]\s+|\t/u

/** What a label says, and "Shift Supervisor" of "• Shift Supervisor.", "Delivery driver" of "• Delivery driver, 2019 – 2021."; null where more is said. */
export const postIn = (line: BodyLine | undefined): string | null => {
  if (line?.role !== 'item') return null
  if (line.labelled === 'title') return withoutDates(line).split(AFTER_POST, 1)[0]?.trim() || null
  const post = withoutDates(line)
    .replace(/^\P{L}+/u, '')
    .replace(/[^\p{L}\p{N})]+$/u, '')
  return isTitle(post) && post.split(/\s+/).length <= POST_WORDS_MAX && !isDeed(post) ? post : null
}

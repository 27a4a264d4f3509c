import type { Lineage } from '../lineage.ts'
import type { Mention } from '../schema/mention.ts'

const NOUNS =
  'tools|tooling|frameworks|libraries|platforms|technologies|services|standards|formats|software|solutions|systems|engines|techniques|methods|packages'

/** "data formats and standards used in …", "integration tools for …": what a kind of things is for. */
const PURPOSE = /^(?:[ ,]{1,2}(?:\p{Ll}{1,20}|&)){0,4} (?:for|used (?:in|for|to|by|at|on|within|across))\b[^.;:()]{0,70}$/u

const ENDS_WITH_KIND = new RegExp(`\\b(?:${NOUNS})(?: [\\p{Ll}&]{1,12}){0,2} (?:for|used)\\b`, 'iu')

/** "geospatial formats used in mobility": whether the words behind a kind of things say what it is for. */
export const saysPurpose = ({ surfaceForm }: Mention, behind: string): boolean =>
  PURPOSE.test(behind) && ENDS_WITH_KIND.test(surfaceForm + behind)

/** Mentions further back are of another thought. */
const MOST_MENTIONS_BACK = 3

/**
 * "Data formats used in life sciences (e.g. …)", "integration tools for building data pipelines such as …": the examples are of
 * the formats and tools, not of what those are for.
 *
 * @param mentions before the examples, in order.
 * @param example the first of them.
 * @returns Which of the mentions the examples are of; undefined: no purpose stands between.
 */
export const kindWithPurpose = (
  text: string,
  mentions: readonly Mention[],
  example: Mention | undefined,
  lineage: Lineage,
): number | undefined => {
  const nearest = mentions.at(-1)
  if (!nearest || !example) return undefined
  const above = lineage.ancestorsOf(example.skill)
  for (let at = mentions.length - 2; at >= Math.max(0, mentions.length - 1 - MOST_MENTIONS_BACK); at--) {
    const kind = mentions[at]
    // "Cloud services and tools for container orchestration such as Kubernetes"
    if (!kind || (above.has(nearest.skill) && !above.has(kind.skill))) continue
    if (saysPurpose(kind, text.slice(kind.end, nearest.start))) return at
  }
  return undefined
}

import type { MediaType } from '../../schema/document.ts'
import { overlaps } from '../../text/span.ts'
import type { Check } from '../check.ts'

/** Formats that keep what stands behind words. */
const KEEPS_LINKS: ReadonlySet<MediaType> = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/html',
])

/** The name of a site as a cell of its own among the contacts: "| LinkedIn |". */
const PROFILE = /(?<=^|\n|[|•·\t]\s{0,3})(LinkedIn|GitHub|Portfolio|Website|E-?mail)(?=\s{0,3}(?:[|•·\t\n]|$))/gi

/** As far down as contacts stand. */
const HEAD = 600

/** A word that was a link once, and leads nowhere any more. */
export const unlinkedProfile: Check = {
  id: 'unlinked-profile',
  examples: [
    {
      about: 'sees a name of a site that no link stands behind',
      pages: 1,
      resume: 'Ann Lee\nann@lee-data.org | LinkedIn | Leeds',
      at: ['LinkedIn'],
    },
    { about: 'is silent where a format keeps no links', resume: 'Ann Lee\nann@lee-data.org | LinkedIn | Leeds', at: [] },
    {
      about: 'is silent where the address is printed',
      pages: 1,
      resume: 'Ann Lee\nann@lee-data.org | LinkedIn | linkedin.com/in/annlee',
      at: [],
    },
  ],
  find: ({ analysis: { document } }) => {
    const { text, links = [], mediaType } = document
    if (!KEEPS_LINKS.has(mediaType)) return []
    return [...text.slice(0, HEAD).matchAll(PROFILE)]
      .map(({ 0: site, index }) => ({ site, start: index, end: index + site.length }))
      .filter(
        (place) => !links.some((link) => overlaps(link, place) || link.address.toLowerCase().includes(place.site.toLowerCase())),
      )
      .filter(({ site }) => !new RegExp(site === 'Email' || site === 'E-mail' ? '\\S@\\S' : `${site}\\.`, 'i').test(text))
      .map(({ site, start, end }) => ({
        title: `Nothing stands behind “${site}”`,
        message: 'The word is no link in this file. Write the address out, so that it also works on paper.',
        resume: { start, end },
      }))
  },
}

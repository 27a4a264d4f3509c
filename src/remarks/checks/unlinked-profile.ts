import type { MediaType } from '../../schema/document.ts'
import { overlaps } from '../../text/span.ts'
import type { Check } from '../check.ts'

/** Formats that keep the links of words. */
const KEEPS_LINKS: ReadonlySet<MediaType> = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/html',
])

/** The name of a site as a cell of its own among the contacts: "| LinkedIn |". */
const PROFILE_PRINTED = /(?<=^|\n|[|•·\t]\s{0,3})(LinkedIn|GitHub|Portfolio|Website|E-?mail)(?=\s{0,3}(?:[|•·\t\n]|$))/gi

/** How far down contacts may stand, in characters. */
const CONTACT_CHARS = 600

const LOOKS_LIKE_MAIL = /\S@\S/
/** A site of one's own may have any name: "annlee.dev", but not a mail address. */
const OWN_SITE = /https?:\/\/|www\.|(?<![@\w.-])[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}(?![\w@])/i
const ADDRESSES_OF_SITES: Readonly<Record<string, RegExp>> = {
  linkedin: /linkedin\.|\/in\//i,
  github: /github\./i,
  portfolio: OWN_SITE,
  website: OWN_SITE,
}

/** How the address of a site looks where it is written out. */
const printedAs = (site: string): RegExp => ADDRESSES_OF_SITES[site.toLowerCase()] ?? LOOKS_LIKE_MAIL

/** A word that was once a link, and no longer leads anywhere. */
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
      about: 'is silent about labels with what they name below them',
      pages: 1,
      resume: 'Ann Lee\nEMAIL\nann@lee-data.org\nWebsite\nannlee.dev\nLinkedIn\n/in/annlee-data',
      at: [],
    },
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
    const head = text.slice(0, CONTACT_CHARS)
    return [...head.matchAll(PROFILE_PRINTED)]
      .map(({ 0: site, index }) => ({ site, start: index, end: index + site.length }))
      .filter(
        (place) => !links.some((link) => overlaps(link, place) || link.address.toLowerCase().includes(place.site.toLowerCase())),
      )
      .filter(({ site }) => !printedAs(site).test(head))
      .map(({ site, start, end }) => ({
        title: `No link on “${site}”`,
        message: 'The word is not a link in this file. Write the address out, so that it also works on paper.',
        resume: { start, end },
      }))
  },
}

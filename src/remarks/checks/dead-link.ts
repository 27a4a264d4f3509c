import type { Analysis } from '../../schema/analysis.ts'
import type { Span } from '../../schema/span.ts'
import { overlaps } from '../../text/span.ts'
import type { Check, Finding } from '../check.ts'

/** Sites on which a person has a page of their own: their front page alone belongs to nobody. */
const SITES = 'linkedin|github|gitlab|kaggle|medium|leetcode|behance|dribbble'

const FRONT_PAGE = new RegExp(`^(?:https?://)?(?:www\\.)?(?:${SITES})\\.com/?(?:in/?)?(?:feed/?)?$`, 'i')
const OWN_MACHINE = /^(?:https?:\/\/(?:localhost|127\.0\.0\.1)|file:)/i

const leadsNowhere = (address: string): boolean => FRONT_PAGE.test(address) || OWN_MACHINE.test(address)

/** How much to look at after a site: enough to distinguish a front page, however long the line is. */
const MOST_CHARACTERS = 200

const PRINTED = new RegExp(
  `(?<![\\w@./-])(?:https?://)?(?:(?:www\\.)?(?:${SITES})\\.com|localhost:\\d+)[^\\s|,;<>()[\\]•·]{0,${MOST_CHARACTERS}}`,
  'gi',
)

/** Few lines hold an address at all, and this is tested faster than the pattern of one. */
const MAY_HOLD_ONE = /\.com|localhost:/i

type Link = Span & { readonly address: string }

const printedIn = ({ document: { text, lines, links = [] } }: Analysis): Link[] =>
  lines
    .map(({ start, end }) => ({ words: text.slice(start, end), start }))
    .filter(({ words }) => MAY_HOLD_ONE.test(words))
    .flatMap(({ words, start }) =>
      [...words.matchAll(PRINTED)].map(({ 0: address, index }) => ({ address, start: start + index })),
    )
    .map(({ address, start }) => ({ address: address.replace(/[.:]+$/, ''), start, end: start + address.length }))
    .filter(({ address }) => leadsNowhere(address) || /^localhost/i.test(address))
    // An address that is printed short may link to more.
    .filter((place) => !links.some((link) => overlaps(link, place) && !leadsNowhere(link.address)))

const linkedIn = ({ document: { links = [] } }: Analysis): Link[] => links.filter(({ address }) => leadsNowhere(address))

const toFinding = ({ address, start, end }: Link): Finding => ({
  title: 'This link leads to no page of yours',
  message: `It opens “${address}”, the front page of a site or a page on your own machine. Write the whole address of your own page, or take it out.`,
  resume: { start, end },
})

/** A line of several links of one address has one fault. */
const once = (links: readonly Link[]): Link[] => [...new Map(links.toReversed().map((link) => [link.address, link])).values()]

/** An address that does not lead to anything of the person's. */
export const deadLink: Check = {
  id: 'dead-link',
  examples: [
    {
      about: 'sees the front page of a site',
      resume: 'Ann Lee\nann@lee-data.org | linkedin.com/in/ | github.com/annlee',
      at: ['linkedin.com/in/'],
    },
    {
      about: 'is silent about pages of persons',
      resume: 'Ann Lee\nann@lee-data.org | linkedin.com/in/annlee | github.com/annlee',
      at: [],
    },
  ],
  find: ({ analysis }) => {
    const printed = printedIn(analysis)
    const behind = linkedIn(analysis).filter((link) => !printed.some((place) => overlaps(place, link)))
    return once([...printed, ...behind])
      .sort((a, b) => a.start - b.start)
      .map(toFinding)
  },
}

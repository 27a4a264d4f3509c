import type { SectionKind } from '../../schema/section.ts'
import type { Span } from '../../schema/span.ts'
import { foldedTokensOf } from '../../text/document-tokens.ts'
import { mayBeSlip } from '../../text/slips.ts'
import { quote, rangeAt } from '../../text/span.ts'
import type { Check, CheckContext } from '../check.ts'
import { meantBy } from '../spelling.ts'
import { standsAlone } from '../stands-alone.ts'

/** Whoever writes a word like this more often means it: a product, a name. */
const MOST_TIMES = 2

/** More different ones mean another language, or a field with its own vocabulary. */
const MOST_MISSPELT_WORDS = 8

const PLAIN_WORD = /^\p{L}[a-z]+$/u

const isWhole = (text: string, place: Span): boolean => PLAIN_WORD.test(quote(text, place)) && standsAlone(text, place)

interface Slip extends Span {
  readonly written: string
  readonly meant: string
}

/** Where people write in words of their own: titles of papers and courses are others', in any language and of any trade. */
const SECTIONS_IN_OWN_WORDS: ReadonlySet<SectionKind> = new Set(['summary', 'experience', 'projects', 'skills'])

/** Names of people, employers and schools are not slips. */
const findSlips = ({ analysis: { document, mentions, person, sections }, isTerm, isHidden }: CheckContext): Slip[] => {
  const { text } = document
  const names = (person.name ?? '').toLowerCase()
  return foldedTokensOf(document).flatMap(({ word, start, end }): Slip[] => {
    if (!mayBeSlip(word) || isTerm(word) || rangeAt(mentions, start) || names.includes(word)) return []
    const meant = SECTIONS_IN_OWN_WORDS.has(rangeAt(sections, start)?.kind ?? 'other') ? meantBy(word) : null
    if (meant === null) return []
    return isWhole(text, { start, end }) && !isHidden({ start, end })
      ? [{ start, end, written: text.slice(start, end), meant }]
      : []
  })
}

/** A word with a capital may be a name wherever it stands: of a person, a school, a course. */
const mayBeName = ({ written }: Slip): boolean => /^\p{Lu}/u.test(written)

/** A word of the language with one wrong, missing or doubled letter. */
export const misspeltWord: Check = {
  id: 'misspelt-word',
  examples: [
    {
      about: 'sees a word with a slip of the hand',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Took part in the developement of 20 pipelines',
      at: ['developement'],
    },
    {
      about: 'is silent about titles of papers',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 pipelines\n\nPUBLICATIONS\nAnn Lee (2021). Prise en compte of a developement. Harbour Review 3.',
      at: [],
    },
    {
      about: 'is silent about names, terms, compounds and addresses',
      resume:
        'Ann Netwok\nannnetwok@developement.org\n\nEXPERIENCE\nEngineer, Netwok University\nJan 2018 - Dec 2019\n\nEngineer, Brightwater Netwok Partners\nJan 2020 - Dec 2023\n- Ran perceptrons, parsers and re-developements on Kubernetes',
      at: [],
    },
  ],
  find: (context) => {
    const slips = findSlips(context).filter((slip) => !mayBeName(slip))
    const times = new Map<string, number>()
    for (const { written } of slips) times.set(written.toLowerCase(), (times.get(written.toLowerCase()) ?? 0) + 1)
    if (times.size > MOST_MISSPELT_WORDS) return []
    const said = new Set<string>()
    return slips
      .filter(({ written }) => (times.get(written.toLowerCase()) ?? 0) <= MOST_TIMES)
      .filter(({ written }) => !said.has(written.toLowerCase()) && said.add(written.toLowerCase()))
      .map(({ start, end, written, meant }) => ({
        title: `Check the spelling of “${written}”`,
        message: `If you mean “${meant}”, mend it. A slip in the words makes a reader doubt the work.`,
        resume: { start, end },
      }))
  },
}

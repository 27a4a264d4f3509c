import { wordSet } from '../../text/patterns.ts'
import { isClauseBreak, type Word } from '../context/index.ts'

/** What people do to make software. */
const MAKING = wordSet(
  'wrote write writes writing written built build builds building added adding developed developing implemented implementing designed ' +
    'created creating coded programmed shipped ported rewrote refactored prototyped maintained maintaining extended tested debugged ' +
    'optimized optimised deployed',
)

/** What people do to run it. */
const RUNNING = wordSet(
  'managed managing configured configuring provisioned provisioning automated automating ran running served orchestrated',
)

/** What is made of code, and of little else: a table, an engine or a program is made of other things too. */
const SOFTWARE = wordSet(
  'service services microservice microservices app apps application applications parser parsers code codebase backend backends library ' +
    'libraries cli tool api apis daemon plugin plugins module modules script scripts pipeline pipelines workflow workflows flow flows ' +
    'query queries tests binary compiler sdk client frontend crawler scraper worker workers firmware bindings server servers tables operator operators controller controllers agent agents',
)

/** "Built a fast Rust parser": how far before the name the verb may stand. */
const WORDS_TO_VERB = 3

/** "Wrote the first load tests in Jest": how far before the preposition. */
const WORDS_TO_RUN = 5

const PREPOSITIONS = wordSet('with using in via')

/** A paragraph's words, and which of them the name is: from `from` up to `to`. */
interface Named {
  readonly text: string
  readonly words: readonly Word[]
  readonly from: number
  readonly to: number
}

const holdsVerb = ({ text, words }: Named, before: number, reach: number, verbs: readonly ReadonlySet<string>[]): boolean => {
  for (let at = before - 1; at >= Math.max(0, before - reach); at--) {
    if (isClauseBreak(text, words, at + 1)) return false
    if (verbs.some((verb) => verb.has(words[at]?.word ?? ''))) return true
  }
  return false
}

const isJoined = ({ text, words }: Named, at: number): boolean =>
  /^[\s-]+$/.test(text.slice(words[at - 1]?.end, words[at]?.start))

/** "Built a Rust service", "added a Rust command-line tool". */
const isMaterial = (named: Named): boolean => {
  const { words, to } = named
  const noun = [to, to + 1, to + 2].find((at) => SOFTWARE.has(words[at]?.word ?? ''))
  if (noun === undefined) return false
  for (let at = to; at <= noun; at++) if (!isJoined(named, at)) return false
  return holdsVerb(named, named.from, WORDS_TO_VERB, [MAKING])
}

/** "Wrote tests in Jest", "managed servers with Puppet". */
const isMeans = (named: Named): boolean => {
  const { text, words, from, to } = named
  // A place: "built apps in Phoenix, Arizona".
  if (words[from - 1]?.word === 'in' && text.charAt(words[to - 1]?.end ?? 0) === ',') return false
  if (!PREPOSITIONS.has(words[from - 1]?.word ?? '') || !SOFTWARE.has(words[from - 2]?.word ?? '')) return false
  return isJoined(named, from) && isJoined(named, from - 1) && holdsVerb(named, from - 1, WORDS_TO_RUN, [MAKING, RUNNING])
}

/** Whether software was made of, or run with, what the words name: then even "Swift" is a language. */
export const isMadeWith = (named: Named): boolean => isMaterial(named) || isMeans(named)

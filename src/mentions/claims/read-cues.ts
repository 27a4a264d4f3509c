import type { RowId } from '../../schema/row-id.ts'
import {
  type ByFirstWord,
  indexByFirstWord,
  type Phrase,
  readPhrase,
  readWords,
  type WordSets,
  writeOut,
} from '../../text/phrases.ts'
import type { Claim, CueKind, CueRow, Guards, Reach, WordGuards } from './cue-row.ts'

/** A row of cues as texts are held against it: one phrase of it, and its guards. */
export interface Cue extends WordGuards<ReadonlySet<string>>, Guards {
  /** Its row: "mentions/stayed-away-from". */
  readonly by: RowId
  readonly kind: CueKind
  readonly claim: Claim
  readonly reach: Reach
  readonly phrase: Phrase
}

/** Words that the code goes by besides those of cues. */
interface CueWords {
  /** A clause ends where one of these turns it. */
  readonly turns: ReadonlySet<string>
  readonly noObject: ReadonlySet<string>
  readonly deeds: ReadonlySet<string>
  readonly nounsOfNames: ReadonlySet<string>
}

/** All cues, each where it is looked for. */
export interface Cues {
  readonly words: CueWords
  /** Before names, labels among them. */
  readonly beforeNames: ByFirstWord<Cue>
  readonly afterNames: ByFirstWord<Cue>
  readonly remarks: readonly Cue[]
  readonly trials: ByFirstWord<Cue>
  readonly refusals: ByFirstWord<Cue>
  readonly choices: ByFirstWord<Cue>
}

/** Every cue has all fields in one order, so that the engine gives them one shape: they are read at most words of a document. */
const readRow = (row: CueRow, sets: WordSets): Cue[] => {
  const words = (written: string | undefined): ReadonlySet<string> | undefined =>
    written === undefined ? undefined : readWords(written, sets)
  return row.any.map((written) => ({
    by: `mentions/${row.id}`,
    kind: row.kind,
    claim: row.claim ?? 'weak',
    reach: row.reach ?? 'list',
    phrase: readPhrase(writeOut(written, sets)),
    after: words(row.after),
    notAfter: words(row.notAfter),
    before: words(row.before),
    notBefore: words(row.notBefore),
    given: words(row.given),
    unless: words(row.unless),
    tight: row.tight,
    whole: row.whole,
    transitive: row.transitive,
    ownEntry: row.ownEntry,
    undone: row.undone,
    backwards: row.backwards,
    ofResume: row.ofResume,
  }))
}

const readCueWords = (sets: WordSets): CueWords => {
  const words = (name: string): ReadonlySet<string> => readWords(sets[name] ?? '', sets)
  return {
    turns: words('turns'),
    noObject: words('no-object'),
    deeds: words('deeds'),
    nounsOfNames: words('nouns-of-names'),
  }
}

/** Rows as texts are held against them. */
export const readCues = (rows: readonly CueRow[], sets: WordSets): Cues => {
  const all = rows.flatMap((row) => readRow(row, sets))
  const of = (...kinds: readonly CueKind[]): Cue[] => all.filter(({ kind }) => kinds.includes(kind))
  return {
    words: readCueWords(sets),
    beforeNames: indexByFirstWord(of('before-names', 'label')),
    afterNames: indexByFirstWord(of('after-names')),
    remarks: of('remark'),
    trials: indexByFirstWord(of('trial', 'trial-after-names')),
    refusals: indexByFirstWord(of('refusal')),
    choices: indexByFirstWord(of('choice', 'choice-after-names')),
  }
}

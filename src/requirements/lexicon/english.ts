import { CUES, NAMES_YEARS, WISH, WISH_BEGINS, WISH_ENDS } from './english-cues.ts'
import type { Lexicon } from './lexicon.ts'
import { clauseEndBefore, opensBefore, opensBehind } from './lists.ts'

const LEADS =
  /such as|\beg\b|e\.g|\bex\b|i\.e|for (?:example|instance)|\blike\b|includ(?:es?|ing)|(?:one|any|two|more) of|at least|either|preferably|ideally|:/

export const ENGLISH_LEXICON: Lexicon = {
  tongue: 'english',
  cues: CUES,
  wish: WISH,
  wishEnds: WISH_ENDS,
  wishBegins: WISH_BEGINS,
  namesYears: NAMES_YEARS,
  persons: ['we', 'you', 'will'],
  or: new Set(['or', 'and/or']),
  and: new Set(['and', '&']),
  nameJoint: (word) => word,
  nameLead: (words) => LEADS.exec(words)?.[0],
  opens: /^(?:\( ?)?(?:such as|e\.? ?g|ex|i\.e|for (?:example|instance)|like|includ(?:es?|ing)|:|\()/,
  tail: /^[,) ]*(etc|(?:or|and)(?:\/or)? (?:any |an? |other |another )*(?:similar|equivalents?|comparable|related|others?|more|the like|alike)|\)|and|or|;|\.|$)/,
  moreOfTheKind: /\b(?:etc|similar|equivalent|other|others|related|comparable)\b/,
  opensBefore: opensBefore(
    'such as, like, e\\.?g\\b\\.?,?, ex\\b\\.?, for (?:example|instance),?, includ(?:ing|es?)(?: but not limited to)?',
  ),
  opensBehind: opensBehind(`
    (?:or|and)(?:\\/or)? (?:any )?(?:an? )?(?:other |another )?(?:similar|equivalents?|comparable|related|others?|the like|alike)\\b,
    ,? ?etc\\b`),
  opensWithin: /\b(?:such as|e\.?g\b|for (?:example|instance)|like)\b/iu,
  clauseEnd: clauseEndBefore('ideally, preferably, with, and, though, plus'),
  // What "testing and" or "/ SQL" names is "testing" and "SQL".
  loose: /^(?:and|or|of|in|for|to|with|the|an?|[&/,;:(–—-])$/,
}

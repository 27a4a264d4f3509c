import type { Task } from '../../src/learned/language-tables.ts'

/** Feature groups that look at a posting in the same way. */
export interface Family {
  readonly name: string
  readonly groups: RegExp
}

const family = (name: string, groups: RegExp): Family => ({ name, groups })

const WORDS = family('its words', /^(?:word|pair|first|second|third|first two|first three|last|last but one|person)$/)
const CLASSES = family('classes of words', /^(?:group|class)|^first(?: two)? (?:groups?|class)$|^(?:first|second) class$/)
const ENDING = family('endings', /^first ends$/)
const CUES = family('cues', /^cue|^wish$/)
const NAMED = family('names of the taxonomy', /^(?:hard|soft|kind|hard in)$/)

/** By model. A group may belong to two families ("cue in": a cue, under a heading that the tables know). */
export const FAMILIES: Readonly<Record<Task, readonly Family[]>> = {
  sense: [
    WORDS,
    CLASSES,
    ENDING,
    CUES,
    NAMED,
    family('headings by table', /^(?:under|in|opens|label|next opens)(?: (?:of|first|in|in of))?$|^(?:cue|hard) in$/),
    family('headings by word', /^(?:(?:loose |whole )?heading(?: of| pair| first)?|section|rows since(?: loose)?)$/),
    family('place and look', /^(?:bias|item|looks|words|place|sign|sign of|in row|marked|gap before|gap after)$/),
    family('neighbours', /^(?:before|next) |^same row$/),
  ],
  kind: [WORDS, CLASSES, ENDING, CUES, NAMED, family('sense of the statement', /^(?:sense|bias)$/)],
  parts: [
    family('its word', /^(?:bias|word|stem|sense stem)$/),
    family('names of the taxonomy', /^named|^stem named$/),
    family('classes of words', /^(?:group|class) /),
    family('words beside it', /^(?:word|stem) (?:-?\d|before|next)$|^two (?:before|next)$/),
    family('endings', /^ending/),
    family('shapes', /^(?:shape|capitals?$)/),
    family('posting-wide counts', /^(?:times|a name)$/),
    family('sense of the statement', /^sense/),
    family('place in the statement', /^(?:first|bracketed|length|item|begins with)/),
  ],
  choices: [
    family('words between', /between/),
    family('alike or not', /^(?:alike|groups|classes)/),
    family('how the list opens and ends', /^(?:end|lead|opens|passed|place|tail)|^bracketed end$/),
    family('names of the taxonomy', /^name/),
    family('words of both', /^(?:left|right)/),
    family('words around', /^(?:bias|next|next two|before|before two|or|and|more of the kind)$/),
    family('brackets', /^bracket/),
    family('shape and length', /^(?:capitals|lengths|soft)/),
  ],
}

import { wordList } from './patterns.ts'

/** Verbs of making, running and improving: whoever begins a line with one says what they did. `+` doubles its last letter. */
const DOING = `
  accelerate achieve adapt add analyse analyze annotate apply architect assemble augment author automate benchmark boost bootstrap calibrate
  clean cluster code collect combine compile complete compose compress compute configure connect consolidate construct
  containerise containerize contribute convert craft create curate customise customize debug+ decrease define deliver deploy derive design detect
  develop devise diagnose digitise digitize distil+ dockerise dockerize double eliminate embed+ enable encode engineer enhance ensure
  establish estimate evaluate execute expand experiment extend extract fine-tune fit+ fix forecast formulate generate group halve handle
  harden host implement improve increase index ingest install instrument integrate introduce invent label launch leverage lower
  maintain manage measure merge migrate mine minimise minimize model modernise modernize monitor move operate optimise optimize
  orchestrate own package parallelise parallelize parse patch perform pilot pioneer port predict prepare preprocess process
  produce profile program+ propose prototype provision prune publish quantise quantize query raise rank rearchitect recommend redesign reduce
  refactor release replace reproduce resolve restructure retrain revamp roll sample save scale schedule scrape secure segment serve
  ship+ shorten simplify simulate solve spearhead stabilise stabilize standardise standardize stream streamline strengthen
  switch synthesise synthesize test track train transform transition trim+ triple troubleshoot tune turn unify update upgrade use
  utilise utilize validate verify version visualise visualize
`

/** Irregular past forms, by their verbs. */
const IRREGULAR_PASTS: Readonly<Record<string, string>> = {
  build: 'built',
  cut: 'cut',
  drive: 'drove',
  grow: 'grew',
  lead: 'led',
  make: 'made',
  put: 'put',
  rebuild: 'rebuilt',
  rewrite: 'rewrote',
  run: 'ran',
  set: 'set',
  speed: 'sped',
  split: 'split',
  write: 'wrote',
}

const isVowel = (letter: string): boolean => 'aeiou'.includes(letter)

const thirdPerson = (verb: string): string => {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`
}

const past = (verb: string, stem: string): string => {
  if (verb.endsWith('e')) return `${verb}d`
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`
}

const participle = (verb: string, stem: string): string => `${verb.endsWith('e') ? verb.slice(0, -1) : stem}ing`

/** The regular forms of a verb, each paired with it: "tuned", "tunes", "tuning" and "tune" of "tune"; "shipped" of "ship+". */
export const formsOf = (entry: string): [form: string, verb: string][] => {
  const verb = entry.replace('+', '')
  const stem = entry.endsWith('+') ? `${verb}${verb.slice(-1)}` : verb
  return [verb, thirdPerson(verb), past(verb, stem), participle(verb, stem)].map((form) => [form, verb])
}

/** The verb ends in one vowel and one consonant, which its participle doubles: "running", "cutting". */
const doubles = (verb: string): boolean => /[^aeiou][aeiou][^aeiouwy]$/.test(verb) && isVowel(verb.charAt(verb.length - 2))

const irregularFormsOf = ([verb, pastForm]: [string, string]): [form: string, verb: string][] => [
  ...formsOf(doubles(verb) ? `${verb}+` : verb).filter(([form]) => !form.endsWith('ed')),
  [pastForm, verb],
]

/** The verb of each form that a line can begin with. */
export const DEED_VERBS: ReadonlyMap<string, string> = new Map([
  ...wordList(DOING).flatMap(formsOf),
  ...Object.entries(IRREGULAR_PASTS).flatMap(irregularFormsOf),
])

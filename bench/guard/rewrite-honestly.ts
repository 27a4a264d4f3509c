import { MONTH_NAMES } from '../../tests/helpers/month-names.ts'
import { readRewrites, rewriteLines, type Sample } from './read-resumes.ts'
import { isHeading, shapeOf } from './shapes.ts'

/** A resume that says what its original says. */
export interface Honest {
  readonly kind: string
  readonly sample: Sample
  /** The original: the sample itself, except where a mistake in it is corrected. */
  readonly original: readonly string[]
  readonly lines: readonly string[]
  readonly isKept: boolean
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

const edit =
  (change: (line: string, at: number) => string) =>
  (lines: readonly string[]): string[] =>
    lines.map(change)

const swapBullets = (lines: readonly string[]): string[] => {
  const next = [...lines]
  for (const { bullets } of shapeOf(lines).jobs)
    for (const [at, index] of bullets.entries()) next[index] = lines[bullets[bullets.length - 1 - at] ?? index] ?? ''
  return next
}

const sectionsOf = (lines: readonly string[]): string[][] => {
  const sections: string[][] = [[]]
  for (const line of lines) {
    if (isHeading(line)) sections.push([])
    sections.at(-1)?.push(line)
  }
  return sections
}

const skillsFirst = (lines: readonly string[]): string[] => {
  const [head = [], ...sections] = sectionsOf(lines)
  const isSkills = (section: readonly string[]): boolean => /skills/i.test(section[0] ?? '')
  return [
    head,
    ...sections.filter(isSkills).map((section) => [...section.filter((line) => line !== ''), '']),
    ...sections.filter((section) => !isSkills(section)),
  ].flat()
}

const without =
  (name: RegExp) =>
  (lines: readonly string[]): string[] =>
    sectionsOf(lines)
      .filter((section, at) => at === 0 || !name.test(section[0] ?? ''))
      .flat()

const HEADINGS: Readonly<Record<string, string>> = {
  EXPERIENCE: 'PROFESSIONAL EXPERIENCE',
  'WORK EXPERIENCE': 'EXPERIENCE',
  'WORK HISTORY': 'EMPLOYMENT',
  'CAREER HISTORY': 'EXPERIENCE',
  EMPLOYMENT: 'WORK EXPERIENCE',
  '## Experience': '## Work Experience',
  SKILLS: 'TECHNICAL SKILLS',
  '## Skills': '## Technical Skills',
  SUMMARY: 'PROFILE',
  '## Summary': '## Profile',
}

/** Mistakes in the original that are corrected in the tailored resume. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/Assisted/, 'Asisted'],
  [/Supported/, 'Suported'],
  [/Developed/, 'Develloped'],
  [/Coordinated/, 'Cordinated'],
  [/Automated/, 'Automted'],
  [/Reduced/, 'Reducd'],
  [/Interviewed/, 'Interveiwed'],
  [/Replaced/, 'Repalced'],
  [/Prepare/, 'Prepair'],
  [/customer/, 'custmer'],
  [/Improved/, 'Imporved'],
  [/Translated/, 'Transalted'],
  [/Measure/, 'Mesure'],
]

const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/Analyze/g, 'Analyse'],
  [/Analysed/g, 'Analyzed'],
  [/optimiser/g, 'optimizer'],
  [/factorisation/g, 'factorization'],
  [/labell?ed/g, 'labeled'],
  [/tonnes/g, 'tonnes'],
  [/Renegotiated/g, 'Re-negotiated'],
  [/email/g, 'e-mail'],
]

interface Way {
  readonly kind: string
  readonly write: (lines: readonly string[]) => readonly string[]
  /** Of the original, where that is changed, too. */
  readonly before?: (lines: readonly string[]) => readonly string[]
}

const WAYS: readonly Way[] = [
  { kind: 'reorder', write: swapBullets },
  { kind: 'reorder', write: skillsFirst },
  {
    kind: 'reorder',
    write: (lines) =>
      edit((line, at) =>
        shapeOf(lines).skills.includes(at) && !line.includes(':') ? line.split(', ').reverse().join(', ') : line,
      )(lines),
  },
  { kind: 'shorten', write: (lines) => lines.filter((_, at) => !shapeOf(lines).jobs.some(({ bullets }) => bullets[1] === at)) },
  { kind: 'shorten', write: without(/languages/i) },
  { kind: 'shorten', write: without(/summary|profile|about/i) },
  {
    kind: 'dates',
    write: edit((line) =>
      line
        .replace(/\b([A-Z][a-z]{2,8}) ((?:19|20)\d\d)\b/g, (whole, name: string, year: string) => {
          const month = MONTH_NAMES.findIndex((one) => one.startsWith(name.slice(0, 3)))
          return month < 0 ? whole : `${String(month + 1).padStart(2, '0')}/${year}`
        })
        .replace(/\b(20\d\d)-(\d\d)\b/g, (_, year: string, month: string) => `${MONTH_NAMES[Number(month) - 1]} ${year}`),
    ),
  },
  {
    kind: 'dates',
    write: edit((line) =>
      line
        .replace(
          /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ((?:19|20)\d\d) ([-–]) /g,
          '$1 $2 ',
        )
        .replace(
          /- (?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ((?:19|20)\d\d)$/g,
          '- $1',
        ),
    ),
  },
  {
    kind: 'numbers',
    write: edit((line) =>
      line.replace(/\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/g, (word) =>
        String(NUMBERS.indexOf(word) + 2),
      ),
    ),
  },
  { kind: 'numbers', write: edit((line) => line.replace(/(\d)%/g, '$1 percent').replace(/\b(\d{1,3}),000\b/g, '$1k')) },
  { kind: 'characters', write: edit((line) => line.replace(/^- /, '• ')) },
  { kind: 'headings', write: edit((line) => HEADINGS[line] ?? line) },
  {
    kind: 'spelling',
    before: edit((line) => SLIPS.reduce((text, [right, wrong]) => text.replace(right, wrong), line)),
    write: (lines) => lines,
  },
  { kind: 'spelling', write: edit((line) => BRITISH.reduce((text, [one, other]) => text.replace(one, other), line)) },
]

const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n')

const rewriteSample = (sample: Sample): Honest[] => {
  const { lines, isKept } = sample
  const byHand = readRewrites(`honest/${sample.name.replace(/\.\w+$/, '.txt')}`)
  const case_ = (kind: string, written: readonly string[], original: readonly string[] = lines): Honest => ({
    kind,
    sample,
    original,
    lines: written,
    isKept,
  })
  const bullets = byHand.filter(({ how }) => how === 'paraphrase')
  const many = [0, 1].map((from) => {
    const chosen = bullets.filter((_, at) => at % 2 === from)
    return case_(
      'paraphrase',
      chosen.reduce((text: readonly string[], rewrite) => rewriteLines(text, rewrite), lines),
    )
  })
  return [
    ...byHand.map((rewrite) => case_(rewrite.how, rewriteLines(lines, rewrite))),
    ...many,
    ...WAYS.flatMap(({ kind, write, before }) => {
      const original = before?.(lines) ?? lines
      const written = write(lines)
      return same(original, written) ? [] : [case_(kind, written, original)]
    }),
  ]
}

/** The honest rewrites of all resumes. */
export const rewriteHonestly = (samples: readonly Sample[]): Honest[] => samples.flatMap(rewriteSample)

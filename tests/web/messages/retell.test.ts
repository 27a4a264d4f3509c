import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CHECKS, findRemarks } from '../../../src/remarks/index.ts'
import { judgeUnderstanding, warnOfDocument } from '../../../src/report/index.ts'
import { summarise } from '../../../src/report/summarise.ts'
import type { Analysis, Evidence, Report } from '../../../src/schema/index.ts'
import { RULES } from '../../../src/tailoring/rules/index.ts'
import { LANGUAGES } from '../../../src/web/messages/index.ts'
import type { Room } from '../../../src/web/messages/retell.ts'
import { sentencesFrench } from '../../../src/web/messages/sentences/french.compiled.ts'
import { sentencesGerman } from '../../../src/web/messages/sentences/german.compiled.ts'
import { sentencesSpanish } from '../../../src/web/messages/sentences/spanish.compiled.ts'
import { TABLES } from '../../../src/web/messages/tables.ts'
import { type Advised, adviseText } from '../../helpers/advise.ts'
import { adviseExample } from '../../helpers/advise-example.ts'
import { analyseText, TAXONOMY } from '../../helpers/stages.ts'

const OTHERS = LANGUAGES.map(([language]) => language).filter((language) => language !== 'en')

const SAMPLES = new URL('../../../samples/', import.meta.url)

const readSamples = (): Report[] =>
  readdirSync(SAMPLES).flatMap((name) => {
    const folder = new URL(`${name}/`, SAMPLES)
    const file = readdirSync(folder).find((one) => one === 'expected-report.json')
    return file ? [JSON.parse(readFileSync(new URL(file, folder), 'utf8'))] : []
  })

type Said = readonly [room: Room, words: string]

const ofEvidence = (evidence: readonly Evidence[]): Said[] => evidence.map(({ why }) => ['evidence', why])

const ofAdvice = ({ coverage, suggestions }: Pick<Report, 'coverage' | 'suggestions'>): Said[] => [
  ...coverage.flatMap(({ evidence, parts, deeds, wouldCount }): Said[] => [
    ...ofEvidence([evidence, ...parts.map((part) => part.evidence), ...deeds.map((deed) => deed.evidence)].flat()),
    ...wouldCount.map((one): Said => ['wouldCount', one.evidence]),
  ]),
  ...suggestions.flatMap(({ title, message }): Said[] => [
    ['titles', title],
    ['suggestions', message],
  ]),
]

const ofReport = (report: Report): Said[] => [
  ['verdict', report.summary.verdict],
  ...(report.summary.level === null ? [] : [['level', report.summary.level] as const]),
  ...ofAdvice(report),
  ...report.pillars.flatMap(({ evidence }) => ofEvidence(evidence)),
  ...report.warnings.map(({ message }): Said => ['notes', message]),
  ...report.interview.flatMap(({ title, tests, expects, evidence }): Said[] => [
    ...[title, tests, expects].map((words): Said => ['brief', words]),
    ...ofEvidence(evidence),
  ]),
]

const sayRules = ({ analysis, job, coverage, suggestions }: Advised): Said[] => {
  const understood = judgeUnderstanding(analysis, job, coverage)
  const { verdict } = summarise({ analysis, job, coverage, suggestions, gaps: [], understood })
  const rows = coverage.requirements.map((row) => ({ ...row, explanation: '', moreEvidence: 0, moreUncounted: 0 }))
  return [['verdict', verdict], ...ofAdvice({ coverage: rows, suggestions: [...suggestions] })]
}

const asPdf = ({ document, ...analysis }: Analysis, pages: number | undefined): Analysis => ({
  ...analysis,
  document: pages === undefined ? document : { ...document, pages, mediaType: 'application/pdf' },
})

const sayChecks = (): Said[] =>
  CHECKS.flatMap(({ examples }) => examples).flatMap(({ resume, title = null, fileName = null, pages }) =>
    findRemarks({
      ...{ analysis: asPdf(analyseText(resume), pages), job: { title }, fileName, taxonomy: TAXONOMY, suggestions: [] },
    }).flatMap((remark): Said[] => [
      ['remarks', remark.title],
      ['remarks', remark.message],
    ]),
  )

const { brief, deeds = [] } = TAXONOMY
const ofTaxonomy: readonly Said[] = [
  ...deeds.flatMap(({ says, tell }): Said[] => [['deeds', says], ...(tell === undefined ? [] : [['tells', tell] as const])]),
  ...brief.titles.map(({ focus }): Said => ['brief', focus]),
  ...brief.responsibilities.flatMap(({ title, work, junior, senior, interview }) =>
    [title, work, junior, senior, interview].map((words): Said => ['brief', words]),
  ),
]

const TEXTS = {
  english:
    'Data Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran the services of our team on Kubernetes with Python and SQL',
  german:
    'Data Engineer, Brightwater Labs\n2020 - 2023\n- Entwicklung und Betrieb der Dienste für das Team mit Python\n- Betreuung der Daten und der Berichte für die Kunden',
  polish:
    'Inżynier danych\n2020 - 2023\n- Rozwój i utrzymanie usług dla zespołu oraz praca z danymi w Pythonie\n- Tworzenie raportów dla klientów i praca nad danymi',
} as const

/** What is said of documents in other languages. */
const sayLanguages = (): Said[] =>
  Object.values(TEXTS).flatMap((resume) => [
    ...warnOfDocument(analyseText(resume).document, 'resume').map(({ message }): Said => ['notes', message]),
    ...Object.values(TEXTS).flatMap((posting): Said[] => {
      const { analysis, job, coverage } = adviseText(resume, `Requirements\n- Python\n- SQL\n\n${posting}`)
      const { why } = judgeUnderstanding(analysis, job, coverage)
      return why === null ? [] : [['doubt', why]]
    }),
  ])

const ALL: readonly Said[] = [
  ...sayLanguages(),
  ...readSamples().flatMap(ofReport),
  ...RULES.flatMap(({ examples }) => examples).flatMap((example) => sayRules(adviseExample(example))),
  ...sayChecks(),
  ...ofTaxonomy,
]

describe.each(OTHERS)('what a report says, in %s', (language) => {
  const { retell } = TABLES[language]

  it('is said whatever a rule, a check or a sample says', () => {
    expect(ALL.length).toBeGreaterThan(1_500)
    const unsaid = ALL.filter(([room, words]) => retell(room, words) === null)
    expect([...new Set(unsaid.map((said) => said.join(': ')))]).toEqual([])
  })

  it('is nothing where the sentence is not known', () => {
    expect(retell('suggestions', 'Learn to fly.')).toBeNull()
    expect(retell('suggestions', 'Say so in the summary too. Learn to fly.')).toBeNull()
  })
})

it('gives up on what is full of somebody’s words, at once', () => {
  const started = performance.now()
  for (const amount of [20, 400, 4_000]) {
    expect(TABLES.de.retell('suggestions', `The posting requires ${'a, b; c. '.repeat(amount)}.`)).toBeNull()
    expect(TABLES.de.retell('evidence', `used at ${'a, b: c; '.repeat(amount)} 2020`)).toBeNull()
  }
  expect(performance.now() - started).toBeLessThan(500)
})

describe('what a report says', () => {
  it.each<[Room, string, readonly [de: string, fr: string, es: string]]>([
    [
      'wouldCount',
      'dated positions of 5 years in all',
      ['Stationen mit Zeitangabe, zusammen 5 Jahre', 'des postes datés, 5 ans en tout', 'puestos con fechas, 5 años en total'],
    ],
    [
      'evidence',
      'used at Acme 2021–present; 2.5 years of 4 asked',
      [
        'eingesetzt bei Acme 2021–heute; 2,5 Jahre, gefragt: 4',
        'utilisé chez Acme 2021–aujourd’hui\u00a0; 2,5 ans sur 4 demandés',
        'usado en Acme 2021–hoy; 2,5 años de 4 pedidos',
      ],
    ],
    [
      'titles',
      'Asked, not named: Go, Rust and “a kind of magic”',
      [
        'Gefragt, nicht genannt: Go, Rust und „a kind of magic“',
        'Demandé, non nommé\u00a0: Go, Rust et «\u00a0a kind of magic\u00a0»',
        'Se pide, no se nombra: Go, Rust y «a kind of magic»',
      ],
    ],
    [
      'suggestions',
      'In “Clerk”, put lines 7 and 12, page 1, and line 60, page 2 first: they show Go, which the posting asks for, and the lines above show less.',
      [
        'In „Clerk“ an den Anfang stellen: Zeilen 7 und 12, Seite 1 und Zeile 60, Seite 2; sie belegen Go, wonach die Stellenanzeige fragt, und was darüber steht, belegt weniger.',
        'Dans «\u00a0Clerk\u00a0», à mettre en premier\u00a0: lignes 7 et 12, page 1 et ligne 60, page 2\u00a0; elles montrent Go, ce que l’offre demande, et les lignes au-dessus en montrent moins.',
        'En «Clerk», al principio: líneas 7 y 12, página 1 y línea 60, página 2; muestran Go, que la oferta pide, y las líneas de arriba muestran menos.',
      ],
    ],
    [
      'suggestions',
      'The posting requires this: “Go or Rust. Or both; who knows”. If one of your lines is about one of them, say so there in these words; if it was elsewhere, add where, and what came of it.',
      [
        'Die Stellenanzeige verlangt dies: „Go or Rust. Or both; who knows“. Wenn eine Ihrer Zeilen von einem davon handelt, sagen Sie es dort mit diesen Worten; war es anderswo, ergänzen Sie, wo, und was daraus wurde.',
        'L’annonce exige ceci\u00a0: «\u00a0Go or Rust. Or both; who knows\u00a0». Si l’une de vos lignes parle de l’un d’eux, dites-le là avec ces mots\u00a0; si c’était ailleurs, ajoutez où, et avec quel résultat.',
        'La oferta exige esto: «Go or Rust. Or both; who knows». Si una de sus líneas trata de alguno de ellos, dígalo ahí con estas palabras; si fue en otro lugar, añada dónde y con qué resultado.',
      ],
    ],
    [
      'suggestions',
      'The role brief requires Go.',
      ['Das Rollenprofil verlangt Go.', 'La fiche du métier exige Go.', 'El perfil del puesto exige Go.'],
    ],
  ])('%s: %s', (room, words, said) => {
    expect(OTHERS.map((language) => TABLES[language].retell(room, words))).toEqual(said)
  })

  it('joins as the language does before a vowel', () => {
    const { retell } = TABLES.es
    expect(retell('lists', 'Docker or OpenShift')).toBe('Docker u OpenShift')
    expect(retell('lists', 'Slurm and InfiniBand')).toBe('Slurm e InfiniBand')
    expect(retell('lists', 'Slurm, Rust and Docker or Go')).toBe('Slurm, Rust y Docker o Go')
  })

  it('parts no name that holds an "and"', () => {
    const say = (names: readonly string[]) => TABLES.de.retell('lists', 'Data structures and algorithms, Go and Rust', names)
    expect(say(['data structures and algorithms'])).toBe('Data structures and algorithms, Go und Rust')
    expect(say([])).toBe('Data structures und algorithms, Go und Rust')
  })
})

describe.each([
  ['german', sentencesGerman],
  ['french', sentencesFrench],
  ['spanish', sentencesSpanish],
] as const)('the table of sentences in %s', (_, table) => {
  const gapsOf = (words: string): string[] => [...words.matchAll(/\{(\w+)/g)].map(([, slot]) => slot ?? '')
  const choicesOf = (words: string): string[] =>
    [...words.matchAll(/\[(?:\d:)?([^\][|]*(?:\|[^\][|]*)+)\]/g)].map(([, all]) => all ?? '')

  it('fills in what the English sentence holds, and nothing else', () => {
    for (const [english, said] of Object.values(table).flatMap((room) => Object.entries(room))) {
      expect(new Set(gapsOf(english)), english).toEqual(new Set(gapsOf(said)))
    }
  })

  it('has words for each of those that differ in the English sentence', () => {
    for (const [english, said] of Object.values(table).flatMap((room) => Object.entries(room))) {
      const amounts = choicesOf(english).map((choice) => choice.split('|').length)
      for (const [, place, choice = ''] of said.matchAll(/\[(\d):([^\]]*)\]/g)) {
        expect(choice.split('|').length, english).toBe(amounts[Number(place) - 1])
      }
    }
  })
})

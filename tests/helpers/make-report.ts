import type {
  Analysis,
  Check,
  CoverageStatus,
  Document,
  Evidence,
  ExplainedCoverage,
  Job,
  PartAlternative,
  Report,
  Requirement,
  Section,
  SectionKind,
  Span,
  Understanding,
} from '../../src/schema/index.ts'
import { PURPOSE } from '../../src/wording/words.ts'
import { textDocument } from './text-document.ts'

/** Text as a document: one line for each non-empty line; `pageBreak` is the first line number of page 2. */
export const makeDocument = (text: string, pageBreak: number | null = null): Document => {
  const document = textDocument(text)
  if (pageBreak === null) return document
  const lines = document.lines.map((line, index) => ({ ...line, page: index + 1 < pageBreak ? 1 : 2 }))
  return { ...document, mediaType: 'application/pdf', pages: 2, lines }
}

/** Where `words` occur in `text` for the n-th time (from 0). */
export const spanOf = (text: string, words: string, nth = 0): Span => {
  let start = -1
  for (let seen = 0; seen <= nth; seen++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  return { start, end: start + words.length }
}

const RESUME = `Mira Solberg
mira@example.org
EXPERIENCE
Machine Learning Engineer, Fjordlight Analytics 2021-03 – present
• Trained ranking models in PyTorch and served them on Kubernetes for a catalogue of two million products
• Set up MLflow tracking with the data scientists of two teams
Software Developer, Tallgrass Software 2018-01 – 2021-02
• Wrote billing services in Python
EDUCATION
BSc Computer Science, Harbour University 2017
SKILLS
Python, SQL, Docker, familiar with Terraform
Kubernetes Kubernetes Kubernetes expert`

const POSTING = `Machine Learning Engineer
What you will do
• Deploy models to production with our data scientists
Requirements
• 3+ years of Python
• Experience with PyTorch or TensorFlow
• Kubernetes in production
• Bachelor's degree in Computer Science
Nice to have
• Terraform
• Rust
• Must be eligible for a security clearance`

const alternative = (skill: string, surfaceForm: string): PartAlternative => ({
  skill,
  surfaceForm,
  ...spanOf(POSTING, surfaceForm),
})

const section = (kind: SectionKind, heading: string, until: string): Section => ({
  kind,
  heading,
  start: spanOf(RESUME, heading).start,
  end: until === '' ? RESUME.length : spanOf(RESUME, until).start - 1,
})

/** A statement of one part, or of none if nothing is named. */
const requirement = (
  id: string,
  statement: string,
  anyOf: PartAlternative[],
  { yearsOfPart = null, ...rest }: Partial<Requirement> & { readonly yearsOfPart?: number | null } = {},
): Requirement => ({
  id,
  kind: 'skill',
  importance: 'required',
  weight: 1,
  also: [],
  years: null,
  parts: anyOf.length === 0 ? [] : [{ anyOf, atLeast: 1, open: false, soft: rest.kind === 'soft', years: yearsOfPart }],
  baseRate: 0.4,
  read: { by: 'test', sure: 1 },
  ...spanOf(POSTING, statement),
  ...rest,
})

const DEGREE = {
  level: 'bachelor' as const,
  importance: 'required' as const,
  orExperience: false,
  fields: ['Computer Science'],
  by: 'test',
  ...spanOf(POSTING, "Bachelor's degree in Computer Science"),
}

const evidence = (skill: string | null, words: string, rest: Partial<Evidence> = {}): Evidence => ({
  skill,
  surfaceForm: words,
  relation: 'exact',
  section: 'experience',
  strength: 1,
  why: 'used in a dated position',
  near: false,
  ...spanOf(RESUME, words),
  ...rest,
})

const PART_NAMES: Readonly<Record<string, string>> = {
  r1: 'Python',
  r2: 'PyTorch or TensorFlow',
  r3: 'Kubernetes',
  r5: 'Terraform',
  r6: 'Rust',
  r7: 'Collaboration',
}

const row = (
  requirementId: string,
  status: CoverageStatus,
  [weight, credit, points, possible]: readonly [number, number, number, number],
  rows: Evidence[],
  rest: Partial<ExplainedCoverage> = {},
): ExplainedCoverage => ({
  requirement: requirementId,
  status,
  weight,
  credit,
  points,
  possible,
  parts: [{ name: PART_NAMES[requirementId] ?? requirementId, weight: 5, status, credit, evidence: rows }],
  reasons: [{ says: `${requirementId}: ${rows[0]?.why ?? 'nothing in the resume shows it'}`, credit }],
  deeds: [],
  figures: null,
  evidence: rows,
  uncounted: [],
  wouldCount: [],
  moreEvidence: 0,
  moreUncounted: 0,
  explanation: `${requirementId} is explained here.`,
  ...rest,
})

export const makeAnalysis = (overrides: Partial<Analysis> = {}): Analysis => ({
  evocations: [],
  document: makeDocument(RESUME, 9),
  person: { name: null, email: null, phone: null, links: [], place: null },
  sections: [
    section('experience', 'EXPERIENCE', 'EDUCATION'),
    section('education', 'EDUCATION', 'SKILLS'),
    section('skills', 'SKILLS', ''),
  ],
  positions: [
    {
      title: 'Machine Learning Engineer',
      organization: 'Fjordlight Analytics',
      from: '2021-03',
      to: 'present',
      start: spanOf(RESUME, 'Machine Learning Engineer').start,
      end: spanOf(RESUME, 'two teams').end,
    },
    {
      title: 'Software Developer',
      organization: 'Tallgrass Software',
      from: '2018-01',
      to: '2021-02',
      start: spanOf(RESUME, 'Software Developer').start,
      end: spanOf(RESUME, 'in Python').end,
    },
  ],
  experience: { months: 107, asOf: '2026-11' },
  education: [
    {
      degree: 'bachelor',
      field: 'Computer Science',
      institution: 'Harbour University',
      to: '2017',
      ...spanOf(RESUME, 'BSc Computer Science, Harbour University 2017'),
    },
  ],
  mentions: [
    {
      skill: 'python',
      surfaceForm: 'Python',
      section: 'experience',
      negated: false,
      weak: false,
      evoked: false,
      soft: false,
      months: 38,
      ...spanOf(RESUME, 'Python'),
    },
  ],
  hidden: [{ why: 'colour', ...spanOf(RESUME, 'Kubernetes Kubernetes Kubernetes expert') }],
  warnings: [],
  ...overrides,
})

export const makeJob = (overrides: Partial<Job> = {}): Job => ({
  document: makeDocument(POSTING),
  title: 'Machine Learning Engineer',
  seniority: 'unspecified',
  experience: { min: 3, max: null, by: 'test', ...spanOf(POSTING, '3+ years of Python') },
  degree: DEGREE,
  requirements: [
    requirement('r1', '3+ years of Python', [alternative('python', 'Python')], { yearsOfPart: 3 }),
    requirement('r2', 'Experience with PyTorch or TensorFlow', [
      alternative('pytorch', 'PyTorch'),
      alternative('tensorflow', 'TensorFlow'),
    ]),
    requirement('r3', 'Kubernetes in production', [alternative('kubernetes', 'Kubernetes')]),
    requirement('r4', "Bachelor's degree in Computer Science", [], { kind: 'degree', degree: DEGREE }),
    requirement('r5', 'Terraform', [alternative('terraform', 'Terraform')], { importance: 'preferred', weight: 0.4 }),
    requirement('r6', 'Rust', [alternative('rust', 'Rust')], { importance: 'preferred', weight: 0.4 }),
    requirement('r7', 'with our data scientists', [alternative('collaboration', 'data scientists')], {
      kind: 'soft',
      importance: 'duty',
      weight: 0.15,
    }),
  ],
  blockers: [
    { kind: 'clearance', importance: 'required', by: 'test', ...spanOf(POSTING, 'Must be eligible for a security clearance') },
  ],
  understood: { share: 1, language: 'en', field: 1, skills: 9, title: true },
  zones: [
    {
      kind: 'duties',
      by: 'headings/duties-work',
      start: spanOf(POSTING, 'What you').start,
      end: spanOf(POSTING, 'Requirements').start - 1,
    },
    {
      kind: 'required',
      by: 'headings/required',
      start: spanOf(POSTING, 'Requirements').start,
      end: spanOf(POSTING, 'Nice').start - 1,
    },
    { kind: 'preferred', by: 'headings/preferred', start: spanOf(POSTING, 'Nice').start, end: POSTING.length },
  ],
  warnings: [],
  ...overrides,
})

/** Enough was understood. */
export const UNDERSTOOD: Understanding = {
  judged: 7,
  of: 7,
  share: 1,
  languages: { resume: 'en', posting: 'en' },
  field: true,
  enough: true,
  says: '7 of 7 statements could be judged.',
  why: null,
}

/** The posting is of another trade. */
export const NOT_UNDERSTOOD: Understanding = {
  ...UNDERSTOOD,
  judged: 3,
  share: 0.4,
  field: false,
  enough: false,
  says: '3 of 7 statements could be judged: the rest is of another trade.',
  why: 'the rest is of another trade',
}

/** A whole report about an invented person and an invented posting, with one requirement of every status and importance. */
export const makeReport = (overrides: Partial<Report> = {}): Report => ({
  score: 77.3,
  understood: UNDERSTOOD,
  summary: {
    verdict: 'The resume shows most of what the posting asks for: 4 of 4 required statements met.',
    gaps: ['r6', 'r5'],
    edits: [1],
    blockers: makeJob().blockers,
    level: null,
  },
  required: { met: 4, of: 4 },
  preferred: { met: 0, of: 2 },
  duty: { met: 1, of: 1 },
  purpose: PURPOSE,
  versions: { engine: '0.1.0', taxonomy: '0123456789abcdef', scoring: '1' },
  inputs: {
    resume: makeAnalysis().document.sha256,
    job: makeJob().document.sha256,
    asOf: '2026-11',
    level: null,
    additions: null,
  },
  role: null,
  coverage: [
    row('r1', 'met', [1, 1, 20.2, 20.2], [evidence('python', 'Python')]),
    row('r2', 'met', [1, 1, 20.2, 20.2], [evidence('pytorch', 'PyTorch')]),
    row('r3', 'met', [1, 1, 20.2, 20.2], [evidence('kubernetes', 'Kubernetes')]),
    row(
      'r4',
      'met',
      [1, 0.56, 11.3, 20.2],
      [
        evidence(null, 'BSc Computer Science, Harbour University 2017', {
          section: 'education',
          strength: 0.56,
          why: 'a degree of the level asked',
        }),
      ],
      { parts: [] },
    ),
    row(
      'r5',
      'partial',
      [0.4, 0.3, 2.4, 8.1],
      [evidence('terraform', 'Terraform', { section: 'skills', strength: 0.3, why: 'under a word of weak claim' })],
    ),
    row('r6', 'missing', [0.4, 0, 0, 8.1], [], {
      uncounted: [{ skill: 'rust', reason: 'negated', ...spanOf(RESUME, 'billing services') }],
      wouldCount: [
        { evidence: 'a dated position', part: 0, credit: 1, gain: 8.1, here: 8.1 },
        { evidence: 'a skills list', part: 0, credit: 0.6, gain: 4.9, here: 4.9 },
      ],
    }),
    row('r7', 'met', [0.15, 1, 3, 3], [evidence('collaboration', 'with the data scientists')]),
  ],
  pillars: [
    { id: 'machine-learning', evidence: [evidence('pytorch', 'PyTorch')], asked: ['r2'], moreEvidence: 0 },
    { id: 'mlops', evidence: [evidence('mlflow', 'MLflow')], asked: ['r3'], moreEvidence: 0 },
    { id: 'collaboration', evidence: [], asked: ['r7'], moreEvidence: 0 },
  ],
  interview: [
    {
      responsibility: 'deployment-pipelines',
      title: 'Build deployment pipelines',
      tests: 'Hands-on experience with Docker and Kubernetes.',
      expects: 'Designs deployment that scales and runs by itself.',
      asked: ['r3'],
      evidence: [evidence('kubernetes', 'Kubernetes')],
    },
    {
      responsibility: 'optimizing-algorithms',
      title: 'Optimise algorithms',
      tests: 'Finding the bottleneck, and removing it.',
      expects: 'Takes on the hard algorithmic problems.',
      asked: ['r6'],
      evidence: [],
    },
  ],
  suggestions: [
    {
      rule: 'missing-requirement',
      requirement: 'r6',
      title: 'Show Rust, if you have used it',
      message: 'The posting would like Rust; the resume does not name it. Add a line with the project and what came of it.',
      resume: null,
      job: spanOf(POSTING, 'Rust'),
      gain: 8.1,
      onlyIfTrue: true,
      edit: null,
    },
    {
      rule: 'name-as-asked',
      requirement: 'r5',
      title: 'Say what you did with Terraform',
      message: 'It stands under "familiar with", which counts half.',
      resume: spanOf(RESUME, 'familiar with Terraform'),
      job: spanOf(POSTING, 'Terraform'),
      gain: 2.4,
      onlyIfTrue: false,
      edit: { ...spanOf(RESUME, 'familiar with Terraform'), text: 'Terraform' },
    },
  ],
  remarks: [
    {
      check: 'missing-result',
      title: 'By how much? “Cut the time of …”',
      message: 'If you know the figure, it belongs here.',
      resume: spanOf(RESUME, 'familiar with Terraform'),
    },
    { check: 'length', title: '3 pages for 2 years of work', message: 'One page is enough for it.', resume: null },
  ],
  pasted: [],
  analysis: makeAnalysis(),
  job: makeJob(),
  warnings: [{ code: 'hidden_text', message: 'The file holds text that nobody sees; it was not counted.' }],
  ...overrides,
})

export const makeCheck = (overrides: Partial<Check> = {}): Check => ({
  passed: true,
  verdict: 'The tailored resume says nothing that the original does not say.',
  invented: [],
  stronger: [],
  lost: [],
  reworded: [],
  integrity: [],
  warnings: [],
  versions: { engine: '0.1.0', taxonomy: '0123456789ab' },
  inputs: { original: 'a'.repeat(64), tailored: 'b'.repeat(64), job: null, asOf: '2026-11' },
  ...overrides,
})

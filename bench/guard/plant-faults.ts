import type { Sample } from './read-resumes.ts'
import { type Job, type Shape, shapeOf } from './shapes.ts'

/** A resume with one thing in it that its original does not say. */
export interface Planted {
  readonly kind: string
  readonly sample: Sample
  readonly lines: readonly string[]
  /** Held out for judging, by its resume or by its template. */
  readonly isKept: boolean
}

/** All texts that a template makes of a resume. */
type Template = (lines: readonly string[], shape: Shape) => (readonly string[] | null)[]

interface Kind {
  readonly id: string
  /** Templates that were seen while the guard was written, and held-out ones. */
  readonly seen: readonly Template[]
  readonly kept: readonly Template[]
}

const put = (lines: readonly string[], at: number | undefined, line: string): readonly string[] | null =>
  at === undefined || lines[at] === line ? null : lines.map((old, index) => (index === at ? line : old))

const add = (lines: readonly string[], behind: number | undefined, line: string): readonly string[] | null =>
  behind === undefined ? null : lines.flatMap((old, index) => (index === behind ? [old, line] : [old]))

const replace = (lines: readonly string[], at: number, pattern: RegExp, by: string): readonly string[] | null =>
  put(lines, at, (lines[at] ?? '').replace(pattern, by))

const bulletsOf = ({ jobs }: Shape): number[] => jobs.flatMap(({ bullets }) => bullets)

/** Replaces each of some lines in turn. */
const atEach =
  (where: (shape: Shape) => readonly number[], pattern: RegExp, by: string): Template =>
  (lines, shape) =>
    where(shape).map((at) => replace(lines, at, pattern, by))

/** Appends to bullets, in turn. */
const append =
  (additions: readonly string[]): Template =>
  (lines, shape) =>
    bulletsOf(shape).map((at, index) =>
      put(lines, at, `${(lines[at] ?? '').replace(/\.$/, '')}${additions[index % additions.length]}`),
    )

const all =
  (...templates: readonly Template[]): Template =>
  (lines, shape) =>
    templates.flatMap((template) => template(lines, shape))

const heads = ({ jobs }: Shape): number[] => jobs.flatMap(({ head }) => head)

const shiftYear =
  (which: (years: readonly string[]) => string | undefined, by: number, where: (shape: Shape) => readonly number[]): Template =>
  (lines, shape) =>
    where(shape).map((at) => {
      const line = lines[at] ?? ''
      const year = which(line.match(/\b(?:19|20)\d\d\b/g) ?? [])
      return year === undefined ? null : put(lines, at, line.replace(year, String(Number(year) + by)))
    })

const lower = (line: string): string => line.replace(/^- (\w)/, (_, letter: string) => `- ${letter.toLowerCase()}`)

const withPrefix =
  (prefix: string): Template =>
  (lines, shape) =>
    bulletsOf(shape)
      .filter((at) =>
        /^- (?:Built|Wrote|Developed|Trained|Analy[sz]ed|Automated|Programmed|Prepared|Segmented|Fixed|Replaced|Interviewed|Reconcile|Cleaned|Scripted)/.test(
          lines[at] ?? '',
        ),
      )
      .map((at) => put(lines, at, lower(lines[at] ?? '').replace(/^- /, `- ${prefix} `)))

const HELP =
  /^- (?:Assisted (?:in|with|the)|Assisted|Helped (?:to|the|two)|Helped|Help the|Supported|Contributed to|Took part in|Participated in|Was involved in|Shadowed|Observed)/

const merge =
  (keep: 0 | 1): Template =>
  (lines, { jobs }) => {
    const [first, second] = jobs
    if (!first || !second) return []
    const years = [first, second].map((job) =>
      job.head.flatMap((at) => (lines[at] ?? '').match(/(?:[A-Z][a-z]+ |\d{4}-)?(?:19|20)?\d\d(?:-\d\d)?\b/g) ?? []),
    )
    const [oldest] = years[1] ?? []
    const start = (years[0] ?? [])[0]
    if (oldest === undefined || start === undefined) return []
    const name = keep === 0 ? first.employer : second.employer
    return [
      lines.flatMap((line, at) => {
        if (second.head.includes(at)) return []
        if (first.head.includes(at)) return [line.replace(start, oldest).replace(first.employer, name)]
        return [line]
      }),
    ]
  }

const move =
  (from: 0 | 1): Template =>
  (lines, { jobs }) => {
    const [source, target] = from === 0 ? [jobs[0], jobs[1]] : [jobs[1], jobs[0]]
    return (source?.bullets ?? []).map((at) => {
      const behind = target?.bullets.at(-1)
      return (
        add(lines, behind, lines[at] ?? '')?.filter(
          (_, index) => index !== (behind !== undefined && at > behind ? at + 1 : at),
        ) ?? null
      )
    })
  }

const swapEmployers: Template = (lines, { jobs: [first, second] }) =>
  first && second
    ? [
        lines.map((line, at) => {
          if (first.head.includes(at)) return line.replace(first.employer, second.employer)
          return second.head.includes(at) ? line.replace(second.employer, first.employer) : line
        }),
      ]
    : []

const ofJob =
  (change: (line: string, job: Job) => string): Template =>
  (lines, { jobs }) =>
    jobs.map((job) => {
      const at = job.head.find((index) => lines[index]?.includes(job.title))
      return put(lines, at, change(lines[at ?? -1] ?? '', job))
    })

const NEW_EMPLOYERS = ['Halvorsen Freight', 'Brindlecombe Group', 'Osprey Mutual', 'Lindqvist & Marr']
const TOOLS = [
  'Snowflake',
  'Rust',
  'Salesforce',
  'MongoDB',
  'Terragrunt',
  'MATLAB',
  'Elasticsearch',
  'Grafana',
  'SolidWorks',
  'HubSpot',
]

const doubled =
  (factor: number, pattern: RegExp): Template =>
  (lines, shape) =>
    bulletsOf(shape).map((at) => {
      const line = lines[at] ?? ''
      const found = pattern.exec(line)?.[0]
      if (found === undefined) return null
      const number = Math.round(Number(found.replace(/,/g, '')) * factor)
      return put(lines, at, line.replace(found, number.toLocaleString('en-US')))
    })

export const KINDS: readonly Kind[] = [
  {
    id: 'new-tool',
    seen: [(lines, { skills }) => TOOLS.slice(0, 5).map((tool) => put(lines, skills[0], `${lines[skills[0] ?? -1]}, ${tool}`))],
    kept: [append(TOOLS.slice(5).map((tool) => ` with ${tool}`)), append([' using a Prefect workflow', ' and Dynatrace'])],
  },
  {
    id: 'new-name',
    seen: [append([' for Brightmoor Airlines', ', a project for the Ministry of Fisheries'])],
    kept: [append([' at the request of Halden and Pryce', ' (client: Norvik Energy)', ', later shown at the Ardent Forum'])],
  },
  {
    id: 'swapped-employer',
    seen: [
      (lines, { jobs }) =>
        jobs.flatMap((job, index) =>
          job.head.map((at) => replace(lines, at, new RegExp(job.employer.replace(/[()]/g, '\\$&')), NEW_EMPLOYERS[index] ?? '')),
        ),
    ],
    kept: [
      swapEmployers,
      (lines, { jobs }) =>
        jobs.flatMap((job, index) =>
          job.head.map((at) =>
            replace(lines, at, new RegExp(job.employer.replace(/[()]/g, '\\$&')), NEW_EMPLOYERS[index + 2] ?? ''),
          ),
        ),
    ],
  },
  {
    id: 'moved-date',
    seen: [shiftYear((years) => years[0], -2, heads)],
    kept: [
      shiftYear((years) => years[1], 1, heads),
      shiftYear(
        (years) => years.at(-1),
        -1,
        ({ education }) => education,
      ),
    ],
  },
  {
    id: 'raised-number',
    seen: [doubled(2, /\b\d{1,3}(?:,\d{3})*\b(?!-)/)],
    kept: [
      doubled(1.3, /\b\d{2,3}(?:,\d{3})*\b(?!-)/),
      atEach(bulletsOf, /\b(?:two|three|four|five|six|seven|eight)\b/, 'twenty'),
    ],
  },
  {
    id: 'helped-made-led',
    seen: [atEach(bulletsOf, HELP, '- Led')],
    kept: [atEach(bulletsOf, HELP, '- Was responsible for'), atEach(bulletsOf, HELP, '- Designed and delivered')],
  },
  {
    id: 'did-made-led',
    seen: [withPrefix('Led the team that')],
    kept: [withPrefix('As technical lead,'), withPrefix('Headed the group which')],
  },
  { id: 'merged-jobs', seen: [merge(0)], kept: [merge(1)] },
  {
    id: 'dropped-negation',
    seen: [
      all(
        atEach(bulletsOf, /[,;] (?:which was not built|it never went live|they were not bought|not in production)/, ''),
        atEach(bulletsOf, / that was not put into production/, ''),
        atEach(bulletsOf, / (?:without|never) /, ' with '),
      ),
    ],
    kept: [
      all(
        atEach(bulletsOf, /was not put/, 'was put'),
        atEach(bulletsOf, /was not built/, 'was built'),
        atEach(bulletsOf, /never went/, 'went'),
        atEach(bulletsOf, /were not bought/, 'were bought'),
        atEach(bulletsOf, /, not in production/, ', then in production'),
        atEach(bulletsOf, /without an? (?:single )?/, 'with every '),
        atEach(bulletsOf, /without outside/, 'with outside'),
      ),
    ],
  },
  {
    id: 'raised-title',
    seen: [ofJob((line, { title }) => line.replace(title, `Senior ${title}`))],
    kept: [
      ofJob((line, { title }) => line.replace(title, `${title} and Team Lead`)),
      ofJob((line) => line.replace(/(?:Junior|Assistant|Apprentice) /, '')),
      ofJob((line, { title }) => line.replace(title, `Head of ${title.split(' ')[0]}`)),
    ],
  },
  {
    id: 'raised-level',
    seen: [
      atEach(({ skills }) => skills, /\((?:basic|beginner)\)/, '(advanced)'),
      atEach(({ languages }) => languages, /\((?:A2|B1|beginner)\)/, '(C1)'),
    ],
    kept: [
      atEach(({ skills }) => skills, / \((?:basic|beginner)\)|Familiar with /, ''),
      atEach(({ languages }) => languages, /\((?:A2|B1|B2|beginner)\)/, '(fluent)'),
      atEach(({ skills }) => skills, /^((?:Languages: |Tools: )?)(\w+)/, '$1expert $2'),
    ],
  },
  {
    id: 'finished-degree',
    seen: [
      atEach(
        ({ education, certificates }) => [...education, ...certificates],
        /, (?:part-time, in progress|in progress|expected 20\d\d|not completed|abandoned in \d{4}|left before the final thesis|in preparation|finals planned for 20\d\d)/,
        '',
      ),
    ],
    kept: [
      atEach(
        ({ education, certificates }) => [...education, ...certificates],
        /, (?:part-time, in progress|in progress|expected 20\d\d|not completed|abandoned in \d{4}|left before the final thesis|in preparation|finals planned for 20\d\d)/,
        ', completed 2024',
      ),
    ],
  },
  {
    id: 'raised-degree',
    seen: [
      all(
        atEach(({ education }) => education, /B\.(?:Sc|S|A|Eng)\./, 'M.Sc.'),
        atEach(({ education }) => education, /M\.Sc\.|M\.S\./, 'Ph.D.'),
      ),
    ],
    kept: [
      atEach(
        ({ education }) => education,
        /(?:Academy Profession Degree|Diploma|Vocational Diploma|Certificate) in/,
        'Bachelor of Science in',
      ),
      atEach(
        ({ education }) => education,
        /(?:Veldhoven|Lakeside|Severn Coast|Cascade State|Volta Basin|Lakehead Hills|Styria) University|University of Hollinside|Munster Technical College/,
        'Kingsmoor University',
      ),
      atEach(
        ({ education }) => education,
        /Statistics|Mathematics|Computer Networks|Chemistry|Economics|Psychology/,
        'Computer Science',
      ),
    ],
  },
  {
    id: 'changed-unit',
    seen: [
      all(
        atEach(bulletsOf, /\b(a|each|every|twice a) week\b/, '$1 day'),
        atEach(bulletsOf, /(\d|ten|six|three) (minutes|days|hours)\b/g, '$1 weeks'),
      ),
    ],
    kept: [
      all(
        atEach(bulletsOf, /\ba day\b/, 'an hour'),
        atEach(bulletsOf, /\ba (?:month|year)\b/, 'a week'),
        atEach(bulletsOf, /euros/, 'pounds'),
        atEach(bulletsOf, /tonnes/, 'kilograms'),
        atEach(bulletsOf, /%/, ' million'),
      ),
    ],
  },
  {
    id: 'lookalike-letter',
    seen: [
      (lines, { skills }) => [
        put(
          lines,
          skills[0],
          (lines[skills[0] ?? -1] ?? '').replace(/[aeop]/, (letter) => ({ a: 'а', e: 'е', o: 'о', p: 'р' })[letter] ?? letter),
        ),
      ],
    ],
    kept: [
      (lines, { skills }) => [
        put(
          lines,
          skills[0],
          (lines[skills[0] ?? -1] ?? '').replace(
            /[ABEKMPTX]/,
            (letter) => ({ A: 'Α', B: 'В', E: 'Ε', K: 'К', M: 'М', P: 'Р', T: 'Τ', X: 'Х' })[letter] ?? letter,
          ),
        ),
      ],
      append([' and Руthon', ' with Саssandra']),
    ],
  },
  {
    id: 'new-certificate',
    seen: [
      (lines, { certificates }) =>
        ['Certified Scrum Master, 2021', 'First Aid at Work, 2020'].map((line) => add(lines, certificates.at(-1), line)),
    ],
    kept: [
      all(
        (lines, { certificates }) =>
          ['Prince2 Practitioner, 2022', 'Employee of the Year, 2021'].map((line) => add(lines, certificates[0], line)),
        atEach(({ certificates }) => certificates, /Associate/, 'Professional'),
        atEach(({ certificates }) => certificates, /Best Poster/, 'Best Paper'),
        atEach(({ certificates }) => certificates, /9 of 13/, '13 of 13'),
      ),
    ],
  },
  { id: 'moved-bullet', seen: [move(1)], kept: [move(0)] },
  {
    id: 'widened',
    seen: [append([', single-handedly', ', company-wide'])],
    kept: [
      all(
        append([' from scratch', ' across all departments', ', ahead of schedule']),
        atEach(bulletsOf, /a prototype of |a trial of |up to |parts of |a plan for /, ''),
        atEach(bulletsOf, /about |roughly |nearly /, 'more than '),
        atEach(bulletsOf, /in a pilot with one customer|in a test environment/, 'for every customer'),
      ),
    ],
  },
  {
    id: 'new-deed',
    seen: [
      (lines, { jobs }) =>
        ['- Negotiated discounts with insurers and landlords', '- Organised the annual conference and its speakers'].flatMap(
          (line) => jobs.map(({ bullets }) => add(lines, bullets[0], line)),
        ),
    ],
    kept: [
      (lines, { jobs }) =>
        [
          '- Advised the board on acquisitions and risk',
          '- Recruited and interviewed new staff',
          '- Patented a sorting machine',
        ].flatMap((line) => jobs.map(({ bullets }) => add(lines, bullets.at(-1), line))),
      append([' and negotiated its licence fees with lawyers', ', then rolled out to hospitals and banks']),
    ],
  },
  {
    id: 'team-size',
    seen: [append([' with a team of nine'])],
    kept: [append([' as head of a team of 14', ', supervising seven people', ' with 23 subordinates'])],
  },
]

const CASES_OF_KIND = 15

/** Takes texts of each resume in turn, so that no resume dominates a kind. */
const inTurn = <T>(groups: readonly (readonly T[])[]): T[] =>
  Array.from({ length: Math.max(0, ...groups.map(({ length }) => length)) }, (_, at) =>
    groups.flatMap((group) => group.slice(at, at + 1)),
  ).flat()

const withoutTwins = (planted: readonly Planted[]): Planted[] =>
  [...new Map(planted.map((one) => [one.lines.join('\n'), one] as const).reverse()).values()].reverse()

const plantKind = ({ id, seen, kept }: Kind, samples: readonly Sample[]): Planted[] => {
  const groups = [
    ...seen.map((template) => ({ template, isKept: false })),
    ...kept.map((template) => ({ template, isKept: true })),
  ].flatMap(({ template, isKept }) =>
    samples.map((sample) =>
      template(sample.lines, shapeOf(sample.lines))
        .filter((lines) => lines !== null)
        .map((lines): Planted => ({ kind: id, sample, lines, isKept: isKept || sample.isKept })),
    ),
  )
  const turned = withoutTwins(inTurn(groups))
  const shown = turned.filter(({ isKept }) => !isKept)
  const aside = turned.filter(({ isKept }) => isKept)
  const half = Math.min(shown.length, Math.floor(CASES_OF_KIND / 2))
  return [...shown.slice(0, half), ...spread(aside, CASES_OF_KIND - half)]
}

const spread = <T>(values: readonly T[], many: number): T[] =>
  values.length <= many
    ? [...values]
    : Array.from({ length: many }, (_, at) => values[Math.floor((at * values.length) / many)]).filter((one) => one !== undefined)

/** The planted faults: fifteen of each kind, a half of them shown. */
export const plantFaults = (samples: readonly Sample[]): Planted[] => KINDS.flatMap((kind) => plantKind(kind, samples))

/** Where the parts of an invented resume are: line numbers, from 0. */
export interface Shape {
  readonly jobs: readonly Job[]
  readonly skills: readonly number[]
  readonly education: readonly number[]
  readonly certificates: readonly number[]
  readonly languages: readonly number[]
  readonly summary: readonly number[]
}

export interface Job {
  /** Title, employer and dates: one line or several. */
  readonly head: readonly number[]
  readonly bullets: readonly number[]
  readonly employer: string
  readonly title: string
}

const SECTIONS: Readonly<Record<string, RegExp>> = {
  experience: /^(?:## )?(?:work |career |employment )?(?:experience|history|employment)$/i,
  skills: /^(?:## )?skills$/i,
  education: /^(?:## )?education$/i,
  certificates: /^(?:## )?(?:certifications|certificates|professional qualifications|awards|publications)$/i,
  languages: /^(?:## )?languages$/i,
  summary: /^(?:## )?(?:summary|profile|about)$/i,
}

const HEADING = /^(?:## .+|[A-Z][A-Z ]+)$/

export const isHeading = (line: string): boolean => HEADING.test(line)

const bodyOf = (lines: readonly string[], name: string): number[] => {
  const from = lines.findIndex((line) => SECTIONS[name]?.test(line))
  if (from < 0) return []
  const next = lines.findIndex((line, at) => at > from && HEADING.test(line))
  return Array.from({ length: (next < 0 ? lines.length : next) - from - 1 }, (_, at) => from + 1 + at).filter(
    (at) => lines[at]?.trim() !== '',
  )
}

const isBullet = (line: string): boolean => /^[-•*] /.test(line)

/** "Title, Employer", "Title | Employer | dates", "Title - Employer", or a line each. */
const nameJob = (head: readonly string[]): { readonly title: string; readonly employer: string } => {
  const [first = '', second = ''] = head.map((line) => line.replace(/^#+ /, ''))
  const [title = '', employer = ''] = first.split(/ \| | - |, /)
  return {
    title,
    employer: employer === '' || (/and/.test(title) === false && employer === '') ? (second.split(', ')[0] ?? '') : employer,
  }
}

export const shapeOf = (lines: readonly string[]): Shape => {
  const jobs: { head: number[]; bullets: number[] }[] = []
  let last: 'head' | 'bullet' | null = null
  for (const at of bodyOf(lines, 'experience')) {
    const bullet = isBullet(lines[at] ?? '')
    if (!bullet && last !== 'head') jobs.push({ head: [], bullets: [] })
    jobs.at(-1)?.[bullet ? 'bullets' : 'head'].push(at)
    last = bullet ? 'bullet' : 'head'
  }
  const at = (name: string): number[] => bodyOf(lines, name)
  return {
    jobs: jobs.map((job) => ({ ...job, ...nameJob(job.head.map((line) => lines[line] ?? '')) })),
    skills: at('skills'),
    education: at('education'),
    certificates: at('certificates'),
    languages: at('languages'),
    summary: at('summary'),
  }
}

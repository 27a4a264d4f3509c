import { TECHNOLOGIES, VERBS } from './words.ts'

/** The same numbers in the same order for the same seed (mulberry32). */
export const createRandom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const FIRST = ['Ada', 'Mira', 'Jonas', 'Tomasz', 'Ines', 'Priya', 'Kofi', 'Lena', 'Rafael', 'Yuki'] as const
const LAST = ['Lindqvist', 'Oduya', 'Whitlow', 'Zielonka', 'Ferrer', 'Raman', 'Mensah', 'Brandt', 'Souza', 'Tanabe'] as const
const EMPLOYERS = [
  'Birchwood Labs',
  'Fernhill Systems',
  'Quillstone GmbH',
  'Oakline Logistics',
  'Nimbus Foods',
  'Harbour Grid',
] as const
const TITLES = ['Machine Learning Engineer', 'Data Engineer', 'Software Engineer', 'Data Scientist', 'MLOps Engineer'] as const
const SCHOOLS = ['Lakeside University', 'Prairie State College', 'Warta Technical University'] as const
const DEGREES = ['BSc in Computer Science', 'MSc in Statistics', 'PhD in Physics', null] as const
const LAST_YEAR = 2026

/** Text of an invented person's resume; another for each seed. */
export const inventResume = (seed: number): string => {
  const random = createRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const pickSome = (count: number): string[] => Array.from({ length: count }, () => pick(TECHNOLOGIES))
  const lines = [`${pick(FIRST)} ${pick(LAST)}`, `person.${seed}@example.org`, '', 'Experience']
  let year = LAST_YEAR - Math.floor(random() * 3)
  for (let position = 0; position < 2 + Math.floor(random() * 3); position++) {
    const from = year - 1 - Math.floor(random() * 4)
    lines.push(`${pick(TITLES)}, ${pick(EMPLOYERS)}, Jan ${from} - Dec ${year - 1}`)
    for (let bullet = 0; bullet < 3 + Math.floor(random() * 3); bullet++) {
      const [first, second] = pickSome(2)
      lines.push(`- ${pick(VERBS)} with ${first} and ${second} for team ${Math.floor(random() * 100)}`)
    }
    lines.push('')
    year = from
  }
  const degree = pick(DEGREES)
  if (degree) lines.push('Education', `${degree}, ${pick(SCHOOLS)}, ${year}`, '')
  lines.push('Skills', [...new Set(pickSome(6 + Math.floor(random() * 10)))].join(', '), '')
  return lines.join('\n')
}

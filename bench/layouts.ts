/**
 * Does the layout of a resume move its skills or its score? Reads one person's resume in several layouts and formats.
 *
 *     npx tsx bench/layouts.ts POSTING FILE_OR_DIRECTORY ... [--only REGEX]
 *
 * All files must be of one person: `--only` picks them by name from a directory. Each is compared with the one that reads
 * most like the others; exits with 1 if a skill or the score differs.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { match, type Report } from '../src/index.ts'

interface Reading {
  readonly file: string
  readonly score: number
  readonly skills: ReadonlySet<string>
}

const AS_OF = '2026-01'
const RESUME = /\.(?:pdf|docx|odt|rtf|md|txt)$/i

const { positionals, values } = parseArgs({ allowPositionals: true, options: { only: { type: 'string', default: '' } } })
const [posting, ...places] = positionals
if (posting === undefined || places.length === 0) {
  process.stderr.write('usage: npx tsx bench/layouts.ts POSTING FILE_OR_DIRECTORY ... [--only REGEX]\n')
  process.exit(64)
}

const filesAt = (place: string): string[] =>
  statSync(place).isDirectory()
    ? readdirSync(place)
        .sort()
        .map((name) => join(place, name))
    : [place]

/** Skills that a section or a line claims, without denied ones. */
const skillsOf = ({ analysis }: Report): Set<string> =>
  new Set(analysis.mentions.flatMap(({ skill, negated }) => (negated || skill === null ? [] : [skill])))

const readLayout = async (file: string): Promise<Reading> => {
  const report = await match(readFileSync(file), readFileSync(posting, 'utf8'), { fileName: basename(file), asOf: AS_OF })
  return { file, score: report.score, skills: skillsOf(report) }
}

const missing = (from: ReadonlySet<string>, of: ReadonlySet<string>): string[] =>
  [...of].filter((skill) => !from.has(skill)).sort()

const differences = (a: Reading, b: Reading): number =>
  missing(a.skills, b.skills).length + missing(b.skills, a.skills).length + (a.score === b.score ? 0 : 1)

/** The one that differs least from all others. */
const commonest = (readings: readonly Reading[]): Reading | undefined => {
  const sum = (one: Reading): number => readings.reduce((total, other) => total + differences(one, other), 0)
  return [...readings].sort((a, b) => sum(a) - sum(b))[0]
}

const files = places.flatMap(filesAt).filter((file) => RESUME.test(file) && new RegExp(values.only).test(basename(file)))
const readings: Reading[] = []
for (const file of files) readings.push(await readLayout(file))
const usual = commonest(readings)
let moved = 0
for (const one of usual ? readings : []) {
  const lacks = missing(one.skills, usual?.skills ?? new Set())
  const adds = missing(usual?.skills ?? new Set(), one.skills)
  const differs = lacks.length + adds.length > 0 || one.score !== usual?.score
  if (differs) moved++
  const told = [...lacks.map((skill) => `-${skill}`), ...adds.map((skill) => `+${skill}`)].join(' ')
  process.stdout.write(`${basename(one.file)}: score ${one.score}, ${one.skills.size} skills${told && `; ${told}`}\n`)
}
process.stdout.write(`${readings.length} layouts, ${moved} move a skill or the score\n`)
process.exitCode = moved === 0 ? 0 : 1

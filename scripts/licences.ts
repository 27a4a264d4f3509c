/**
 * Under which licences the dependencies come; exits with 1 if one is not on the list.   npm run licences
 *
 * What ships (`dependencies`) must be permissive. What only builds and tests may also be under MPL-2.0, which demands
 * nothing of those who do not change its files.
 */
import { execFileSync } from 'node:child_process'
import { z } from 'zod'

const PERMISSIVE: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  '(MIT AND Zlib)',
  // A choice: the first is taken.
  'MIT OR Apache-2.0',
  '(MIT OR GPL-3.0-or-later)',
  '(MIT OR CC0-1.0)',
])

// The dictionaries: NOTICE has the text, since words of them ship.
const FOR_DEVELOPMENT: ReadonlySet<string> = new Set([...PERMISSIVE, 'MPL-2.0', '(MIT AND BSD)'])

/** Packages whose package.json names no licence: what their licence file or README says. */
const SAID_ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['dictionary-en', '(MIT AND BSD)'],
  ['dictionary-en-gb', '(MIT AND BSD)'],
  ['duck', 'BSD-2-Clause'],
  ['png-js', 'MIT'],
  ['sylvester', 'MIT'],
])

const Licence = z.object({
  license: z.object({ id: z.string().optional(), name: z.string().optional() }).optional(),
  expression: z.string().optional(),
})

const Sbom = z.object({
  components: z.array(z.object({ name: z.string(), version: z.string(), licenses: z.array(Licence).optional() })),
})

type Component = z.infer<typeof Sbom>['components'][number]

const list = (...omit: readonly string[]): Component[] =>
  Sbom.parse(
    JSON.parse(execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', ...omit], { maxBuffer: 64_000_000 }).toString()),
  ).components

const licenceOf = ({ name, licenses = [] }: Component): string =>
  licenses.map(({ license, expression }) => license?.id ?? license?.name ?? expression).join(' AND ') ||
  (SAID_ELSEWHERE.get(name) ?? 'not said')

const shipped = new Set(list('--omit=dev').map(({ name, version }) => `${name}@${version}`))
const byLicence = new Map<string, string[]>()
const refused: string[] = []

for (const component of list()) {
  const [licence, release] = [licenceOf(component), `${component.name}@${component.version}`]
  byLicence.set(licence, [...(byLicence.get(licence) ?? []), release])
  const allowed = shipped.has(release) ? PERMISSIVE : FOR_DEVELOPMENT
  if (!allowed.has(licence)) refused.push(`${release}: ${licence}`)
}

for (const [licence, packages] of [...byLicence].sort(([, a], [, b]) => b.length - a.length)) {
  console.log(`${String(packages.length).padStart(4)}  ${licence}${packages.length <= 3 ? `  (${packages.join(', ')})` : ''}`)
}
console.log(refused.length === 0 ? 'Every licence is on the list.' : `Not on the list:\n${refused.join('\n')}`)
process.exitCode = refused.length === 0 ? 0 : 1

import { z } from 'zod'
import { RoleBrief, SenseRule, SkillKind, type SurfaceForm } from '../schema/taxonomy.ts'
import type { Problem, SourceFile, SourceForm, SourceSkill } from './source.ts'
import { readYaml, schemaProblems, type YamlReading } from './yaml-reader.ts'

const Rule = z.strictObject({
  case: SenseRule.shape.case.unwrap().optional(),
  needs: SenseRule.shape.needs.unwrap().strict().optional(),
  unless: SenseRule.shape.unless.unwrap().strict().optional(),
})
type Rule = z.infer<typeof Rule>

/** `k8s`, or `{ form: Go, case: exact, needs: { list: true } }`. */
const Alias = z.preprocess(
  (alias) => (typeof alias === 'object' ? alias : { form: alias }),
  Rule.extend({ form: z.string().trim().min(1) }),
)

const Entry = z.strictObject({
  name: z.string().trim().min(1),
  id: z.string().optional(),
  kind: SkillKind,
  sense: Rule.optional(),
  aliases: z.array(Alias).default([]),
  evokes: z.array(Alias).default([]),
  broader: z.array(z.string()).default([]),
  related: z.array(z.string()).default([]),
  byAnyPart: z.literal(true).optional(),
  source: z.string().optional(),
})
type Entry = z.infer<typeof Entry>

const SkillFile = z.strictObject({
  group: z.string().min(1),
  /** The source of every entry that gives none of its own. */
  source: z.string().optional(),
  skills: z.array(Entry),
})

/** Lower case, and one hyphen for each run of anything but a letter or digit: "Node.js" is "node-js". */
export const idOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const surfaceForm = (form: string, { case: letters = 'any', needs, unless }: Rule): SurfaceForm => {
  if (letters === 'any' && !needs && !unless) return { form }
  return { form, sense: { case: letters, ...(needs && { needs }), ...(unless && { unless }) } }
}

const aliasForms = (aliases: Entry['aliases'], reading: YamlReading, path: readonly PropertyKey[]): SourceForm[] =>
  aliases.map(({ form, ...rule }, index) => ({ ...surfaceForm(form, rule), place: reading.placeOf([...path, index]) }))

const sourceSkill = (entry: Entry, index: number, file: z.infer<typeof SkillFile>, reading: YamlReading): SourceSkill => {
  const path = ['skills', index]
  const place = reading.placeOf([...path, 'name'])
  return {
    place,
    id: entry.id ?? idOf(entry.name),
    name: entry.name,
    group: file.group,
    kind: entry.kind,
    forms: [
      { ...surfaceForm(entry.name, entry.sense ?? {}), place },
      ...aliasForms(entry.aliases, reading, [...path, 'aliases']),
    ],
    evokes: aliasForms(entry.evokes, reading, [...path, 'evokes']),
    broader: entry.broader,
    related: entry.related,
    ...(entry.byAnyPart && { byAnyPart: true }),
    source: entry.source ?? file.source ?? '',
  }
}

/** Either the value or the problems; never half of each. */
export type Parsed<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly Problem[] }

export const parseWith = <Schema extends z.ZodType, T>(
  file: SourceFile,
  schema: Schema,
  build: (value: z.infer<Schema>, reading: YamlReading) => T,
): Parsed<T> => {
  const reading = readYaml(file)
  if (reading.problems.length > 0) return { value: null, problems: reading.problems }
  const parsed = schema.safeParse(reading.value, { reportInput: true })
  if (!parsed.success) return { value: null, problems: schemaProblems(reading, parsed.error) }
  return { value: build(parsed.data, reading), problems: [] }
}

/** The entries of one `skills/<group>.yaml`, in the order in which they are written. */
export const parseSkillFile = (file: SourceFile): Parsed<SourceSkill[]> =>
  parseWith(file, SkillFile, (skillFile, reading) =>
    skillFile.skills.map((entry, index) => sourceSkill(entry, index, skillFile, reading)),
  )

/** The role brief of one `briefs/<role>.yaml`. */
export const parseBrief = (file: SourceFile): Parsed<RoleBrief> => parseWith(file, RoleBrief, (brief) => brief)

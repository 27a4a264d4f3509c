import type { RoleBrief } from '../schema/taxonomy.ts'
import { foldCase } from '../text/normalize.ts'
import { tokenize } from '../text/tokenize.ts'
import type { Place, Problem, SourceForm, SourceSkill } from './source.ts'

const BRIEF_SOURCE = /^brief: *(.*)$/

/**
 * A form as the matcher compares it: lower case, with hyphen, slash and space treated alike. A comma stays, since the matcher
 * accepts "extract, transform, load" only if the form has its commas.
 */
const normalForm = (form: string): string =>
  foldCase(form)
    .split(',')
    .map((part) =>
      tokenize(part)
        .map((token) => token.word)
        .join(' '),
    )
    .join(', ')

const allForms = (skill: SourceSkill): readonly SourceForm[] => [...skill.forms, ...skill.evokes]

const near = (place: Place): string => `${place.fileName}:${place.line}`

/** Ids of the brief's lines: what a `source: "brief: …"` may name. */
export const briefLines = (brief: RoleBrief): ReadonlySet<string> =>
  new Set([
    ...brief.responsibilities.map((line) => line.id),
    ...brief.skills.map((line) => line.id),
    ...brief.faq.map((line) => line.id),
    ...['summary', 'education', 'titles', 'tools'],
  ])

type Check = (skills: readonly SourceSkill[], byId: ReadonlyMap<string, SourceSkill>, lines: ReadonlySet<string>) => Problem[]

const malformedIds: Check = (skills) =>
  skills
    .filter((skill) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(skill.id))
    .map((skill) => ({
      place: skill.place,
      message: `The id "${skill.id}" of ${skill.name} is not kebab-case. Give it an id of lower-case letters and digits with single hyphens between.`,
    }))

const duplicateIds: Check = (skills, byId) =>
  skills.flatMap((skill) => {
    const first = byId.get(skill.id)
    if (!first || first === skill) return []
    return {
      place: skill.place,
      message: `The id "${skill.id}" of ${skill.name} already belongs to ${first.name} (${near(first.place)}). Merge the two entries, or give this one an id of its own.`,
    }
  })

const missingSources: Check = (skills) =>
  skills
    .filter((skill) => skill.source.trim() === '')
    .map((skill) => ({
      place: skill.place,
      message: `${skill.name} has no source. Add \`source:\` with "brief: <line>" or a public page that defines it.`,
    }))

const unknownBriefLines: Check = (skills, _byId, lines) =>
  skills.flatMap((skill) => {
    const line = BRIEF_SOURCE.exec(skill.source)?.[1]
    if (line === undefined || lines.has(line)) return []
    return {
      place: skill.place,
      message: `The source of ${skill.name} names the line "${line}", which the brief does not have. It has: ${[...lines].join(', ')}.`,
    }
  })

const unknownReferences: Check = (skills, byId) =>
  skills.flatMap((skill) =>
    (['broader', 'related'] as const).flatMap((field) =>
      skill[field]
        .filter((id) => !byId.has(id))
        .map((id) => ({
          place: skill.place,
          message: `"${id}", under \`${field}\` of ${skill.name}, is no skill's id. Correct it, or add the entry.`,
        })),
    ),
  )

const emptyForms: Check = (skills) =>
  skills.flatMap((skill) =>
    allForms(skill)
      .filter(({ form }) => tokenize(form).length === 0)
      .map(({ form, place }) => ({
        place,
        message: `"${form}", a form of ${skill.name}, holds no letter or digit, so it can never be found. Write it out or remove it.`,
      })),
  )

const phrasesOf = ({ sense }: SourceForm): string[] =>
  [sense?.needs, sense?.unless].flatMap((conditions) =>
    Object.values(conditions ?? {}).flatMap((value: unknown) => (Array.isArray(value) ? value.map(String) : [])),
  )

/** A phrase without a word occurs everywhere, so the condition would always hold. */
const emptyPhrases: Check = (skills) =>
  skills.flatMap((skill) =>
    allForms(skill).flatMap((form) =>
      phrasesOf(form)
        .filter((phrase) => tokenize(phrase).length === 0)
        .map((phrase) => ({
          place: form.place,
          message: `"${phrase}", in a condition of "${form.form}" under ${skill.name}, holds no letter or digit. Write a word or remove it.`,
        })),
    ),
  )

interface Owner {
  readonly skill: SourceSkill
  readonly form: SourceForm
}

const ownersByForm = (skills: readonly SourceSkill[]): Map<string, Owner[]> => {
  const owners = new Map<string, Owner[]>()
  for (const skill of skills) {
    for (const form of allForms(skill)) {
      const normal = normalForm(form.form)
      owners.set(normal, [...(owners.get(normal) ?? []), { skill, form }])
    }
  }
  return owners
}

/** A form without a condition needs no second form with one: the matcher would test the condition first. */
const voidConditions: Check = (skills) =>
  skills.flatMap((skill) => {
    const free = new Map(allForms(skill).flatMap((form) => (form.sense ? [] : [[normalForm(form.form), form] as const])))
    return allForms(skill)
      .filter((form) => form.sense !== undefined && free.has(normalForm(form.form)))
      .map(({ form, place }) => ({
        place,
        message: `"${form}" is written under ${skill.name} with a condition and without one (${near(free.get(normalForm(form))?.place ?? place)}). Keep one of the two.`,
      }))
  })

/** Two skills may share a form if at most one of them has it without a condition. */
const sharedForms: Check = (skills) =>
  [...ownersByForm(skills).values()].flatMap((owners) => {
    const [first, second] = owners.filter(({ form }) => form.sense === undefined)
    if (!first || !second) return []
    const message =
      first.skill === second.skill
        ? `"${second.form.form}" is written twice under ${first.skill.name} (also ${near(first.form.place)}). Upper case and hyphens make no difference: remove one.`
        : `"${second.form.form}" is a form of both ${first.skill.name} (${near(first.form.place)}) and ${second.skill.name}. Remove it from one, or give one of them \`needs\` or \`unless\`.`
    return { place: second.form.place, message }
  })

/** The ids from `skill` up to itself, or undefined if no path of `broader` leads back. */
const circleFrom = (skill: SourceSkill, byId: ReadonlyMap<string, SourceSkill>): string[] | undefined => {
  const seen = new Set<string>()
  const climb = (id: string, path: readonly string[]): string[] | undefined => {
    if (path.length > 0 && id === skill.id) return [...path, id]
    if (seen.has(id)) return undefined
    seen.add(id)
    for (const parent of byId.get(id)?.broader ?? []) {
      const circle = climb(parent, [...path, id])
      if (circle) return circle
    }
    return undefined
  }
  return climb(skill.id, [])
}

const circles: Check = (skills, byId) => {
  const told = new Set<string>()
  return skills.flatMap((skill) => {
    const circle = told.has(skill.id) ? undefined : circleFrom(skill, byId)
    if (!circle) return []
    for (const id of circle) told.add(id)
    return {
      place: skill.place,
      message: `\`broader\` goes round in a circle: ${circle.join(' → ')}. Remove the link that is not "is a kind or part of".`,
    }
  })
}

/**
 * Ids of the skills from which a chain of `broader` leads to a line of the brief. If it begins with a step of `related`, the
 * skill belongs there without showing what it is related to.
 */
const grounded = (skills: readonly SourceSkill[]): ReadonlySet<string> => {
  const narrower = new Map<string, string[]>()
  for (const { id, broader, related } of skills)
    for (const parent of [...broader, ...(broader.length === 0 ? related : [])])
      narrower.set(parent, [...(narrower.get(parent) ?? []), id])
  const reached = new Set<string>()
  const open = skills.filter((skill) => BRIEF_SOURCE.test(skill.source)).map((skill) => skill.id)
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    open.push(...(narrower.get(id) ?? []))
  }
  return reached
}

const rootless: Check = (skills) => {
  const reached = grounded(skills)
  return skills
    .filter((skill) => !reached.has(skill.id))
    .map((skill) => ({
      place: skill.place,
      message: `The \`broader\` chain of ${skill.name} reaches no line of the role brief. Put it under a skill that does, or give it the source "brief: <line>".`,
    }))
}

const CHECKS: readonly Check[] = [
  malformedIds,
  duplicateIds,
  missingSources,
  unknownBriefLines,
  unknownReferences,
  emptyForms,
  emptyPhrases,
  sharedForms,
  voidConditions,
  circles,
  rootless,
]

/** The first entry with each id. */
const indexById = (skills: readonly SourceSkill[]): ReadonlyMap<string, SourceSkill> =>
  new Map(skills.toReversed().map((skill) => [skill.id, skill]))

const sortByPlace = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted(
    (a, b) =>
      (a.place.fileName < b.place.fileName ? -1 : a.place.fileName > b.place.fileName ? 1 : 0) || a.place.line - b.place.line,
  )

/** Everything that is wrong among the entries, by file and line. An empty list: they can be compiled. */
export const checkSkills = (skills: readonly SourceSkill[], lines: ReadonlySet<string>): Problem[] => {
  const byId = indexById(skills)
  return sortByPlace(CHECKS.flatMap((check) => check(skills, byId, lines)))
}

/** Skills that the brief names but that do not exist. */
export const checkBrief = (brief: RoleBrief, fileName: string, skills: readonly SourceSkill[]): Problem[] => {
  const known = new Set(skills.map((skill) => skill.id))
  const named = [...brief.responsibilities, ...brief.skills, ...brief.pillars]
  return named.flatMap((line) =>
    line.skills
      .filter((id) => !known.has(id))
      .map((id) => ({
        place: { fileName, line: 1 },
        message: `"${id}", under "${line.id}", is no skill's id. Correct it, or add the skill.`,
      })),
  )
}

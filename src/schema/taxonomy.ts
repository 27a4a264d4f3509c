import { z } from 'zod'
import type { FormList } from './form-list.ts'

export const SkillKind = z.enum([
  'language',
  'framework',
  'library',
  'platform',
  'service',
  'method',
  'field',
  'practice',
  'soft',
  'degree',
  'certification',
  'title',
])
export type SkillKind = z.infer<typeof SkillKind>

/**
 * When a surface form really names the skill. All given conditions must hold; `unless` overrides them all.
 * Words are compared lower-cased, as whole tokens, on the same line.
 */
export const SenseRule = z.object({
  /**
   * `exact`: only in the case it is written in here ("Go", not "go"), or in one that no ordinary word has: capitals
   * where the word has four letters or more ("SPARK" for "Spark", "JIRA"), or where the whole line is in capitals
   * ("GO, PYTHON"), and capitals within ("IaC" for "IAC"). `any`: in every case.
   */
  case: z.enum(['exact', 'any']).default('any'),
  /** At least one of these must hold; absent: no neighbour is needed. */
  needs: z
    .object({
      /** It is in a list next to another, unambiguous mention ("Python, R, SQL"; "Go/Rust"). */
      list: z.boolean().optional(),
      /** One of these word sequences comes directly before it ("in", "proficient in"). */
      before: z.array(z.string()).optional(),
      /** … directly after it ("programming", "packages"). */
      after: z.array(z.string()).optional(),
      /** … anywhere on the line. */
      line: z.array(z.string()).optional(),
      /** … anywhere in the document. */
      document: z.array(z.string()).optional(),
    })
    .optional(),
  /** It is not a mention if one of these holds. */
  unless: z
    .object({
      before: z.array(z.string()).optional(),
      after: z.array(z.string()).optional(),
      line: z.array(z.string()).optional(),
    })
    .optional(),
})
export type SenseRule = z.infer<typeof SenseRule>

/** One written form of a skill. `sense` is absent if the form means nothing else. */
export const SurfaceForm = z.object({ form: z.string().min(1), sense: SenseRule.optional() })
export type SurfaceForm = z.infer<typeof SurfaceForm>

export const Skill = z.object({
  /** Kebab-case, stable: "c-plus-plus", "retrieval-augmented-generation". */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Canonical name as printed. */
  name: z.string(),
  /** Heading of the file it comes from. */
  group: z.string(),
  kind: SkillKind,
  /** Its names, the canonical one first: true synonyms only. */
  forms: z.array(SurfaceForm).min(1),
  /** Narrower or looser triggers of a concept: weaker evidence. */
  evokes: z.array(SurfaceForm),
  /** Ids of what it is a kind or part of. */
  broader: z.array(z.string()),
  /** Ids of neighbours; never evidence, only advice. */
  related: z.array(z.string()),
  /** A field, however wide, that is shown in full by any of its parts: who works with PostgreSQL works with databases. */
  byAnyPart: z.literal(true).optional(),
  /** "brief: <line>" or a public reference. */
  source: z.string(),
})
export type Skill = z.infer<typeof Skill>

export const BriefLevel = z.enum(['entry', 'mid', 'senior', 'top'])
export type BriefLevel = z.infer<typeof BriefLevel>

/** The written role brief as structured facts, in the project's own words. */
export const RoleBrief = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  responsibilities: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      work: z.string(),
      junior: z.string(),
      senior: z.string(),
      interview: z.string(),
      with: z.string(),
      /** Ids of the skills that show it. */
      skills: z.array(z.string()),
    }),
  ),
  skills: z.array(z.object({ id: z.string(), text: z.string(), skills: z.array(z.string()) })),
  education: z.object({
    degree: z.string(),
    preferred: z.string(),
    fields: z.array(z.string()),
    years: z.object({ min: z.int(), max: z.int() }),
  }),
  titles: z.array(z.object({ title: z.string(), level: z.string(), focus: z.string() })),
  /** The year that its figures are of. */
  year: z.int(),
  salaries: z.array(z.object({ level: BriefLevel, minUsd: z.int(), maxUsd: z.int(), open: z.boolean() })),
  tools: z.array(z.string()),
  faq: z.array(z.object({ id: z.string(), question: z.string(), answer: z.string() })),
  /** A posting written from the facts above, one for each level: what a resume is compared with when no posting is given. */
  postings: z.record(BriefLevel, z.string()),
  /** The three things a resume should lead with (FAQ Q2), each with the ids of the skills at its top. */
  pillars: z.array(
    z.object({ id: z.enum(['machine-learning', 'mlops', 'collaboration']), title: z.string(), skills: z.array(z.string()) }),
  ),
})
export type RoleBrief = z.infer<typeof RoleBrief>

/**
 * Work that postings ask for and that has no name of its own: "extract actionable insights". A cue is a phrase (`text/phrases.ts`)
 * that must stand in one sentence, or several apart by `&` that must stand near each other; a word is any of its forms.
 */
export const Deed = z.object({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** What is done, in a phrase: "pipelines that move data". */
  says: z.string().min(1),
  /** What a line about it had better tell: "what goes in and comes out, and how often it runs". Absent where no line shows it alone. */
  tell: z.string().min(1).optional(),
  /** Ids of skills of which a line had better tell the same, though naming them does not show the deed. */
  tells: z.array(z.string()).optional(),
  /** Whether a small project of one's own can show it. */
  project: z.boolean().optional(),
  /** Cues that ask for it, and also show it. */
  asked: z.array(z.string()).min(1),
  /** Cues that only show it. */
  shown: z.array(z.string()),
  /** Cues of what only looks like it, as when it was done to the writer: a sentence that has one does not show it. */
  unless: z.array(z.string()).optional(),
  /** Ids of skills: naming one, or one below it, shows the deed; asking for one also asks for the deed. */
  skills: z.array(z.string()),
  /** Those of them that are nothing but its name: who does it shows them. */
  named: z.array(z.string()).optional(),
  /** Whether it is shown whatever the subject; otherwise a line must hold something of what the statement asks. */
  anywhere: z.boolean().optional(),
  /** Ids of deeds that hint at it: where no line shows it, the nearest is one that does any of them. */
  hinted: z.array(z.string()).optional(),
})
export type Deed = z.infer<typeof Deed>

/** Compiled: what `skills-taxonomy/taxonomy.json` holds. Skills are sorted by id; every id named exists; no circles. */
export const Taxonomy = z.object({
  /** First 16 hexadecimal digits of the SHA-256 of everything else. */
  version: z.string(),
  /** SHA-256 of a person's own additions; absent if there are none. */
  additions: z.string().optional(),
  brief: RoleBrief,
  skills: z.array(Skill),
  /** English words that are one typo away from the name of a technology, sorted: they are not misspellings. */
  lookalikes: z.array(z.string()).optional(),
  /** In the order of their file; absent if there are none. */
  deeds: z.array(Deed).optional(),
})
export type Taxonomy = z.infer<typeof Taxonomy> & {
  /**
   * Stored by the build for the taxonomy that ships, so that nothing has to be computed at startup. Not enumerable: a copy
   * with other skills has none.
   */
  readonly writtenForms?: FormList | undefined
}

import type { Deed, SkillKind, SurfaceForm } from '../schema/taxonomy.ts'
import type { WordSets } from '../text/phrases.ts'

/** A YAML file as it is on disk. `fileName` is only shown in messages. */
export interface SourceFile {
  readonly fileName: string
  readonly text: string
}

/** Everything that a taxonomy is compiled from. */
export interface TaxonomySources {
  /** `skills-taxonomy/skills/*.yaml`, in any order. */
  readonly skills: readonly SourceFile[]
  /** `skills-taxonomy/briefs/<role>.yaml` */
  readonly brief: SourceFile
  /** `skills-taxonomy/deeds.yaml`; absent: no deeds. */
  readonly deeds?: SourceFile
}

/** Where something is written. */
export interface Place {
  readonly fileName: string
  /** 1-based. */
  readonly line: number
}

/** What is wrong, where, and how to fix it: one or two plain sentences. */
export interface Problem {
  readonly place: Place
  readonly message: string
}

/** One alias, or the canonical name, with its place. */
export interface SourceForm extends SurfaceForm {
  readonly place: Place
}

/** An entry as a person wrote it, not yet checked against the others. */
export interface SourceSkill {
  readonly place: Place
  readonly id: string
  readonly name: string
  readonly group: string
  readonly kind: SkillKind
  /** The canonical name first. */
  readonly forms: readonly SourceForm[]
  readonly evokes: readonly SourceForm[]
  readonly broader: readonly string[]
  readonly related: readonly string[]
  readonly byAnyPart?: true | undefined
  readonly source: string
}

/** "skills/clouds.yaml:12: …" */
export const formatProblem = ({ place, message }: Problem): string => `${place.fileName}:${place.line}: ${message}`

/** A deed as a person wrote it: cues may name classes of words. */
export interface SourceDeed extends Deed {
  readonly place: Place
  /** Sentences that show it. */
  readonly is: readonly string[]
  /** Sentences that must not show it. */
  readonly not: readonly string[]
}

/** Deeds, and the classes of words that their cues name. */
export interface SourceDeeds {
  readonly place: Place
  readonly classes: WordSets
  readonly deeds: readonly SourceDeed[]
}

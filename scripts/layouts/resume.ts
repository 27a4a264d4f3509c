import type { DegreeLevel } from '../../src/schema/timeline.ts'

/** A month of a resume, before it is written in any style. */
export interface Month {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
}

export interface Period {
  readonly from: Month
  /** null: to this day. */
  readonly to: Month | null
}

export interface Job extends Period {
  readonly title: string
  readonly organization: string
  readonly place: string
  readonly bullets: readonly string[]
}

export interface Study extends Period {
  readonly level: DegreeLevel
  /** "BSc in Physics". */
  readonly degree: string
  readonly institution: string
}

/** What a resume says, before any layout: what a reader must find again in each. */
export interface InventedResume {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly place: string
  readonly summary: string
  /** The newest first, as in every layout. */
  readonly jobs: readonly Job[]
  readonly studies: readonly Study[]
  readonly skills: readonly SkillGroup[]
}

export interface SkillGroup {
  readonly label: string
  readonly names: readonly string[]
}

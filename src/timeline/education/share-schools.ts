import type { Education } from '../../schema/timeline.ts'
import { isFacultyAlone } from './education-names.ts'

/** What a course of study was read as, and how its lines stand. */
export interface ToldStudies {
  readonly entries: readonly Education[]
  /** Its lines name a place of learning. */
  readonly school: boolean
  /** Its first line is its degree. */
  readonly opensWithDegree: boolean
  /** That line is all, and says neither where nor when. */
  readonly isDegreeAlone: boolean
  /** The layout leaves a gap above it. */
  readonly gap: boolean
}

/** "BSc in Physics +" above "MSc in Nets", "Tarn University", "2018 – 2023": both are of the school below. */
const endBelow = (told: readonly ToldStudies[], at: number): Education | undefined => {
  const [own, next] = [told[at], told[at + 1]]
  const isShared = own?.isDegreeAlone && next?.opensWithDegree && next.school && !next.gap
  return isShared ? next.entries[0] : undefined
}

/** The studies with the schools that they share: a second degree below a school that stands above the first is from that school. */
export const shareSchools = (told: readonly ToldStudies[]): Education[] => {
  let above: string | null = null
  return told.flatMap(({ entries, school, opensWithDegree }, at) => {
    const below = endBelow(told, at)
    const shared = entries.map((entry) => {
      const isPart = entry.institution === null || isFacultyAlone(entry.institution)
      const institution = isPart ? (above ?? below?.institution ?? entry.institution) : entry.institution
      return { ...entry, institution, to: above === null ? (entry.to ?? below?.to ?? null) : entry.to }
    })
    if (school) above = opensWithDegree ? null : (shared[0]?.institution ?? null)
    return shared
  })
}

import type { Education } from '../../schema/timeline.ts'
import { isFacultyAlone } from './institutions.ts'

/** What a course of study was read as, and how its lines stand. */
export interface ToldStudies {
  readonly entries: readonly Education[]
  /** Its lines name a place of learning. */
  readonly school: boolean
  /** What its lines call the school stands beside the degree, or is marked as one. */
  readonly named: boolean
  /** When all studies at its school end: it stands dated above an undated degree. */
  readonly endOfSchool: Education['to']
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

/**
 * The studies with the schools that they share: a second degree below a school that stands above the first is from that school,
 * and ends with the first where the school is dated for both. What ends school is of no university.
 */
export const shareSchools = (told: readonly ToldStudies[]): Education[] => {
  let above: Pick<Education, 'degree' | 'institution' | 'to'> | null = null
  return told.flatMap((studies, at) => {
    const { entries, school, named, opensWithDegree, endOfSchool } = studies
    const below = endBelow(told, at)
    const isBelowSchool = above?.institution != null && opensWithDegree && !named
    const shared = entries.map((entry): Education => {
      const isOther = entry.degree === 'secondary' && above?.degree !== 'secondary'
      const isPart = !isOther && (entry.institution === null || isFacultyAlone(entry.institution) || isBelowSchool)
      const institution = isPart ? (above?.institution ?? below?.institution ?? entry.institution) : entry.institution
      const to = entry.to ?? (isPart ? (above ?? below)?.to : null) ?? null
      return { ...entry, institution, to }
    })
    const [first] = shared
    if (school) above = opensWithDegree || !first ? null : { ...first, to: endOfSchool }
    return shared
  })
}

import type { Report, Requirement } from '../schema/index.ts'
import { rewrite } from '../text/rewrite.ts'
import { type Bullet, bulletAt, isOfWho, statementsOf } from './own-lines.ts'
import { roomFor, screen, unwrap } from './screen.ts'
import { TASKS } from './tasks.ts'
import { readAnyText, type Wish } from './wish.ts'

/** Nobody reads through more, and a model on one's own machine takes seconds for each. */
const MAX_BULLETS = 6

interface Target {
  readonly bullet: Bullet
  readonly requirement: Requirement
  readonly statement: string
}

/** Statements that are shown only in part, the largest lack first, each with the best bullet that shows it and is not yet taken. */
const findTargets = (report: Report): Target[] => {
  const taken = new Set<number>()
  const statements = [...statementsOf(report.job)]
  return report.coverage
    .filter(({ points, possible, evidence }) => points < possible && evidence.length > 0)
    .toSorted((a, b) => b.possible - b.points - (a.possible - a.points))
    .flatMap(({ requirement: id, evidence }): Target[] => {
      const [requirement, statement] = statements.find(([one]) => one.id === id) ?? []
      const bullets = evidence.flatMap((place) => bulletAt(place, report) ?? [])
      const bullet = bullets.find(({ start, words }) => !taken.has(start) && !isOfWho(words, report.analysis))
      if (requirement === undefined || statement === undefined || bullet === undefined) return []
      taken.add(bullet.start)
      return [{ bullet, requirement, statement }]
    })
    .slice(0, MAX_BULLETS)
}

const toWish = ({ bullet, requirement, statement }: Target, { analysis }: Report): Wish => ({
  kind: 'bullets',
  requirement: requirement.id,
  was: bullet.words,
  places: [bullet],
  question: { task: TASKS.bullet, texts: { bullet: bullet.words, statement }, read: readAnyText },
  grant: (answer) => {
    const words = unwrap(answer)
    const refused = screen(words, { was: bullet.words, known: bullet.words, maxLength: roomFor(bullet.words) })
    const edits = rewrite(analysis.document.text, bullet.lines, words)
    return refused === null ? { words, edits, replaces: true, from: [bullet] } : { refused }
  },
})

/** Bullets that show something of a statement, to be reworded towards it. */
export const askForBullets = (report: Report): Wish[] => findTargets(report).map((target) => toWish(target, report))

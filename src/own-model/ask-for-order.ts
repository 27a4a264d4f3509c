import { z } from 'zod'
import type { Edit, Report } from '../schema/index.ts'
import { rewrite } from '../text/rewrite.ts'
import { type Bullet, bulletsIn, isOfWho } from './own-lines.ts'
import { parseAnswer } from './parse-answer.ts'
import { statementsAsked } from './statements-asked.ts'
import { TASKS } from './tasks.ts'
import type { Wish } from './wish.ts'

/** With two bullets it hardly matters which comes first; a longer list is read from the top. */
const [FEWEST, MOST] = [3, 12]

const Order = z.array(z.int()).max(MOST)

const isPermutation = (order: readonly number[], length: number): boolean =>
  order.length === length && Array.from({ length }, (_, at) => at + 1).every((number) => order.includes(number))

/** Puts each bullet's words where another one's were. */
const moveBullets = (bullets: readonly Bullet[], order: readonly number[], text: string): Edit[] =>
  bullets.flatMap(({ lines, words }, at) => {
    const moved = bullets[(order[at] ?? 0) - 1]?.words ?? words
    return moved === words ? [] : rewrite(text, lines, moved)
  })

const toWish = (bullets: readonly Bullet[], report: Report): Wish => {
  const numbered = bullets.map(({ words }, at) => ({ number: at + 1, text: words }))
  const say = (order: readonly number[]): string => order.map((number) => bullets[number - 1]?.words ?? '').join('\n')
  return {
    kind: 'order',
    requirement: null,
    was: bullets.map(({ words }) => words).join('\n'),
    places: bullets,
    question: {
      task: TASKS.order,
      texts: { statements: statementsAsked(report), bullets: numbered },
      read: (text) => (parseAnswer(text, Order) === null ? null : text),
    },
    grant: (answer) => {
      const order = parseAnswer(answer, Order) ?? []
      if (!isPermutation(order, bullets.length)) return { refused: 'form' }
      const edits = moveBullets(bullets, order, report.analysis.document.text)
      return edits.length === 0 ? { refused: 'same' } : { words: say(order), edits, replaces: true, from: null }
    },
  }
}

/** The bullets of each job that has several, to be ordered by what the posting asks. */
export const askForOrder = (report: Report): Wish[] =>
  report.analysis.positions
    .map((position) => bulletsIn(position, report).slice(0, MOST))
    .filter((bullets) => bullets.length >= FEWEST && !bullets.some(({ words }) => isOfWho(words, report.analysis)))
    .map((bullets) => toWish(bullets, report))

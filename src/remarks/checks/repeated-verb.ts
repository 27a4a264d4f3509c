import { DEED_VERBS } from '../../text/deed-verbs.ts'
import type { Bullet, Check } from '../check.ts'

/** From this many times on a reader begins to notice. */
const MIN_TIMES = 5
const LEAST_SHARE_OF_A_VERB = 0.3

/** Bullet after bullet that begins with the same verb. */
export const repeatedVerb: Check = {
  id: 'repeated-verb',
  examples: [
    {
      about: 'sees one verb over and over',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n${'- Developed 20 pipelines\n'.repeat(5)}- Ran 12 services`,
      at: ['- Developed 20 pipelines'],
    },
    {
      about: 'is silent where verbs change',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n${'- Developed 20 pipelines\n- Ran 12 services\n- Led four people\n- Wrote two books\n'.repeat(4)}`,
      at: [],
    },
  ],
  find: ({ bullets }) => {
    const byVerb = new Map<string, Bullet[]>()
    for (const bullet of bullets) {
      const verb = DEED_VERBS.get(/^\p{L}+/u.exec(bullet.words)?.[0].toLowerCase() ?? '')
      if (verb === undefined) continue
      const own = byVerb.get(verb)
      if (own) own.push(bullet)
      else byVerb.set(verb, [bullet])
    }
    return [...byVerb.values()]
      .filter((own) => own.length >= MIN_TIMES && own.length >= LEAST_SHARE_OF_A_VERB * bullets.length)
      .flatMap((own) => {
        const [first] = own
        if (!first) return []
        const opening = /^\p{L}+/u.exec(first.words)?.[0] ?? ''
        return [
          {
            title: `“${opening}” begins ${own.length} of ${bullets.length} bullets`,
            message:
              'Say what each piece of work was: measured, moved, halved, taught, shipped. Deeds that differ read as more than one.',
            resume: { start: first.start, end: first.end },
          },
        ]
      })
  },
}

import { expect, it } from 'vitest'
import { adviseText } from '../helpers/advise.ts'

it('names no strength of an entry that its words play down', () => {
  const { suggestions } = adviseText(
    'Robin Halvorsen\nrobin@example.org\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2021 - Present\n- Built models in Python on PostgreSQL\n- Kafka was looked after by another team',
    'Data Engineer\n\nRequirements\n- Kafka\n- PostgreSQL\n- Python',
  )
  const nearest = suggestions.filter(({ rule }) => rule === 'expand-entry').map(({ message }) => message)
  expect(nearest).toHaveLength(1)
  expect(nearest[0]).toMatch(/PostgreSQL and Python/)
  expect(nearest[0]).not.toMatch(/Kafka/)
})

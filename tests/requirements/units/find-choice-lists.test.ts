import { describe, expect, it } from 'vitest'
import { findChoiceLists } from '../../../src/requirements/units/find-choice-lists.ts'
import { readRows } from '../../../src/requirements/units/rows.ts'
import { understandText } from '../../helpers/stages.ts'
import { textDocument } from '../../helpers/text-document.ts'

/** The words of each list, and what opened it. */
const listsIn = (text: string): string[][] => {
  const document = textDocument(text)
  return findChoiceLists(document.text, readRows(document)).map(({ start, end, by }) => [document.text.slice(start, end), by])
}

describe('a list of alternatives', () => {
  it('ends where the numbers of the list above it go on', () => {
    const [list = [], ...others] = listsIn(
      'Requirements\n1. Knowledge of cloud platforms such as:\n- AWS\n- Google Cloud\n2. Strong SQL\n3. Kubernetes',
    )
    expect(others).toEqual([])
    expect(list).toEqual(['Knowledge of cloud platforms such as:\n- AWS\n- Google Cloud', 'postings/list-of-examples'])
  })

  it('says what opened it', () => {
    expect(listsIn('One or more of the following:\n- Kafka\n- RabbitMQ').map(([, by]) => by)).toEqual([
      'postings/list-of-choices',
    ])
  })

  it('does not say again what the line above it asks', () => {
    const { requirements } = understandText(
      'Engineer\n\nRequirements\n- Experience with message queues, one or more of the following:\n  - Kafka\n  - RabbitMQ',
    )
    const overlapping = requirements.filter((one, index) => (requirements[index - 1]?.end ?? 0) > one.start)
    expect(overlapping).toEqual([])
    expect(requirements.flatMap(({ parts }) => parts.map(({ anyOf }) => anyOf.length))).toContain(2)
  })
})

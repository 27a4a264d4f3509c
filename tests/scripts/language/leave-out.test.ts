import { describe, expect, it } from 'vitest'
import { leaveOutAlternatives } from '../../../scripts/language/leave-out.ts'

describe('leaveOutAlternatives', () => {
  it('leaves out each alternative of a pattern and of its groups', () => {
    expect(leaveOutAlternatives('a(?:b|[|)]|c)|d')).toEqual([
      { alternative: 'a(?:b|[|)]|c)', source: 'd' },
      { alternative: 'd', source: 'a(?:b|[|)]|c)' },
      { alternative: 'b', source: 'a(?:[|)]|c)|d' },
      { alternative: '[|)]', source: 'a(?:b|c)|d' },
      { alternative: 'c', source: 'a(?:b|[|)])|d' },
    ])
  })

  it('leaves a pattern without alternatives alone', () => {
    expect(leaveOutAlternatives('(?:remote) work')).toEqual([])
  })
})

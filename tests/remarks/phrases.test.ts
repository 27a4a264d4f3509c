import { describe, expect, it } from 'vitest'
import { FIELDS_OF_WORK } from '../../src/remarks/fields-of-work.ts'
import { FILLERS } from '../../src/remarks/fillers.ts'
import { PLACEHOLDERS } from '../../src/remarks/placeholders.ts'
import { PRIVATE_DETAILS } from '../../src/remarks/private-details.ts'

const PHRASES = [...PLACEHOLDERS, ...FILLERS, ...PRIVATE_DETAILS, ...Object.values(FIELDS_OF_WORK)]

describe.each(PHRASES)('$pattern', ({ pattern, is, not }) => {
  it.each(is)('is said by “%s”', (words) => {
    expect(words).toMatch(pattern)
  })

  it.each(not)('is not said by “%s”', (words) => {
    expect(words).not.toMatch(pattern)
  })
})

import { describe, expect, it } from 'vitest'
import { truthOf } from '../../../scripts/train/build-examples.ts'
import { findStatements } from '../../../scripts/train/read-labels.ts'
import { lexiconOf } from '../../../src/language/lexicon.ts'
import { createWordClassReader } from '../../../src/learned/word-classes.ts'
import { seePosting } from '../../../src/requirements/see-posting.ts'
import { loadTaxonomy } from '../../../src/taxonomy/index.ts'
import { textDocument } from '../../helpers/text-document.ts'

const look = (text: string) =>
  seePosting(textDocument(text), [], loadTaxonomy(), {
    classOf: createWordClassReader({ classes: [], groups: [] }),
    lexicon: lexiconOf('english'),
  })

describe('what readers say of a unit', () => {
  it('holds of each unit in the same words, with the parts where they stand there', () => {
    const text = 'Requirements\n- Paint lamps in Lua\nAgain\n- Paint lamps in Lua\n- Paint walls'
    const statements = findStatements(text, {
      posting: 'lamps.txt',
      statements: [{ id: 's1', quote: 'Paint lamps in Lua', importance: 'required', kind: 'skill', parts: [{ quote: 'Lua' }] }],
    })
    const truths = truthOf({ seen: look(text), statements })
    expect(truths.map(({ sense }) => sense)).toEqual(['none', 'required', 'none', 'required', 'none'])
    expect(truths.flatMap(({ parts }) => parts.map(({ start, end }) => [start, text.slice(start, end)]))).toEqual([
      [text.indexOf('Lua'), 'Lua'],
      [text.lastIndexOf('Lua'), 'Lua'],
    ])
  })
})

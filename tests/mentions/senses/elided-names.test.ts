import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions } from '../../../src/mentions/index.ts'
import { loadTaxonomy } from '../../../src/taxonomy/index.ts'
import { textDocument } from '../../helpers/text-document.ts'

const gazetteer = compileGazetteer(loadTaxonomy())
const skillsIn = (text: string): string[] => findMentions(textDocument(text), gazetteer).map(({ skill }) => skill)

describe('a name behind what French elides', () => {
  it.each([
    ["Maîtrise d'Excel", ['excel']],
    ['Connaissance d’Oracle et de SQL', ['oracle-database', 'sql']],
    ["L'API REST et l'IA", ['apis', 'rest']],
  ])('is the name: %s', (text, skills) => expect(skillsIn(text)).toEqual(expect.arrayContaining(skills)))

  it.each(["R'Lyeh", "O'Excel", "rock'n'R"])('is none behind another letter: %s', (text) => expect(skillsIn(text)).toEqual([]))
})

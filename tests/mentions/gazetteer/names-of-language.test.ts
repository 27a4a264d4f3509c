import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../src/mentions/index.ts'
import { gazetteerOf } from '../../../src/stages/index.ts'
import { loadTaxonomy } from '../../../src/taxonomy/index.ts'
import { textDocument } from '../../helpers/text-document.ts'

const TAXONOMY = loadTaxonomy()

/** Running text of a language, by which it is known. */
const PLAIN = {
  de: 'Ich war bei einem Unternehmen und habe dort mit dem Team an der Plattform für den Handel gearbeitet, wir sind durch die Daten sowie das Studium zu den Modellen gekommen.',
  fr: "J'étais dans une équipe et nous avons travaillé sur la plateforme pour le commerce avec des données, les projets et les études au sein de la société sont depuis en ligne.",
  es: 'Trabajé en una empresa y con el equipo en la plataforma para el comercio, los datos y las pruebas por un año más como parte de la formación sobre el sector.',
} as const

const skillsIn = (text: string): string[] => {
  const document = textDocument(text)
  return findMentions(document, gazetteerOf(TAXONOMY, document), { claimed: false }).map(({ skill }) => skill)
}

describe('what a language calls a skill', () => {
  it.each([
    ['de', 'Methoden: maschinelles Lernen, neuronale Netze, Datenbanken.', ['machine-learning', 'neural-networks', 'databases']],
    ['de', 'Deutschkenntnisse und Englisch', ['german', 'english']],
    ['fr', 'Méthodes : apprentissage automatique, réseaux de neurones.', ['machine-learning', 'neural-networks']],
    ['es', 'Métodos: aprendizaje automático, redes neuronales.', ['machine-learning', 'neural-networks']],
  ] as const)('names it in a document in %s: %s', (language, line, skills) => {
    expect(skillsIn(`${PLAIN[language]}\n\n${line}`)).toEqual(expect.arrayContaining([...skills]))
  })

  it('names nothing in an English one', () => {
    expect(skillsIn('We spent a day on the platform of a shop.\n\nKI, Statistik, Dokumentation, écoute, cifrado.')).toEqual([])
  })
})

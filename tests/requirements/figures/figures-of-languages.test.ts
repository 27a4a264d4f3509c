import { describe, expect, it } from 'vitest'
import { lowestLevel, readDegree } from '../../../src/requirements/figures/degree.ts'
import { readYears } from '../../../src/requirements/figures/years.ts'

describe('years in German, French and Spanish', () => {
  it.each([
    ['Mindestens 3 Jahre Berufserfahrung in der Softwareentwicklung', 3, null],
    ['2–4 Jahre Erfahrung mit Java', 2, 4],
    ['Mehrjährige Berufserfahrung als Administrator', 3, null],
    ['Dreijährige Erfahrung in der Pflege', 3, null],
    ["Vous justifiez de 5 ans d'expérience minimum", 5, null],
    ['Expérience de 2 à 3 ans sur un poste similaire', 2, 3],
    ["Plusieurs années d'expérience en gestion de projet", 3, null],
    ['Al menos 3 años de experiencia con Python', 3, null],
    ['Experiencia mínima de dos años en un puesto similar', 2, null],
    ['Zwei bis vier Jahre mit Scala', 2, 4],
    ['5 ans minimum en tant que chef de projet', 5, null],
    ['Al menos un año en urgencias', 1, null],
  ])('%s', (statement, min, max) => {
    expect(readYears(statement, 'others')).toMatchObject([{ min, max }])
  })

  it.each([
    'Befristet auf 2 Jahre',
    'Seit 25 Jahren mit Erfahrung im Markt',
    'Vous avez 18 ans',
    'Contrato de 2 años con opción de prórroga',
    'CDD de 2 ans avec possibilité de CDI',
    'Ein Vertrag über 2 Jahre mit Option',
  ])('none are asked: %s', (statement) => {
    expect(readYears(statement, 'others')).toEqual([])
  })
})

describe('a degree in German, French or Spanish', () => {
  it.each([
    ['Abgeschlossenes Studium der Informatik, Mathematik oder vergleichbar', ['bachelor'], ['Informatik', 'Mathematik']],
    ['Master oder Promotion in Physik', ['master', 'doctorate'], ['Physik']],
    ['Eine Ausbildung als Fachinformatiker oder vergleichbare Qualifikation', ['none', 'none'], []],
    ['Bac+5 en informatique ou statistique', ['master'], ['informatique', 'statistique']],
    ["Diplôme d'ingénieur", ['master'], []],
    ['BTS ou DUT', ['none', 'none'], []],
    ['Grado en Ingeniería Informática o similar', ['bachelor', 'bachelor'], ['Ingeniería Informática']],
    ['Ciclo formativo de grado superior', ['none', 'none'], []],
  ])('%s', (statement, levels, fields) => {
    const asked = readDegree(statement, true, 'others')
    expect(asked?.named.map(({ level }) => level)).toEqual(levels)
    expect(asked?.fields.slice(0, fields.length)).toEqual(fields)
  })

  it.each([
    ['Studium der Geologie oder eine abgeschlossene Ausbildung als Brunnenbauer', 'none'],
    ['Studium der Geologie und Weiterbildung zum Brunnenbauer', 'bachelor'],
    ['Licence en géologie ou BTS', 'none'],
    ['De Bac+2 à Bac+4', 'none'],
    ['Grado en Geología o ciclo formativo', 'none'],
  ])('is the least of those of which either is enough: %s', (statement, least) => {
    const named = readDegree(statement, true, 'others')?.named ?? []
    expect(lowestLevel(named)).toBe(least)
  })

  it.each([
    ['Formation supérieure en géologie (Bac+5)', 'master'],
    ["Diplômé d'un Bac+4", 'master'],
    ['Formation supérieure en géologie ou Bac+5', 'bachelor'],
    ['Abgeschlossenes Studium der Geologie (Diplom)', 'master'],
    ['Studium der Geologie, gern mit Promotion', 'bachelor'],
    ['Titulación universitaria en Geología (máster)', 'master'],
  ])('is of the level that is named behind it: %s', (statement, least) => {
    expect(lowestLevel(readDegree(statement, true, 'others')?.named ?? [])).toBe(least)
  })

  it('may be replaced by a lesser one that goes with years', () => {
    const asked = readDegree("Bac+3 en géologie ou Bac+2 avec 5 ans d'expérience", true, 'others')
    expect(lowestLevel(asked?.named ?? [])).toBe('bachelor')
    expect(asked?.orExperience).toBe(true)
  })

  it('lets experience stand for it where the posting says so', () => {
    expect(readDegree('Studium der Informatik oder vergleichbare Berufserfahrung', true, 'others')?.orExperience).toBe(true)
    expect(readDegree('Studium der Informatik', true, 'others')?.orExperience).toBe(false)
  })
})

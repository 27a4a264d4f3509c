import { describe, expect, it } from 'vitest'
import { findSections } from '../../../src/sections/index.ts'
import { readTimeline } from '../../../src/timeline/index.ts'
import { textDocument } from '../../helpers/text-document.ts'

const positionsIn = (text: string): string[] => {
  const document = textDocument(text)
  return readTimeline(document, findSections(document), [], { asOf: '2026-11' }).positions.map(
    ({ title, organization, from, to }) => `${from} ${to} ${title} | ${organization}`,
  )
}

describe('a post in another language', () => {
  it('may be of somebody who holds a diploma', () => {
    expect(
      positionsIn('Berufserfahrung\n\n03.2015 – 06.2019\nAltersheim Birkenhof, Olten\nDipl. Pflegefachmann HF, 80 %'),
    ).toEqual(['2015-03 2019-06 Dipl. Pflegefachmann HF, 80 % | Altersheim Birkenhof'])
  })

  it('is none where somebody was only a student', () => {
    const entries = [
      'Mars 2018 – juin 2020\nVendeuse\nBoulangerie Talvard, Niort',
      'Mars 2015 – juin 2017\nÉtudiante\nUniversité de Niort',
    ]
    expect(positionsIn(`EXPÉRIENCE\n\n${entries.join('\n\n')}`)).toEqual(['2018-03 2020-06 Vendeuse | Boulangerie Talvard'])
  })

  it('in capitals heads no section, though it ends in a word of headings', () => {
    const entries = [
      'ANALISTA DE DATOS\nSeguros Alborada, Lugo\n02/2021 – actualidad',
      'INGENIERA DE DATOS\nBanco Alborada, Lugo\n03/2018 – 01/2021',
    ]
    expect(positionsIn(`EXPERIENCIA LABORAL\n\n${entries.join('\n\n')}`)).toEqual([
      '2021-02 present ANALISTA DE DATOS | Seguros Alborada',
      '2018-03 2021-01 INGENIERA DE DATOS | Banco Alborada',
    ])
  })

  it('is told in a bullet with its employer, and dated in a sentence of its own', () => {
    expect(positionsIn('EXPERIENCIA LABORAL\n- Repositora, Supermercados Ribera. Marzo 2012 – julio 2014.')).toEqual([
      '2012-03 2014-07 Repositora | Supermercados Ribera',
    ])
  })

  it('is dated by two lines of which the second names nobody', () => {
    expect(positionsIn('EXPÉRIENCE\n\nMars 2018 –\njuin 2020\nVendeuse\nBoulangerie Talvard, Niort')).toEqual([
      '2018-03 2020-06 Vendeuse | Boulangerie Talvard',
    ])
  })

  it('stands below a bullet that is its period', () => {
    const entries = ['• Abril 2021 / Actualidad\n  Vendedora – Librería Nogal', '• 2016 / 2020\n  Cajera – Panadería Roble']
    expect(positionsIn(`EXPERIENCIA LABORAL\n${entries.join('\n')}`)).toEqual([
      '2021-04 present Vendedora | Librería Nogal',
      '2016 2020 Cajera | Panadería Roble',
    ])
  })

  it('is asked for by the labels of a form', () => {
    const entry = [
      'Fechas (de – a): 03/2019 – hasta la fecha',
      'Nombre del empleador: Hospital Nogal',
      'Sector: integrador de sistemas',
      'Puesto: Celador',
    ]
    expect(positionsIn(`Experiencia laboral\n${entry.join('\n')}`)).toEqual(['2019-03 present Celador | Hospital Nogal'])
  })

  it('is dated with its length in years and months', () => {
    expect(
      positionsIn('EXPERIENCIA\n\nCorreo Oriental\n2 años y 1 mes\nAdministrador de sistemas\nenero de 2019 - enero de 2021'),
    ).toEqual(['2019-01 2021-01 Administrador de sistemas | Correo Oriental'])
  })
})

import { describe, expect, it } from 'vitest'
import { parse } from '../requirements/ask.ts'

const DEMANDS = 'Data engineer\n\nRequirements\n- Python\n- SQL'
const WISHES = `${DEMANDS}\n\nNice to have`

const importancesOf = (posting: string): string[] =>
  parse(posting).blockers.map(({ kind, importance }) => `${kind} ${importance}`)

describe('a condition', () => {
  it.each([
    [DEMANDS, 'A valid driving licence', ['licence required']],
    [DEMANDS, 'A driving licence is a plus', ['licence preferred']],
    [DEMANDS, 'Secret clearance preferred but not required', ['clearance preferred']],
    [DEMANDS, 'Secret clearance is not required', []],
    [DEMANDS, 'Must be a US citizen; a driving licence would be a bonus', ['citizenship required', 'licence preferred']],
    [WISHES, 'A valid driving licence', ['licence preferred']],
    [WISHES, 'You must hold a valid driving licence', ['licence required']],
  ])('below %j, of %j', (above, line, found) => {
    expect(importancesOf(`${above}\n- ${line}`)).toEqual(found)
  })

  it.each([
    ['Fully remote, with a yearly bonus', 'location required'],
    ['Willingness to travel up to 20% (preferred)', 'travel preferred'],
  ])('of the work itself is wished for by its own words alone: %j', (line, found) => {
    expect(importancesOf(`${WISHES}\n- ${line}`)).toContain(found)
  })

  it.each([
    [
      'Über uns\nWir bauen Software für Kliniken.\n\nIhre Aufgaben\n- Sie bauen unsere Datenpipelines und sorgen für ihren Betrieb\n\nIhr Profil\n- Gute Kenntnisse in Python\n- Führerschein Klasse B von Vorteil',
      'licence preferred',
    ],
    [
      'À propos de nous\nNous développons des logiciels pour les cliniques.\n\nVos missions\n- Vous construisez des pipelines de données et vous en assurez le suivi\n\nVotre profil\n- Bonne maîtrise de Python\n- Permis B apprécié',
      'licence preferred',
    ],
    [
      'Sobre nosotros\nDesarrollamos software para las clínicas de la ciudad.\n\nTus funciones\n- Construirás los pipelines de datos y cuidarás de que funcionen\n\nRequisitos\n- Buen dominio de Python\n- Carné de conducir deseable',
      'licence preferred',
    ],
  ])('is wished for in %j', (posting, found) => {
    expect(importancesOf(posting)).toEqual([found])
  })
})

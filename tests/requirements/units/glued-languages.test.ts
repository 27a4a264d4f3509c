import { describe, expect, it } from 'vitest'
import { readJob } from '../../../src/index.ts'
import { findSeamsOf } from '../../../src/requirements/units/glued-languages.ts'

const piecesOf = (language: 'de' | 'fr' | 'es', line: string): string[] => {
  const { sure, loose } = findSeamsOf(language, line)
  const cuts = [0, ...new Set([...sure, ...loose].sort((a, b) => a - b)), line.length]
  return cuts.slice(1).map((cut, index) => line.slice(cuts[index], cut).trim())
}

describe('a line of another language that lost its breaks', () => {
  it('is cut where a small letter runs into a capital', () => {
    expect(piecesOf('de', 'Deine AufgabenDu pflegst die Leuchten im HafenDein ProfilGute Kenntnisse in Java')).toEqual([
      'Deine Aufgaben',
      'Du pflegst die Leuchten im Hafen',
      'Dein Profil',
      'Gute Kenntnisse in Java',
    ])
  })

  it('is cut before a capital in French and Spanish, but not behind a word that goes on', () => {
    expect(
      piecesOf(
        'fr',
        'MissionsConcevoir les lanternes du port Rédiger les notes de Brest pour les gardiensProfilMaîtrise de Java',
      ),
    ).toEqual([
      'Missions',
      'Concevoir les lanternes du port',
      'Rédiger les notes de Brest pour les gardiens',
      'Profil',
      'Maîtrise de Java',
    ])
    expect(piecesOf('es', 'FuncionesMantener los faros Redactar informes de costaRequisitosManejo de Java')).toEqual([
      'Funciones',
      'Mantener los faros',
      'Redactar informes de costa',
      'Requisitos',
      'Manejo de Java',
    ])
  })

  it('stays whole with one capital within a word, which may be a name', () => {
    expect(piecesOf('de', 'Die LeuchtWerk betreibt Lampen im Hafen von Kiel')).toEqual([
      'Die LeuchtWerk betreibt Lampen im Hafen von Kiel',
    ])
  })
})

describe('a French posting that was copied as one line', () => {
  it('asks what it asks with its lines', async () => {
    const text =
      'Technicien informatique (H/F) – Quimper\n' +
      'Pharelis entretient quarante phares et leurs réseaux depuis 1998. Notre équipe de six personnes cherche du renfort pour la saison.' +
      'Vos missionsInstaller les postes de travail des gardiens Assurer le support de premier niveau Rédiger les procédures en français ' +
      'Superviser les serveurs Linux avec ZabbixVotre profilDiplôme Bac+2 en informatique Expérience de deux ans au support ' +
      'Maîtrise de Windows et de Linux Bonnes connaissances en réseau La pratique de Python serait un plusCe que nous offrons' +
      'Un logement face à la mer et trente jours de congés'
    const { requirements } = await readJob(new TextEncoder().encode(text), { fileName: 'annonce.txt' })
    expect(requirements.length).toBeGreaterThanOrEqual(7)
    const names = requirements.flatMap(({ parts }) => parts.flatMap(({ anyOf }) => anyOf.map(({ surfaceForm }) => surfaceForm)))
    expect(names).toEqual(expect.arrayContaining(['Linux', 'Zabbix', 'Windows', 'Python']))
  })
})

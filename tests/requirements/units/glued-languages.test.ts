import { describe, expect, it } from 'vitest'
import { readJob } from '../../../src/index.ts'
import { findSeams } from '../../../src/requirements/units/find-seams.ts'
import { applyEdits } from '../../../src/text/edit.ts'
import { textDocument } from '../../helpers/text-document.ts'

/** Long enough, with the words before it, to be told as one of its language. */
const FILLER = {
  de: 'Die Lampenwerft im Hafen baut seit vielen Jahren Leuchten für Schiffe und Stege, und wir suchen für unser Team in der Werkstatt eine Person, die mit uns die Lampen der Küste pflegt und auf die wir uns verlassen können, bei jedem Wetter und zu jeder Zeit des Jahres, das wir hier am Meer verbringen. ',
  fr: 'La maison des phares entretient depuis des années les lanternes de la côte, et nous cherchons pour notre équipe une personne qui veille avec nous sur les lampes du port, par tous les temps et en toute saison, avec le soin que demandent les navires qui passent au large de nos îles et de nos caps. ',
  es: 'La casa de los faros cuida desde hace muchos años las linternas de la costa, y buscamos para nuestro equipo una persona que vele con nosotros por las lámparas del puerto, con cualquier tiempo y en toda estación, con el cuidado que piden los barcos que pasan por delante de nuestras islas. ',
}

const piecesOf = (language: 'de' | 'fr' | 'es', line: string): string[] => {
  const document = textDocument(`Lampen\n${FILLER[language]}\n${FILLER[language]}${line}\nEnde\n`)
  const parted = applyEdits(document, findSeams(document, []))
  const lines = parted.lines.map(({ start, end }) => parted.text.slice(start, end).trim()).slice(2, -1)
  return lines.map((piece) => piece.replace(FILLER[language], ''))
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

describe('a French line with names behind what is elided', () => {
  it('stays whole: an apostrophe runs into a capital on purpose', () => {
    const line =
      'Vous avez la maîtrise d’Ansible, de l’Automatique et de l’Optique, et l’envie qu’Océane et toute l’équipe du port apprennent avec vous, de la lampe d’Argand à la lentille de l’Ingénieur Fresnel, sans jamais oublier qu’Ouessant est loin du continent et que la mer est haute'
    expect(piecesOf('fr', line).join('|')).toBe(line)
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

import type { Messages } from './index.ts'

/** What the report's kinds of things are called in German. */
export const namesGerman: Pick<Messages, 'names'> = {
  names: {
    statuses: { met: 'Erfüllt', partial: 'Teilweise', missing: 'Nicht gefunden', unknown: 'Nicht bewertet' },
    importances: { required: 'Verlangt', duty: 'Aufgaben', preferred: 'Erwünscht' },
    tags: { required: 'verlangt', duty: 'Aufgabe', preferred: 'erwünscht' },
    sections: {
      summary: 'Kurzprofil',
      experience: 'Berufserfahrung',
      education: 'Ausbildung',
      skills: 'Kenntnisse',
      projects: 'Projekte',
      publications: 'Veröffentlichungen',
      certifications: 'Zertifikate',
      awards: 'Auszeichnungen',
      languages: 'Sprachen',
      interests: 'Interessen',
      contact: 'Kontakt',
      other: 'Sonstiges',
    },
    pillars: {
      'machine-learning': 'Maschinelles Lernen',
      mlops: 'MLOps',
      collaboration: 'Arbeit mit Data Scientists',
    },
    zones: {
      company: 'Unternehmen',
      duties: 'Aufgaben',
      required: 'Verlangt',
      preferred: 'Erwünscht',
      stack: 'Werkzeuge',
      benefits: 'Leistungen',
      legal: 'Rechtliches',
      apply: 'Bewerbung',
    },
    blockers: {
      clearance: 'Sicherheitsüberprüfung',
      citizenship: 'Staatsangehörigkeit',
      permit: 'Arbeitserlaubnis',
      licence: 'Zulassung',
      location: 'Arbeitsort',
      shift: 'Arbeitszeit',
      travel: 'Dienstreisen',
    },
    hidden: {
      colour: 'in der Farbe des Hintergrunds',
      size: 'zu klein zum Lesen',
      'render-mode': 'unsichtbar gezeichnet',
      'off-page': 'außerhalb der Seite',
      covered: 'von etwas anderem verdeckt',
      vanish: 'als verborgen markiert',
      struck: 'durchgestrichen',
    },
    levels: { entry: 'Berufseinstieg', mid: 'mittlere Stufe', senior: 'Senior', top: 'oberste Stufe' },
    sources: { posting: 'Stellenanzeige', 'role brief': 'Rollenprofil' },
  },
}

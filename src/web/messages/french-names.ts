import type { Messages } from './index.ts'

/** What the report's kinds of things are called in French. */
export const namesFrench: Pick<Messages, 'names'> = {
  names: {
    statuses: { met: 'Satisfait', partial: 'En partie', missing: 'Introuvable', unknown: 'Non noté' },
    importances: { required: 'Exigé', duty: 'Missions', preferred: 'Souhaité' },
    tags: { required: 'exigé', duty: 'mission', preferred: 'souhaité' },
    sections: {
      summary: 'Profil',
      experience: 'Expérience',
      education: 'Formation',
      skills: 'Compétences',
      projects: 'Projets',
      publications: 'Publications',
      certifications: 'Certifications',
      awards: 'Distinctions',
      languages: 'Langues',
      interests: 'Centres d’intérêt',
      contact: 'Coordonnées',
      other: 'Autre',
    },
    pillars: {
      'machine-learning': 'Apprentissage automatique',
      mlops: 'MLOps',
      collaboration: 'Travail avec des data scientists',
    },
    zones: {
      company: 'Entreprise',
      duties: 'Missions',
      required: 'Exigé',
      preferred: 'Souhaité',
      stack: 'Outils',
      benefits: 'Avantages',
      legal: 'Mentions légales',
      apply: 'Candidature',
    },
    blockers: {
      clearance: 'Habilitation de sécurité',
      citizenship: 'Nationalité',
      permit: 'Permis de travail',
      licence: 'Permis ou agrément',
      location: 'Lieu de travail',
      shift: 'Horaires',
      travel: 'Déplacements',
    },
    hidden: {
      colour: 'de la couleur du fond',
      size: 'trop petit pour être lu',
      'render-mode': 'rendu invisible',
      'off-page': 'hors de la page',
      covered: 'recouvert par autre chose',
      vanish: 'marqué comme masqué',
      struck: 'barré',
    },
    levels: { entry: 'débutant', mid: 'intermédiaire', senior: 'expérimenté', top: 'niveau le plus élevé' },
    sources: { posting: 'annonce', 'role brief': 'fiche du métier' },
  },
}

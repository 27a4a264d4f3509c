import type { Messages } from './index.ts'

/** What the report's kinds of things are called in Spanish. */
export const namesSpanish: Pick<Messages, 'names'> = {
  names: {
    statuses: { met: 'Cumplido', partial: 'En parte', missing: 'No encontrado', unknown: 'Sin puntuar' },
    importances: { required: 'Exigido', duty: 'Funciones', preferred: 'Deseado' },
    tags: { required: 'exigido', duty: 'función', preferred: 'deseado' },
    sections: {
      summary: 'Perfil',
      experience: 'Experiencia',
      education: 'Formación',
      skills: 'Competencias',
      projects: 'Proyectos',
      publications: 'Publicaciones',
      certifications: 'Certificaciones',
      awards: 'Premios',
      languages: 'Idiomas',
      interests: 'Intereses',
      contact: 'Contacto',
      other: 'Otros',
    },
    pillars: {
      'machine-learning': 'Aprendizaje automático',
      mlops: 'MLOps',
      collaboration: 'Trabajo con científicos de datos',
    },
    zones: {
      company: 'Empresa',
      duties: 'Funciones',
      required: 'Exigido',
      preferred: 'Deseado',
      stack: 'Herramientas',
      benefits: 'Beneficios',
      legal: 'Aviso legal',
      apply: 'Solicitud',
    },
    blockers: {
      clearance: 'Autorización de seguridad',
      citizenship: 'Nacionalidad',
      permit: 'Permiso de trabajo',
      licence: 'Licencia profesional',
      location: 'Lugar de trabajo',
      shift: 'Horario',
      travel: 'Viajes',
    },
    hidden: {
      colour: 'del color del fondo',
      size: 'demasiado pequeño para leerse',
      'render-mode': 'dibujado de forma invisible',
      'off-page': 'fuera de la página',
      covered: 'tapado por otra cosa',
      vanish: 'marcado como oculto',
      struck: 'tachado',
    },
    levels: { entry: 'nivel inicial', mid: 'nivel intermedio', senior: 'sénior', top: 'nivel más alto' },
    sources: { posting: 'oferta', 'role brief': 'perfil del puesto' },
  },
}

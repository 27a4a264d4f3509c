import { describe, expect, it } from 'vitest'
import { recogniseHeading } from '../../src/sections/recognise-heading.ts'

const ROWS: readonly (readonly [string, string])[] = [
  [
    'summary',
    'Professional Summary; Profile; About Me; Career Objective; Summary of Qualifications; Career Objectives; Career Statement; Objective; Über mich; Kurzprofil; À propos de moi; Perfil profesional',
  ],
  [
    'experience',
    'Experience; Academic and Professional Experience; Professional Experience; Work History; Employment; Employment History; Where I’ve worked; Internships; Research Experience; Teaching Experience; Relevant Work Experience; EXPERIENCE (continued); Work; Berufserfahrung; Beruflicher Werdegang; Praktika; Expérience professionnelle; Experiencia laboral; Trayectoria profesional; Academic Appointments; Faculty Appointments; Postdoctoral Training; Visiting Positions; Graduate Assistantships; Industry Positions; Joint Appointments; Other Work Experience; Previous Employment; Short résumé; Selected Engagements; CLIENT ENGAGEMENTS; Freelance Work; Consulting Assignments; Contracts; Positions and Employment; Freiberufliche Tätigkeiten; Work Experience - Internships; Experienciaˆ laboral; Projects (contract); Selected Projects (freelance work)',
  ],
  [
    'education',
    'Education; Academic Background; Doctoral Studies; Education and Training; Education & Qualifications; Relevant Coursework; Ausbildung; Studium; Formation; Formation académique; Études; Formación académica; Estudios; Schulbildung',
  ],
  [
    'skills',
    'Skills; Skill Areas; Technical Skills; Top Skills; Tech Stack; Core Competencies; Areas of Expertise; Programming Languages; Languages and Frameworks; Tools & Technologies; Skills & Tools; SKILLS/TOOLS; Kenntnisse; IT-Kenntnisse; Compétences techniques; Habilidades; Conocimientos de informática; Strengths',
  ],
  [
    'projects',
    'Projects; Academic & Personal Projects; PROJECTS/Research Work; Projects (2023); Projects (class); Client Projects; Projekthistorie; Side projects; Open Source; Selected Projects; Personal Projects; Open-Source Contributions; Projekte; Projets personnels; Proyectos',
  ],
  [
    'publications',
    'Publications; Selected Publications; Papers; Preprints; Veröffentlichungen; Publicaciones; Conference Papers',
  ],
  [
    'certifications',
    'Certifications; Licenses & Certifications; Certificates; Professional Development; Online Courses; Courses & Certs; Other Qualifications; Zertifikate; Certificaciones; Weiterbildung',
  ],
  [
    'awards',
    'Awards; Honors & Awards; Awards & Funding; Honours and Scholarships; Achievements; Scholarships; Auszeichnungen; Prix; Premios; Awards & Recognition; Competitive Funding; Grants & Funding',
  ],
  ['languages', 'Languages; Spoken Languages; Language Skills; Sprachen; Sprachkenntnisse; Langues; Idiomas'],
  ['interests', 'Interests; Hobbies; Hobbies & Interests; Areas of Interest; Interessen; Centres d’intérêt; Aficiones'],
  ['contact', 'Contact; Contact Information; Personal Details; Links; Kontakt; Coordonnées; Datos personales'],
  [
    'other',
    'Volunteering; Volunteer Experience; Leadership; References; Talks; Invited Talks; Patents; Extracurricular Activities; Ehrenamt; Referenzen; Voluntariado; Memberships',
  ],
]

describe('recogniseHeading', () => {
  it.each(ROWS.flatMap(([kind, forms]) => forms.split('; ').map((form) => [form, kind])))('reads "%s" as %s', (form, kind) => {
    expect(recogniseHeading(form)?.kind).toBe(kind)
  })

  it.each([
    ['E X P E R I E N C E', 'experience'],
    ['W O R K   H I S T O R Y', 'experience'],
    ['1. Education', 'education'],
    ['— Skills —', 'skills'],
    ['✦ Projects', 'projects'],
    ['work experience:', 'experience'],
    ['Experience (2015 – 2024)', 'experience'],
    ['CONTACT  ME', 'contact'],
    ['Certificates —GitHub', 'certifications'],
    ['Projects | Live Demo', 'projects'],
  ])('sees through spacing, numbers and ornaments in "%s"', (form, kind) => {
    expect(recogniseHeading(form)?.kind).toBe(kind)
  })

  it.each([
    ['Selected ML Projects', 'projects'],
    ['Industry & Startup Experience', 'experience'],
    ['Key Technical Proficiencies', 'skills'],
    ['Projects at University', 'projects'],
    ['Peer-Reviewed Journal Articles', 'publications'],
    ['Selected Honors', 'awards'],
  ])('reads "%s" by its head word', (form, kind) => {
    expect(recogniseHeading(form)?.kind).toBe(kind)
  })

  it.each([
    ['Oral Communications at Regional Harbour Workshops and Fishing Fairs', 'other'],
    ['Research Projects at Weir Institute', 'projects'],
    ['Analyst Positions at Weir Bank and at nine other Banks of the Northern Harbours and Ports', null],
    ['Oral Communications with harbour masters', null],
  ])('reads "%s" by what stands before where', (form, kind) => {
    expect(recogniseHeading(form)?.kind ?? null).toBe(kind)
  })

  it.each([
    ['Skills & Interests', 'skills'],
    ['Education and Certifications', 'education'],
    ['Awards / Publications', 'awards'],
    ['Languages & Tools', 'skills'],
    ['Languages and Skills', 'skills'],
    ['Volunteering & Interests', 'other'],
    ['Idiomas e informática', 'languages'],
    ['Schul- und Berufsausbildung', 'education'],
    ['Sprach- und EDV-Kenntnisse', 'languages'],
    ['Fach- und Methodenkenntnisse', 'skills'],
  ])('reads the joint heading "%s" as its first part', (form, kind) => {
    expect(recogniseHeading(form)?.kind).toBe(kind)
  })

  it.each([
    ['Meine wichtigsten Erfolge', null],
    ['Meine wichtigste Ausbildung', 'education'],
    ['Wissenschaftliche Tätigkeiten', 'experience'],
    ['Autres formations universitaires', 'education'],
    ['Mes principaux diplômes', 'education'],
    ['Otros cursos relevantes', 'certifications'],
    ['Juristische Laufbahn', 'experience'],
    ['Compétences rédactionnelles', 'skills'],
    ['Formation of teams', null],
  ])('reads "%s" by the noun that its other words qualify', (form, kind) => {
    const heading = recogniseHeading(form)
    expect(heading?.certainty === 'plain' ? heading.kind : null).toBe(kind)
  })

  it.each([
    'Senior Data Engineer',
    'Customer Experience Manager',
    'Acme Inc.',
    'Responsibilities & Achievements:',
    'Languages: Python, Java, Go',
    'I have experience with many kinds of projects and teams',
    'Responsible for the education of new hires in three countries',
    'Portland, Oregon',
    '2019 – 2021',
    '',
  ])('does not recognise "%s"', (line) => {
    expect(recogniseHeading(line)).toBeNull()
  })
})

import type { SectionKind } from '../schema/section.ts'

/**
 * How resumes head their sections, in English, German, French and Spanish; the commonest also in Italian, Portuguese and Dutch.
 *
 * `sure`: a line of these words alone heads a section, however it looks.
 * `plain`: also a label, a skill or a line of an address, so the line must look like a heading too.
 * Written in lower case, parted by commas; accents, case, punctuation, digits and spaces are folded away before comparing.
 */
const FORMS: readonly { readonly kind: SectionKind; readonly sure: string; readonly plain: string }[] = [
  {
    kind: 'summary',
    sure: `
      professional summary, executive summary, career summary, summary of qualifications, qualifications summary,
      profile summary, personal summary, professional profile, personal profile, career profile, career objective,
      professional objective, job objective, personal statement, about me, who i am, career overview,
      professional overview, qualification highlights, highlights of qualifications, career highlights,
      technical summary, uber mich, kurzprofil, berufliches profil, zusammenfassung, personliches profil,
      a propos de moi, profil professionnel, resume professionnel, sobre mi, perfil profesional, resumen profesional,
      resumen ejecutivo, objetivo profesional, acerca de mi, profesional resumen, mission statement, value proposition,
      my story, profilo professionale, profilo personale, sobre mim, resumo profissional, over mij, chi sono`,
    plain: `
      summary, profile, objective, objectives, about, overview, introduction, bio, biography, highlights, goal, goals,
      basics, intro, professional, statement, key qualifications, qualifications, background, profil, ziel, objectif,
      perfil, resumen, objetivo, background summary, at a glance, a propos, extracto`,
  },
  {
    kind: 'experience',
    sure: `
      experience, experiences, work experience, work experiences, professional experience, professional experiences,
      job experience, work history, employment history, job history, career history, professional history, employment,
      employment experience, employment record, professional background, work background, career background,
      industry experience, industrial experience, relevant experience, relevant work experience, related experience,
      other experience, additional experience, earlier experience, previous experience, prior experience,
      selected experience, other work experience, additional work experience, previous work experience,
      prior work experience, earlier work experience, selected work experience, other professional experience,
      other employment, previous employment, short resume, research experience, teaching experience, academic experience, internship experience,
      internships, internships and work experience, professional internships, academic appointments,
      professional appointments, positions held, where i have worked, where ive worked, places i have worked,
      what i have done, what ive done, military experience, military service, freelance experience,
      consulting experience, engineering experience, technical experience, leadership and work experience,
      work and research experience, research and work experience, work and internship experience, professional career,
      professional journey, career progression, career timeline, research and teaching experience,
      teaching and research experience, industry and research experience, research positions, academic positions,
      selected engagements, client engagements, key engagements, recent engagements, consulting engagements,
      freelance engagements, professional engagements, consulting work, freelance work, contract work, freelance assignments,
      consulting assignments, selected assignments, recent assignments, client assignments, contract assignments,
      interim assignments, contract positions, contract roles, contract experience, contract history, consulting positions,
      selected positions, professional positions, previous positions, past positions, current position, current positions,
      previous roles, past roles, current role, past experience, career to date, career experience, early career,
      earlier career, employment details, employment summary, recent employment, current employment,
      professional employment, positions and employment, appointments and positions, academic employment,
      clinical experience, practical experience, international experience, entrepreneurial experience, startup experience,
      berufliche tatigkeit, berufliche tatigkeiten, freiberufliche tatigkeit, freiberufliche tatigkeiten,
      missions professionnelles, missions freelance,
      experience highlights, experience summary, key experience, recent experience, full time experience, work exp,
      berufserfahrung, berufserfahrungen, beruflicher werdegang, werdegang, berufspraxis, praktische erfahrung,
      praktische erfahrungen, praktika, berufliche erfahrung, berufliche stationen, arbeitserfahrung,
      berufliche laufbahn, experience professionnelle, experiences professionnelles, parcours professionnel, experiencia,
      experiencia laboral, experiencia profesional, historial laboral, trayectoria profesional, trayectoria,
      practicas profesionales, experiencia profissional, experiencias profissionais, historico profissional, esperienza,
      esperienze, esperienza lavorativa, esperienze lavorative, esperienza professionale, esperienze professionali,
      werkervaring, ervaring, loopbaan`,
    plain: `
      contracts, engagements, assignments, roles, missions, work, jobs, positions, curriculum, research, practice, erfahrung, erfahrungen, stage, experiencias, trabajo,
      professional work, vocational, industry, internship, appointments, career, teaching, praktikum, emplois, stages`,
  },
  {
    kind: 'education',
    sure: `
      education, educational background, education background, academic background, academic history,
      academic qualifications, educational qualifications, education and training, education and qualifications,
      educational history, education history, academic credentials, academic record, academic profile,
      academic education, formal education, educational details, academic details, education details, scholastics,
      university education, relevant coursework, coursework, selected coursework, key coursework, graduate coursework,
      relevant courses, courses taken, academic achievements and education, educational qualification,
      academic qualification, academic training, academic studies, ausbildung, bildungsweg, akademische ausbildung,
      akademischer werdegang, schulbildung, schulische ausbildung, hochschulausbildung, aus und weiterbildung,
      ausbildung und studium, studium und ausbildung, bildungsgang, formation, formation academique, parcours academique,
      etudes, etudes et formations, diplomes et formations, educacion, formacion, formacion academica,
      estudios academicos, formacion educativa, titulos academicos, formacao, formacao academica, educacao, escolaridade,
      istruzione, formazione, istruzione e formazione, opleiding, opleidingen`,
    plain: `
      training, qualifications and education, studies, academic, degree, thesis, theses, master thesis, bachelor thesis,
      dissertation, doctoral thesis, tesis de maestria, masterarbeit, abschlussarbeit, courses, courses and training,
      schule, cursos, schooling, degrees, course work, academics, academia, bildung, studium, formations, diplomes,
      scolarite, estudios`,
  },
  {
    kind: 'skills',
    sure: `
      skills, technical skills, top skills, main skills, featured skills, skill highlights, skills highlights,
      tech skills, technology skills, core qualifications, key competences, expertise and skills, tech stack, technology stack, technical stack, my stack, core competencies,
      core competences, core skills, key skills, skill set, skillset, skill sets, technical skill set,
      technical competencies, technical expertise, technical proficiencies, technical proficiency, technical knowledge,
      technical strengths, technical toolbox, technical tools, technical profile, technical qualifications,
      professional skills, areas of expertise, area of expertise, areas of knowledge, areas of specialization,
      areas of strength, areas of competence, fields of expertise, programming skills, programming languages,
      coding skills, computer skills, it skills, software skills, digital skills, engineering skills, relevant skills,
      additional skills, other skills, skills summary, skills overview, summary of skills, skills profile,
      skills and expertise, skills and tools, skills and technologies, skills and abilities, skills and competencies,
      skills and qualifications, skills and strengths, skills and knowledge, skills matrix, tools and technologies,
      technologies and tools, languages and tools, languages and technologies, languages and frameworks,
      programming languages and tools, languages and libraries, tools and frameworks, platforms and tools,
      software and tools, tools and software, what i know, what i work with, things i know, key competencies,
      key strengths, competencies, proficiencies, core proficiencies, key proficiencies, core strengths, core expertise,
      core technologies, key technologies, skills and exposure, skills exposure, methodology approach, personal skills,
      people skills, transferable skills, languages and software, hard and soft skills, functional skills, kenntnisse,
      fahigkeiten, kompetenzen, technische kenntnisse, technische fahigkeiten, edv kenntnisse, it kenntnisse,
      fachkenntnisse, programmierkenntnisse, fachliche kompetenzen, kenntnisse und fahigkeiten,
      fahigkeiten und kenntnisse, besondere kenntnisse, programmiersprachen, competences techniques,
      competences informatiques, competences cles, savoir faire, savoir etre, connaissances informatiques, habilidades,
      habilidades tecnicas, competencias tecnicas, conocimientos tecnicos, conocimientos informaticos,
      conocimientos de computacion, conocimientos de informatica, competenze, competenze tecniche,
      competenze informatiche, competencias tecnicas, vaardigheden, conhecimentos`,
    plain: `
      technical, skill, operating systems, technologies, technology, tools, software, expertise, strengths, strenghts,
      frameworks, stack, tech, abilities, knowledge, specialization, specializations, capabilities, methodologies,
      platforms, it and programming, it, technik, werkzeuge, outils, logiciels, technologie, herramientas, tecnologias,
      libraries, databases, cloud, machine learning, data science, methodology, backend, frontend, methods, techniques,
      hard skills, soft skills, data skills, programming, toolbox, toolkit, tool kit, competences, interpersonal skills,
      specialties, specialities, informatique, aptitudes, competencias, conocimientos, destrezas, informatica`,
  },
  {
    kind: 'projects',
    sure: `
      projects, personal projects, side projects, selected projects, academic projects, key projects,
      key project highlights, major projects, minor projects, notable projects, relevant projects, research projects,
      technical projects, course projects, class projects, university projects, school projects, student projects,
      software projects, data science projects, machine learning projects, ml projects, ai projects,
      engineering projects, open source, open source projects, open source contributions, open source contribution,
      open source work, open source software, project experience, project highlights, project work, projects undertaken,
      project portfolio, selected work, selected works, featured projects, featured work, hobby projects,
      independent projects, professional projects, recent projects, other projects, freelance projects, capstone project,
      capstone projects, hackathon projects, things i have built, what i have built, what ive built, things ive built,
      some projects, code projects, client projects, selected client projects, customer projects, project history,
      project list, projektliste, projekthistorie, projektubersicht, referenzprojekte, projekte, ausgewahlte projekte, eigene projekte, projekterfahrung, private projekte,
      projets, projets personnels, projets academiques, realisations, proyectos, proyectos personales,
      proyectos academicos, proyectos destacados, progetti, projetos, projecten`,
    plain: `
      project, contributions, products, works, code, proyecto, projekt, projet, portfolio, capstone, hackathons, apps`,
  },
  {
    kind: 'publications',
    sure: `
      publications, selected publications, peer reviewed publications, research publications, scientific publications,
      conference publications, journal publications, journal articles, conference papers, conference proceedings,
      selected papers, published papers, research papers, list of publications, scholarly publications,
      academic publications, refereed publications, recent publications, publication list, publikationen,
      veroffentlichungen, publicaciones, articulos, publications scientifiques, published work, published works,
      conference articles, pubblicazioni, publicacoes, publicaties`,
    plain: `
      publication, articles, books, writing, writings, journals, blog posts, papers, preprints, bibliography`,
  },
  {
    kind: 'certifications',
    sure: `
      certifications, certificates, professional certifications, professional certificates, licenses and certifications,
      licences and certifications, certifications and licenses, professional licenses, professional training,
      professional development, continuing education, certificates and grants, technical certifications,
      it certifications, courses and certifications, certifications and courses, certifications and training,
      online courses, training and certifications, training and certification, trainings and certifications,
      certificates and courses, courses and certificates, relevant certifications, additional training,
      certification and training, zertifikate, zertifizierungen, weiterbildung, weiterbildungen, fortbildungen,
      certificats, formations complementaires, certificaciones, certificados, cursos y certificaciones,
      formacion complementaria, certifications et formations, certificazioni, certificacoes, certificaten`,
    plain: `
      certificate, license, badges, diplomas, zertifikat, certification, licenses, licences, trainings, credentials,
      accreditations, moocs, workshops`,
  },
  {
    kind: 'awards',
    sure: `
      awards, honors, honours, honors and awards, awards and honors, honours and awards, awards and honours,
      awards and achievements, achievements and awards, awards and recognition, awards and recognitions,
      recognition and awards, awards and scholarships, scholarships and awards, scholarships, fellowships and awards,
      awards and fellowships, grants and awards, awards and grants, academic achievements, academic awards,
      academic honors, professional achievements, key achievements, selected honors, selected awards,
      honors and distinctions, achievements, accomplishments, key accomplishments, notable accomplishments,
      notable achievements, selected achievements, personal achievements, awards and certifications,
      honors and scholarships, scholastic achievements, prizes and awards, awards and prizes, awards and competitions,
      competitions and awards, most proud of, proud of, career achievements, major achievements, honor and awards,
      auszeichnungen, stipendien, preise und auszeichnungen, distinctions et prix, premios, reconocimientos,
      premios y reconocimientos, becas y premios, premi, premi e riconoscimenti, premios e distincoes`,
    plain: `
      award, recognition, recognitions, grants, grant, funding, medals, erfolge, achievement, honor,
      programming contests, contests, fellowships, distinctions, prizes, competitions, accolades, preise, prix, bourses,
      becas, logros`,
  },
  {
    kind: 'languages',
    sure: `
      spoken languages, language skills, language proficiency, foreign languages, languages spoken,
      language proficiencies, human languages, natural languages, language abilities, linguistic skills,
      language competencies, sprachen, sprachkenntnisse, fremdsprachen, langues, langues etrangeres,
      competences linguistiques, idiomas, conocimiento de idiomas, lingue, lingue straniere, competenze linguistiche,
      talen, talenkennis`,
    plain: `
      languages, sprache, langue, idioma, language, lenguas`,
  },
  {
    kind: 'interests',
    sure: `
      interests, hobbies, hobbies and interests, interests and hobbies, personal interests, interests and activities,
      activities and interests, other interests, research interests, areas of interest, leisure activities, outside work,
      outside of work, beyond work, a day of my life, fun facts, when i am not working, what i like,
      professional interests, extracurricular interests, hobbys, hobbys und interessen, interessen und hobbys,
      centres d interet, centre d interet, centres dinteret, passe temps, aficiones, pasatiempos, intereses personales,
      intereses y aficiones, interessi, interesses, hobby s`,
    plain: `
      interest, passion, hobby, likes, passions, free time, interessen, freizeit, loisirs, intereses`,
  },
  {
    kind: 'contact',
    sure: `
      contact information, contact details, contact info, contact me, personal information, personal details,
      personal data, get in touch, personal info, social links, online presence, online profiles, social media,
      social profiles, web presence, profiles and links, find me online, my links, kontaktdaten, personliche daten,
      personliche angaben, angaben zur person, informations personnelles, coordonnees, etat civil, datos personales,
      informacion de contacto, datos de contacto, informacion personal, find me on, contatti, dati personali,
      dados pessoais, contato, contatos, persoonlijke gegevens, persoonsgegevens`,
    plain: `
      contact, contacts, phone, telephone, mobile, email, e mail, linkedin, github, website, location, links, profiles,
      address, online, social, web, kontakt, details, contacto, socials, get in contact`,
  },
  {
    kind: 'other',
    sure: `
      volunteering, volunteer experience, volunteer work, volunteer activities, volunteer service,
      volunteer and community service, volunteering experience, volunteerism, community service, community involvement,
      community engagement, community work, civic engagement, social engagement, leadership experience,
      leadership and activities, leadership and service, leadership activities, leadership positions,
      leadership and volunteering, positions of responsibility, position of responsibility, leadership and involvement,
      leadership roles, leadership and extracurricular activities, leadership and extracurriculars,
      leadership and volunteer experience, extracurricular activities, extracurricular activity, extracurriculars,
      extracurricular, extra curricular activities, cocurricular activities, co curricular activities,
      campus involvement, campus activities, student activities, student involvement, student organizations, clubs and societies,
      memberships, professional memberships, affiliations, professional affiliations, affiliations and activities,
      professional affiliations and activities, professional associations,
      memberships and affiliations, professional organizations, professional activities, professional service,
      academic service, program committees, reviewer service, editorial work, references, referees, patents,
      patents and inventions, invited talks, selected talks, talks and presentations, conference presentations,
      conferences and talks, talks and conferences, speaking engagements, presentations and talks, invited lectures,
      media coverage, miscellaneous, additional information, other information, additional details, other activities,
      additional activities, more about me, personal qualities, personal attributes, personal characteristics,
      work authorization, my life philosophy, life philosophy, ehrenamt, ehrenamtliches engagement,
      ehrenamtliche tatigkeiten, soziales engagement, referenzen, sonstiges, mitgliedschaften, vortrage, wehrdienst,
      zivildienst, benevolat, engagement associatif, vie associative, references professionnelles,
      activites extra professionnelles, voluntariado, referencias, informacion adicional, otros datos, miscelaneo,
      datos adicionales, actividades extracurriculares`,
    plain: `
      misc, extra, extras, notes, keywords, philosophy of work, speaking, volontariat, permis, fuhrerschein, strategy,
      leadership skills, volunteer, community, social work, leadership, activities, involvement, organizations,
      societies, membership, associations, service, reviewing, peer review, reference, recommendations, testimonials,
      talks, presentations, conferences, public speaking, presentation, seminars, posters, lectures, press, media, news,
      events, student supervision, supervision, mentoring, mentorship, other, additional, others, declaration,
      availability, visa status, citizenship, security clearance, nationality, philosophy, motto, engagement, divers,
      activites, otros, actividades`,
  },
]

/** A word that says the kind when it ends a heading of unknown form ("Selected ML Projects") or opens one ("Projects at School"). */
const HEAD_WORDS: readonly (readonly [SectionKind, string])[] = [
  [
    'experience',
    `
    experience, experiences, employment, internships, berufserfahrung, erfahrung, experiencia, career`,
  ],
  ['education', 'education, coursework, studies, ausbildung, studium, educacion'],
  [
    'skills',
    `
    skills, competencies, competences, proficiencies, expertise, toolbox, technologies, kenntnisse, fahigkeiten,
    habilidades, tools, stack`,
  ],
  ['projects', 'projects, projekte, projets, proyectos'],
  ['publications', 'publications, papers, publikationen, publicaciones, articles, proceedings, preprints'],
  ['certifications', 'certifications, certificates, licenses, zertifikate, certificaciones, trainings, training'],
  [
    'awards',
    `
    awards, honors, honours, achievements, accomplishments, scholarships, fellowships, distinctions, prizes,
    auszeichnungen, premios`,
  ],
  ['languages', 'languages, sprachen, langues, idiomas'],
  ['interests', 'interests, hobbies, interessen, loisirs, intereses'],
  ['summary', 'summary, profile, objective, overview'],
  [
    'other',
    `
    volunteering, activities, memberships, references, talks, presentations, patents, affiliations, information, service,
    leadership, organizations`,
  ],
]

export type Certainty = 'sure' | 'plain'

export interface HeadingForm {
  readonly kind: SectionKind
  readonly certainty: Certainty
}

/** What a heading is compared by: lower-case letters only, accents and everything between the letters gone, `&` spelt out. */
export const foldHeading = (text: string): string =>
  text
    .replace(/&/g, ' and ')
    .normalize('NFD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}]/gu, '')

const rowsOf = (kind: SectionKind, certainty: Certainty, forms: string): [string, HeadingForm][] =>
  forms.split(',').map((form) => [foldHeading(form), { kind, certainty }])

/** Plain forms first, so that a form which is listed as both is sure. */
const HEADING_FORMS: ReadonlyMap<string, HeadingForm> = new Map([
  ...FORMS.flatMap(({ kind, plain }) => rowsOf(kind, 'plain', plain)),
  ...FORMS.flatMap(({ kind, sure }) => rowsOf(kind, 'sure', sure)),
])

/** As many letters as tell most lines from every heading. */
const HEAD_LENGTH = 3
const PLAIN_HEAD = /^[a-z]{3}$/
const headOf = (text: string): string => text.slice(0, HEAD_LENGTH).toLowerCase()

/** Looks words up as they are folded. Plain letters at their beginning stay as they are, so that few need be folded. */
const lookUpIn = <V>(table: ReadonlyMap<string, V>): ((words: string) => V | undefined) => {
  const heads = new Set([...table.keys()].map(headOf))
  return (words) => {
    const head = headOf(words)
    return PLAIN_HEAD.test(head) && !heads.has(head) ? undefined : table.get(foldHeading(words))
  }
}

const HEADING_WORDS: ReadonlyMap<string, SectionKind> = new Map(
  HEAD_WORDS.flatMap(([kind, words]) => words.split(',').map((word) => [word.trim(), kind] as const)),
)

/** What a whole line, or a part of a joint one, is known as. */
export const headingForm = lookUpIn(HEADING_FORMS)

/** What a word makes of the heading that it stands in. */
export const headingWord = lookUpIn(HEADING_WORDS)

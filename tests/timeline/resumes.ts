import type { SectionKind } from '../../src/schema/section.ts'

/** A resume of an invented person, drawn as in `draw-resume.ts`, and what is to be read from it. */
export interface ResumeCase {
  readonly style: string
  readonly drawing: string
  /** Kind and heading, null for the opening. */
  readonly sections: readonly (readonly [SectionKind, string | null])[]
  /** Title, organization, from, to. */
  readonly positions: readonly (readonly (string | null)[])[]
  readonly months: number
  /** Degree, field, institution, to. */
  readonly education: readonly (readonly (string | null)[])[]
}

const NOTHING = '–'

const fieldsOf = (line: string): (string | null)[] => line.split(' | ').map((field) => (field === NOTHING ? null : field))

const sectionOf = (words: string): [SectionKind, string | null] => {
  const [kind = '', ...heading] = words.split(' ')
  return [kind as SectionKind, heading.join(' ') || null]
}

/**
 * A case from two drawings: the resume, and what is read from it, line by line: its sections with their headings, its
 * positions (title | organization | from | to), their months, its studies (degree | field | institution | to).
 */
const drawn = (style: string, drawing: string, reading: string): ResumeCase => {
  const [sections = '', ...entries] = reading.trim().split(/\n\s*/)
  const middle = entries.findIndex((line) => line.endsWith(' months'))
  return {
    style,
    drawing,
    sections: sections.split('; ').map(sectionOf),
    positions: entries.slice(0, middle).map(fieldsOf),
    months: Number.parseInt(entries[middle] ?? '', 10),
    education: entries.slice(middle + 1).map(fieldsOf),
  }
}

export const RESUMES: readonly ResumeCase[] = [
  drawn(
    'title and dates on one line, employer and place below',
    `
      # Ada Fennwick
      ada@example.org | +1 555 010 0199 | Portland, OR

      # SUMMARY
      Engineer with experience in fraud detection. Likes plain models.

      # PROFESSIONAL EXPERIENCE
      ! Senior Machine Learning Engineer\tMar 2021 – Present
      Bluequay Analytics, Portland, OR
      • Built a ranking model in PyTorch
      • Led a team of four engineers
      ! Data Scientist\tJun 2018 – Feb 2021
      Harrow Mutual Bank, Boise, ID
      • Scored loans with XGBoost

      # EDUCATION
      ! Master of Science in Statistics\t2018
      Oregon State University, Corvallis, OR
      ! B.A. in Mathematics\t2016
      Reed College, Portland, OR

      # SKILLS
      Languages: Python, SQL, R
      Tools: Docker, Airflow`,
    `
      contact; summary SUMMARY; experience PROFESSIONAL EXPERIENCE; education EDUCATION; skills SKILLS
      Senior Machine Learning Engineer | Bluequay Analytics | 2021-03 | present
      Data Scientist | Harrow Mutual Bank | 2018-06 | 2021-02
      102 months
      master | Statistics | Oregon State University | 2018
      bachelor | Mathematics | Reed College | 2016`,
  ),
  drawn(
    'employer and place on one line, title and dates below',
    `
      # Tomasz Wendell
      tomasz@example.org

      # Work Experience
      ! Ostrava Robotics GmbH\tBerlin, Germany
      Computer Vision Engineer\t05/2019 - 12/2022
      • Trained detectors for pallets
      • Cut inference time by half
      ! Kestrel Maps\tRemote
      Software Developer\t09/2016 - 04/2019
      • Wrote tile servers in Go

      # Education
      ! Technical University of Lodz\tLodz, Poland
      MSc Computer Science\t2014 - 2016
      ! Technical University of Lodz\tLodz, Poland
      BSc Computer Science\t2011 - 2014`,
    `
      contact; experience Work Experience; education Education
      Computer Vision Engineer | Ostrava Robotics GmbH | 2019-05 | 2022-12
      Software Developer | Kestrel Maps | 2016-09 | 2019-04
      76 months
      master | Computer Science | Technical University of Lodz | 2016
      bachelor | Computer Science | Technical University of Lodz | 2014`,
  ),
  drawn(
    'all on one line with bars',
    `
      Priya Sandoval
      priya@example.org

      EXPERIENCE
      Lattice Foods | Data Analyst | Jan 2020 - Dec 2021
      - Built dashboards for 40 stores
      - Automated weekly reports
      Merrow & Finch | Junior Analyst | Jul 2018 - Dec 2019
      - Cleaned survey data

      EDUCATION
      B.Sc. Economics | University of Leeds | 2018

      TECHNICAL SKILLS
      SQL, Python, Tableau`,
    `
      contact; experience EXPERIENCE; education EDUCATION; skills TECHNICAL SKILLS
      Data Analyst | Lattice Foods | 2020-01 | 2021-12
      Junior Analyst | Merrow & Finch | 2018-07 | 2019-12
      42 months
      bachelor | Economics | University of Leeds | 2018`,
  ),
  drawn(
    'title, organization and dates after a dash',
    `
      Jonah Abara

      Experience

      Platform Engineer, Quillstack — March 2022 to present
      • Runs Kubernetes clusters
      Site Reliability Engineer, Oban Telecom — August 2019 to February 2022
      • On call for payment systems

      Education

      Bachelor of Engineering in Electrical Engineering, University of Ibadan — 2019`,
    `
      contact; experience Experience; education Education
      Platform Engineer | Quillstack | 2022-03 | present
      Site Reliability Engineer | Oban Telecom | 2019-08 | 2022-02
      88 months
      bachelor | Electrical Engineering | University of Ibadan | 2019`,
  ),
  drawn(
    'dates on a line of their own, below title and organization',
    `
      # Mireille Castan
      Lyon

      # Employment History
      ! Research Engineer
      Institut Valmont
      Oct 2017 – Sep 2020
      • Speech models for call centres
      • Published two papers
      ! Machine Learning Engineer
      Parlevoix SAS
      Oct 2020 – Present
      • Ships models on device

      # Education
      ! PhD, Signal Processing
      Université de Lyon
      2013 – 2017`,
    `
      contact; experience Employment History; education Education
      Research Engineer | Institut Valmont | 2017-10 | 2020-09
      Machine Learning Engineer | Parlevoix SAS | 2020-10 | present
      110 months
      doctorate | Signal Processing | Université de Lyon | 2017`,
  ),
  drawn(
    'dates on a line of their own, above title and organization',
    `
      Soren Lindqvist

      WORK HISTORY

      2019 – 2022
      Backend Developer
      Norrsken Shipping AB
      • Order service in Kotlin

      2016 – 2018
      Junior Developer
      Falu Systems
      • Internal tools

      EDUCATION

      2012 – 2015
      Bachelor of Science, Computer Engineering
      Dalarna University`,
    `
      contact; experience WORK HISTORY; education EDUCATION
      Backend Developer | Norrsken Shipping AB | 2019 | 2022
      Junior Developer | Falu Systems | 2016 | 2018
      84 months
      bachelor | Computer Engineering | Dalarna University | 2015`,
  ),
  drawn(
    'dates at the left as a label',
    `
      # Greta Holzmann
      greta@example.org

      # Berufserfahrung
      10/2018 – heute\tDatenwissenschaftlerin, Ruhrkraft AG, Essen
      • Prognosen für Stromlast
      04/2015 – 09/2018\tSoftwareentwicklerin, Medianetz GmbH, Köln
      • Suchfunktion mit Elasticsearch

      # Ausbildung
      2010 – 2015\tDiplom Informatik, RWTH Aachen
      2001 – 2010\tAbitur, Gymnasium am Wall

      # Sprachen
      Deutsch (Muttersprache), Englisch (C1)

      # Kenntnisse
      Python, SQL, Spark`,
    `
      contact; experience Berufserfahrung; education Ausbildung; languages Sprachen; skills Kenntnisse
      Datenwissenschaftlerin | Ruhrkraft AG | 2018-10 | present
      Softwareentwicklerin | Medianetz GmbH | 2015-04 | 2018-09
      140 months
      master | Informatik | RWTH Aachen | 2015
      secondary | – | Gymnasium am Wall | 2010`,
  ),
  drawn(
    'several titles under one employer',
    `
      # Noor Velasquez

      # EXPERIENCE
      ! Tidewater Insurance\tHartford, CT
      Lead Data Engineer\tJan 2022 – Present
      • Moved batch jobs to streaming
      Data Engineer\tMay 2019 – Dec 2021
      • Built the claims warehouse
      ! Copperleaf Media\tNew York, NY
      Data Analyst\tAug 2017 – Apr 2019
      • Audience reports

      # EDUCATION
      ! University of Connecticut\tStorrs, CT
      BS in Computer Science, 2017`,
    `
      contact; experience EXPERIENCE; education EDUCATION
      Lead Data Engineer | Tidewater Insurance | 2022-01 | present
      Data Engineer | Tidewater Insurance | 2019-05 | 2021-12
      Data Analyst | Copperleaf Media | 2017-08 | 2019-04
      112 months
      bachelor | Computer Science | University of Connecticut | 2017`,
  ),
  drawn(
    'several titles under one employer with the employer dated as well',
    `
      # Ines Okafor

      # Experience
      ! Greenholm Energy\t2015 – 2021
      Principal Scientist\t2018 – 2021
      • Wind forecasts
      Scientist\t2015 – 2018
      • Solar forecasts

      # Education
      Ph.D. in Physics, Delft University of Technology, 2015`,
    `
      contact; experience Experience; education Education
      Principal Scientist | Greenholm Energy | 2018 | 2021
      Scientist | Greenholm Energy | 2015 | 2018
      84 months
      doctorate | Physics | Delft University of Technology | 2015`,
  ),
  drawn(
    'title at organization, with dates below',
    `
      Caleb Strand
      Full-Stack Engineer

      Experience
      Software Engineer at Pinebox
      Feb 2020 - Present
      - Builds the billing service
      - Maintains the design system
      Frontend Intern at Loomwork
      Jun 2019 - Aug 2019
      - Made charts with D3

      Projects
      Birdcall: an app that names birds by sound (2018 - 2019)
      - Trained in Keras

      Certifications
      Cloud Practitioner, 2021`,
    `
      contact; experience Experience; projects Projects; certifications Certifications
      Software Engineer | Pinebox | 2020-02 | present
      Frontend Intern | Loomwork | 2019-06 | 2019-08
      85 months`,
  ),
  drawn(
    'spaced headings, wrapped bullets and overlapping positions',
    `
      # Dalia Rourke

      # E X P E R I E N C E
      Consultant (Freelance)\tJan 2020 – Dec 2022
      • Advised three hospitals on how to plan beds and staff with forecasts that nurses trust and
      keep using
      ! Statistician, Mercy North Hospital\tJul 2021 – Jun 2023
      • Trials of dosing plans
      # E D U C A T I O N
      MPH, Biostatistics, Emory University\t2019
      # S K I L L S
      R, SAS, Stan`,
    `
      contact; experience E X P E R I E N C E; education E D U C A T I O N; skills S K I L L S
      Consultant | – | 2020-01 | 2022-12
      Statistician | Mercy North Hospital | 2021-07 | 2023-06
      42 months
      master | Biostatistics | Emory University | 2019`,
  ),
  drawn(
    'a French resume',
    `
      # Élodie Marchais
      Nantes

      # Expérience professionnelle
      ! Ingénieure Machine Learning – Vagues Numériques\tjanv. 2021 – aujourd'hui
      • Déploiement de modèles avec Docker
      ! Développeuse Python – Atelier Loire\tsept. 2018 – déc. 2020
      • API en Flask

      # Formation
      Master en Informatique, Université de Nantes\t2018
      Licence en Mathématiques, Université de Nantes\t2016

      # Compétences
      Python, Docker, PostgreSQL

      # Langues
      Français, anglais

      # Centres d'intérêt
      Voile`,
    `
      contact; experience Expérience professionnelle; education Formation; skills Compétences; languages Langues; interests Centres d'intérêt
      Ingénieure Machine Learning | Vagues Numériques | 2021-01 | present
      Développeuse Python | Atelier Loire | 2018-09 | 2020-12
      99 months
      master | Informatique | Université de Nantes | 2018
      bachelor | Mathématiques | Université de Nantes | 2016`,
  ),
  drawn(
    'a Spanish resume',
    `
      Rodrigo Beltrán

      EXPERIENCIA LABORAL
      Ingeniero de Datos
      Banco Sierra, Madrid
      marzo de 2020 – actualidad
      • Procesos con Spark
      Analista de Datos
      Grupo Olivar, Sevilla
      enero de 2018 – febrero de 2020
      • Informes semanales

      FORMACIÓN ACADÉMICA
      Grado en Ingeniería Informática
      Universidad de Granada
      2013 – 2017

      IDIOMAS
      Español, inglés`,
    `
      contact; experience EXPERIENCIA LABORAL; education FORMACIÓN ACADÉMICA; languages IDIOMAS
      Ingeniero de Datos | Banco Sierra | 2020-03 | present
      Analista de Datos | Grupo Olivar | 2018-01 | 2020-02
      107 months
      bachelor | Ingeniería Informática | Universidad de Granada | 2017`,
  ),
  drawn(
    'a student with research, teaching and volunteering',
    `
      # Keiko Aldous
      keiko@example.org

      # Education
      ! Northfield University
      Ph.D. in Computer Science\tExpected May 2027
      Advisor: Prof. L. Trask
      B.S. in Computer Science and Mathematics\t2021
      GPA: 3.9/4.0

      # Research Experience
      ! Graduate Research Assistant, Vision Lab\tSep 2021 – Present
      • Segmentation of satellite images

      # Teaching Experience
      ! Teaching Assistant, Linear Algebra\tSep 2022 – Dec 2022
      • Held weekly sections

      # Internships
      ! Research Intern, Halcyon AI\tSummer 2023
      • Distilled language models

      # Volunteering
      Tutor, City Library\t2019 – 2021

      # Publications
      Aldous K. and Trask L. Fields from above. Journal of Remote Views, 2024.

      # Programming Languages
      Python, C++`,
    `
      contact; education Education; experience Research Experience; experience Teaching Experience; experience Internships; other Volunteering; publications Publications; skills Programming Languages
      Graduate Research Assistant | Vision Lab | 2021-09 | present
      Teaching Assistant | Linear Algebra | 2022-09 | 2022-12
      Research Intern | Halcyon AI | 2023-06 | 2023-08
      63 months
      doctorate | Computer Science | Northfield University | 2027-05
      bachelor | Computer Science and Mathematics | Northfield University | 2021`,
  ),
  drawn(
    'text with headings that end in a colon and labelled skill groups',
    `
      Bram Vostrikov
      bram@example.org

      Work experience:
      Jan 2021 - now: DevOps Engineer, Fjordline Hosting
      Kept 300 servers patched and wrote the runbooks that made nights quiet.
      Mar 2018 - Dec 2020: System Administrator, City of Varde
      Looked after mail and file servers.

      Education:
      2014 - 2017: BSc Information Technology, Aarhus University

      Skills:
      Languages: Bash, Python
      Tools: Ansible, Terraform

      Languages:
      Danish, English

      References:
      On request`,
    `
      contact; experience Work experience; education Education; skills Skills; languages Languages; other References
      DevOps Engineer | Fjordline Hosting | 2021-01 | present
      System Administrator | City of Varde | 2018-03 | 2020-12
      105 months
      bachelor | Information Technology | Aarhus University | 2017`,
  ),
  drawn(
    'a professional network export',
    `
      # Hollis Quenby
      Data Engineering Manager
      Denver, Colorado

      # Summary
      I build teams that build pipelines. Before that I built pipelines.

      # Experience
      ! Snowmelt Analytics
      4 years 3 months
      Data Engineering Manager
      January 2022 - Present (2 years 9 months)
      Denver, Colorado
      Leads eight engineers across two time zones and owns the platform's budget and road map.
      Senior Data Engineer
      July 2020 - December 2021 (1 year 6 months)
      Moved the warehouse to the cloud and retired the old scheduler within the same year.
      ! Gantry Freight
      Data Engineer
      June 2017 - June 2020 (3 years 1 month)

      # Education
      ! Colorado State University
      Bachelor's degree, Computer Science · (2013 - 2017)`,
    `
      contact; summary Summary; experience Experience; education Education
      Data Engineering Manager | Snowmelt Analytics | 2022-01 | present
      Senior Data Engineer | Snowmelt Analytics | 2020-07 | 2021-12
      Data Engineer | Gantry Freight | 2017-06 | 2020-06
      114 months
      bachelor | Computer Science | Colorado State University | 2017`,
  ),
  drawn(
    'organization first, then a dash and the title; dates and place below',
    `
      ! Farid Monroe
      ML Engineer with a background in logistics. Ships models that other people can run. Writes tests first and numbers second.

      ! WORK EXPERIENCE
      Stackpole Freight Limited - Machine Learning Engineer
      July 2021 - current\tJackson, MS
      • Route planning
      Delta State College - Data Science Intern
      October 2020 - June 2021\tCleveland, MS
      • Enrolment forecasts

      ! EDUCATION
      Delta State College – Master's of Science, Computer Engineering
      2019 - 2021, GPA: 3.9\tCleveland, MS

      ! SKILLS
      • Python, MS Excel, SQL`,
    `
      contact; summary; experience WORK EXPERIENCE; education EDUCATION; skills SKILLS
      Machine Learning Engineer | Stackpole Freight Limited | 2021-07 | present
      Data Science Intern | Delta State College | 2020-10 | 2021-06
      74 months
      master | Computer Engineering | Delta State College | 2021`,
  ),
  drawn(
    'bulleted titles and other bullets below',
    `
      ! Samir Delacroix-Pham

      ! Experience
      • Undergraduate Research Assistant\tMay 2024 – Sep 2024
      University of Redwater – Redwater, AB
      • Cleaned sensor data
      • Summer Intern\tJun 2023 – Aug 2023
      Kodiak Pumps Inc – Calgary, AB
      • Wrote reports in Excel

      ! Education
      • BSc in Software Engineering, University of Redwater\tMay 2025

      ! Honors & Awards
      • Dean's list, 2023`,
    `
      contact; experience Experience; education Education; awards Honors & Awards
      Undergraduate Research Assistant | University of Redwater | 2024-05 | 2024-09
      Summer Intern | Kodiak Pumps Inc | 2023-06 | 2023-08
      8 months
      bachelor | Software Engineering | University of Redwater | 2025-05`,
  ),
  drawn(
    'unknown headings that look like the known ones',
    `
      # Petra Almqvist

      # Selected Industry Experience
      ! Staff Scientist\tNordlys Genomics\t2018 – 2023
      Assays and the statistics behind them.

      # Things That Keep Me Busy
      Orienteering and bread.

      # Selected ML Projects
      Plankton counter\t2022

      # Education & Certifications
      PhD Bioinformatics, Uppsala University, 2017
      Nanodegree in Deep Learning, 2019`,
    `
      contact; experience Selected Industry Experience; other Things That Keep Me Busy; projects Selected ML Projects; education Education & Certifications
      Staff Scientist | Nordlys Genomics | 2018 | 2023
      72 months
      doctorate | Bioinformatics | Uppsala University | 2017
      other | Deep Learning | – | 2019`,
  ),
  drawn(
    'studies listed under experience, and only years',
    `
      ! Wren Takahashi

      ! EXPERIENCE
      Data Science Student\t2023 – 2024
      Copper School of Code
      • Capstone on bus delays
      Shift Manager\t2018 – 2022
      Corner Bakery
      • Planned shifts for 12 people

      ! EDUCATION
      Data Science | Copper School of Code\t2023 – 2024
      High School Diploma, Lakeview High School, 2017`,
    `
      contact; experience EXPERIENCE; education EDUCATION
      Shift Manager | Corner Bakery | 2018 | 2022
      60 months
      other | Data Science | Copper School of Code | 2024
      secondary | – | Lakeview High School | 2017`,
  ),
  drawn(
    'paragraphs instead of bullets',
    `
      # Lowell Fitzgibbon
      lowell@example.org

      # Career History
      ! Head of Analytics, Brightmoor Retail\t2019 – Present
      Responsible for forecasting, pricing and the weekly board pack across four countries.
      Grew the team from three to eleven people.

      ! Senior Analyst, Ferncastle Bank\t2014 – 2019
      Credit risk models for small firms, validated each quarter and signed off by the regulator.

      # Qualifications and Education
      MBA, University of Bath School of Management (2014)
      BEng (Hons) Mechanical Engineering, University of Sheffield (2008)
      A-levels, Ferncastle Secondary School (2005)

      # Interests
      Fell running`,
    `
      contact; experience Career History; education Qualifications and Education; interests Interests
      Head of Analytics | Brightmoor Retail | 2019 | present
      Senior Analyst | Ferncastle Bank | 2014 | 2019
      155 months
      master | MBA | University of Bath School of Management | 2014
      bachelor | Mechanical Engineering | University of Sheffield | 2008
      secondary | – | Ferncastle Secondary School | 2005`,
  ),
  drawn(
    'Markdown',
    `
      #1 Oskar Brandvold
      oskar@example.org

      ## Experience

      ### Data Engineer, Havn Logistics
      Jan 2022 – Present

      - Streams with Kafka

      ### Analyst, Fisk & Sønn
      Aug 2019 – Dec 2021

      - Excel to SQL

      ## Education

      BSc in Informatics, University of Bergen, 2019

      ## Tech Stack

      Python, Kafka, dbt`,
    `
      contact; experience Experience; education Education; skills Tech Stack
      Data Engineer | Havn Logistics | 2022-01 | present
      Analyst | Fisk & Sønn | 2019-08 | 2021-12
      88 months
      bachelor | Informatics | University of Bergen | 2019`,
  ),
  drawn(
    'employer with a bracket, title in the line above the dates, gaps everywhere',
    `
      # Yusra Pell

      # Where I've worked

      ! Data Platform Lead

      Ombra Health (Zurich, Switzerland)

      06.2020 – 03.2024

      • Owned the feature store

      ! Data Engineer

      Tarn & Co. (Zurich, Switzerland)

      01.2017 – 05.2020

      • Loaded everything nightly

      # Studies

      ! ETH Zurich

      MSc in Data Science

      2014 – 2016`,
    `
      contact; experience Where I've worked; education Studies
      Data Platform Lead | Ombra Health | 2020-06 | 2024-03
      Data Engineer | Tarn & Co. | 2017-01 | 2020-05
      87 months
      master | Data Science | ETH Zurich | 2016`,
  ),
  drawn(
    'text wrapped by hand at seventy columns',
    `
      Gideon Achterberg

      EMPLOYMENT

      Quarry Data Services, Senior Developer (March 2016 - June 2019)
      * Rewrote the billing engine so that invoices for all nine regions go
      out on the same night, and kept the old one alive until the last
      region had moved
      * Introduced code review

      Harbour Trust, Developer (July 2012 - February 2016)
      * Maintained the ledger and answered for it when auditors came in the
      first week of every quarter

      EDUCATION

      Utrecht University, MSc Software Technology (2012)`,
    `
      contact; experience EMPLOYMENT; education EDUCATION
      Senior Developer | Quarry Data Services | 2016-03 | 2019-06
      Developer | Harbour Trust | 2012-07 | 2016-02
      84 months
      master | Software Technology | Utrecht University | 2012`,
  ),
  drawn(
    'a table of schooling and a short internship',
    `
      # Ananya Devarajan

      # ACADEMIC DETAILS
      B.Tech (Computer Science)\tMeridian Institute of Technology\t2018 - 2022\t8.4 CGPA
      Class XII\tCBSE, Lotus Public School\t2018\t92%
      Class X\tCBSE, Lotus Public School\t2016\t95%

      # INTERNSHIPS
      Machine Learning Intern, Indus Vision Labs\t(May'21 - Jul'21)
      • Labelled and trained

      # ACADEMIC PROJECTS
      Crop disease classifier\tJan 2022 - Apr 2022
      • ResNet on leaf images

      # POSITIONS OF RESPONSIBILITY
      Coordinator, Robotics Club\t2019 - 2021`,
    `
      contact; education ACADEMIC DETAILS; experience INTERNSHIPS; projects ACADEMIC PROJECTS; other POSITIONS OF RESPONSIBILITY
      Machine Learning Intern | Indus Vision Labs | 2021-05 | 2021-07
      3 months
      bachelor | Computer Science | Meridian Institute of Technology | 2022
      secondary | – | Lotus Public School | 2018
      secondary | – | Lotus Public School | 2016`,
  ),
  drawn(
    'an academic record with positions in brackets',
    `
      # Dr. Ilse Verhoeven

      # Academic Appointments
      Postdoctoral Researcher, University of Antwerp (2019–2022)
      Visiting Scholar, Kyoto Institute of Climate (2018)

      # Industry Experience
      Applied Scientist, Polder Analytics NV (2022–present)

      # Education
      PhD in Atmospheric Physics (cum laude), Leiden University (2014–2018)
      Thesis: Clouds over lowlands, supervised at Delft University of Technology
      MSc Physics, Leiden University (2012–2014)

      # Invited Talks
      Clouds and sums, Royal Weather Society, 2021

      # Research Interests
      Convection, statistics of extremes`,
    `
      contact; experience Academic Appointments; experience Industry Experience; education Education; other Invited Talks; summary Research Interests
      Postdoctoral Researcher | University of Antwerp | 2019 | 2022
      Visiting Scholar | Kyoto Institute of Climate | 2018 | 2018
      Applied Scientist | Polder Analytics NV | 2022 | present
      107 months
      doctorate | Atmospheric Physics | Leiden University | 2018
      master | Physics | Leiden University | 2014`,
  ),
  drawn(
    'labelled fields',
    `
      Marcus Eddington

      WORK EXPERIENCE

      Job Title: Operations Research Analyst
      Employer: Basin River Authority
      Dates: 06/2018 – 03/2021
      Hours per week: 40
      • Reservoir schedules

      Job Title: Statistician
      Employer: Mesa County
      Dates: 01/2015 – 05/2018
      Hours per week: 40
      • Census estimates

      EDUCATION

      Degree: Bachelor of Science
      Major: Applied Mathematics
      School: University of Colorado Boulder
      Graduated: May 2014`,
    `
      contact; experience WORK EXPERIENCE; education EDUCATION
      Operations Research Analyst | Basin River Authority | 2018-06 | 2021-03
      Statistician | Mesa County | 2015-01 | 2018-05
      75 months
      bachelor | Applied Mathematics | University of Colorado Boulder | 2014-05`,
  ),
  drawn(
    'an employer with a line about itself',
    `
      # Leonie Brack

      # Experience
      ! Tollgate Payments
      Card payments for small shops in twelve countries
      Staff Engineer | Jan 2021 – Present | Berlin
      • Settles in one hour
      ! Fenwick Maps
      Routing for delivery fleets
      Senior Engineer | Apr 2017 – Dec 2020 | Hamburg
      • Wrote the router

      # Education
      ! M.Sc. Informatics | TU Darmstadt | 2011 – 2016`,
    `
      contact; experience Experience; education Education
      Staff Engineer | Tollgate Payments | 2021-01 | present
      Senior Engineer | Fenwick Maps | 2017-04 | 2020-12
      116 months
      master | Informatics | TU Darmstadt | 2016`,
  ),
  drawn(
    'a profile page copied from the web',
    `
      Tamsin Okoro

      Experience

      Senior Data Engineer
      Millrace · Full-time
      Jan 2022 - Present · 4 yrs 11 mos
      Bristol, England, United Kingdom · Hybrid
      Owns the lake and its bills.

      Data Engineer
      Copse & Partners · Contract
      Feb 2019 - Dec 2021 · 2 yrs 11 mos
      Bath, England, United Kingdom

      Education

      University of Exeter
      BSc, Computer Science
      2015 - 2018

      Volunteering

      Coach
      Code Saturdays
      Jan 2019 - Present`,
    `
      contact; experience Experience; education Education; other Volunteering
      Senior Data Engineer | Millrace | 2022-01 | present
      Data Engineer | Copse & Partners | 2019-02 | 2021-12
      94 months
      bachelor | Computer Science | University of Exeter | 2018`,
  ),
  drawn(
    'traps: states that read as degrees, voluntary work, prices, versions and a career break',
    `
      # Odessa Pruitt
      (601) 555-0142 | Jackson, MS 39201

      # Experience
      ! Business Analyst (BA), Magnolia Power\tJackson, MS\tAug 2016 – Jul 2019
      • Saved $2,020 a month in 2018 on MS Office licences
      • Moved 2000 users to version 2019.3
      ! Volunteer Tutor, Delta Reads\tJackson, MS\tJan 2020 – Dec 2020
      • Reading hours
      ! Data Analyst, Gulf Shipping\tBoston, MA\tJan 2021 – Dec 2022
      • Charts

      # Education
      ! Bachelor of Business Administration, Finance\tMay 2016
      Mississippi State University, Starkville, MS
      Minor in Economics; Dean's List 2014, 2015`,
    `
      contact; experience Experience; education Education
      Business Analyst (BA) | Magnolia Power | 2016-08 | 2019-07
      Data Analyst | Gulf Shipping | 2021-01 | 2022-12
      60 months
      bachelor | Finance | Mississippi State University | 2016-05`,
  ),
  drawn(
    'two degrees on one line and a candidate',
    `
      # Rafe Lindgren

      # Education
      Ph.D. candidate in Machine Learning, Westmark University\t2023 – Present
      B.S. and M.S. in Computer Science, Westmark University\t2018 – 2023

      # Experience
      Teaching Fellow, Westmark University\tSep 2023 – May 2024
      SWE Intern, Brackenridge Systems\tJun – Aug 2022`,
    `
      contact; education Education; experience Experience
      Teaching Fellow | Westmark University | 2023-09 | 2024-05
      SWE Intern | Brackenridge Systems | 2022-06 | 2022-08
      12 months
      doctorate | Machine Learning | Westmark University | present
      bachelor | Computer Science | Westmark University | 2023
      master | Computer Science | Westmark University | 2023`,
  ),
  drawn(
    'a German table with a vocational training',
    `
      # Jannik Osterloh

      # Beruflicher Werdegang
      Seit 03/2021\tLeiter Datenplattform, Nordwind Energie GmbH, Kiel
      • Aufbau des Teams
      08/2015 – 02/2021\tSoftwareentwickler, Hafenlogistik AG, Bremen
      • Schnittstellen in Java
      09/2012 – 07/2015\tWerkstudent, Institut für Seeverkehr, Bremen

      # Schulische Ausbildung
      10/2012 – 09/2015\tBachelor of Science Wirtschaftsinformatik, Hochschule Bremen
      08/2009 – 07/2012\tAusbildung zum Fachinformatiker, Hafenlogistik AG
      2009\tAllgemeine Hochschulreife, Gymnasium Nordstrand

      # Weiterbildung
      Scrum Master, 2019`,
    `
      contact; experience Beruflicher Werdegang; education Schulische Ausbildung; certifications Weiterbildung
      Leiter Datenplattform | Nordwind Energie GmbH | 2021-03 | present
      Softwareentwickler | Hafenlogistik AG | 2015-08 | 2021-02
      Werkstudent | Institut für Seeverkehr | 2012-09 | 2015-07
      171 months
      bachelor | Wirtschaftsinformatik | Hochschule Bremen | 2015-09
      other | Fachinformatiker | Hafenlogistik AG | 2012-07
      secondary | – | Gymnasium Nordstrand | 2009`,
  ),
  drawn(
    'school first, and a second degree of the same school below it',
    `
      # Beatrix Nolan

      # EDUCATION
      ! Carrow University, School of Engineering\tDublin, Ireland
      Master of Engineering in Robotics\tSep 2019 – Jun 2020
      Bachelor of Engineering in Mechatronics\tSep 2015 – Jun 2019
      • Relevant coursework: control theory, machine learning, statistics
      ! St. Brigid Secondary School\tCork, Ireland
      Leaving Certificate\tJun 2015

      # WORK EXPERIENCE
      ! Robotics Engineer\tDublin, Ireland
      Claddagh Automation\tJul 2020 – Present
      • Pick and place`,
    `
      contact; education EDUCATION; experience WORK EXPERIENCE
      Robotics Engineer | Claddagh Automation | 2020-07 | present
      77 months
      master | Robotics | Carrow University | 2020-06
      bachelor | Mechatronics | Carrow University | 2019-06
      secondary | – | St. Brigid Secondary School | 2015-06`,
  ),
  drawn(
    'promotions in brackets and a date on the left of an en dash',
    `
      Cosmo Hartigan

      Professional Experience

      2017–Present: Director of Data Science, Larkspur Health, Denver, CO
      Leads three teams that forecast demand for clinics.
      2013–2017: Senior Data Scientist, Alder & Ash LLC, Boulder, CO
      Built the first models of the firm.
      2010–2013: Statistical Programmer, Pikes Peak Trials Inc., Denver, CO

      Education

      2010: M.S., Biostatistics, University of Colorado
      2008: B.S., Mathematics, Fort Lewis College`,
    `
      contact; experience Professional Experience; education Education
      Director of Data Science | Larkspur Health | 2017 | present
      Senior Data Scientist | Alder & Ash LLC | 2013 | 2017
      Statistical Programmer | Pikes Peak Trials Inc. | 2010 | 2013
      203 months
      master | Biostatistics | University of Colorado | 2010
      bachelor | Mathematics | Fort Lewis College | 2008`,
  ),
  drawn(
    'a column of headings at the left',
    `
      Mavis Thornbury
      mavis@example.org

      EDUCATION\tRadcliffe Polytechnic, Leeds
      BSc (Hons) Statistics, 2011

      EXPERIENCE\tActuarial Analyst, Pennine Life\tSep 2011 – Oct 2016
      • Reserves for pensions
      Pricing Manager, Calder Mutual\tNov 2016 – Present
      • Motor tariffs

      SKILLS\tR, SAS, SQL`,
    `
      contact; education EDUCATION; experience EXPERIENCE; skills SKILLS
      Actuarial Analyst | Pennine Life | 2011-09 | 2016-10
      Pricing Manager | Calder Mutual | 2016-11 | present
      183 months
      bachelor | Statistics | Radcliffe Polytechnic | 2011`,
  ),
  drawn(
    'bullets without marks under dated titles',
    `
      # Viggo Sandberg

      # Work
      ! Ferrous Cloud\thttps://ferrous.example
      Site Reliability Engineer\tDec 2022 – Present
      Developed and implemented runbooks for every service
      Collaborated with the database team to plan capacity
      Keywords: Linux, Go
      ! Ferrous Cloud\thttps://ferrous.example
      Systems Engineer\tSep 2020 – Dec 2022
      Automated builds and tests
      Keywords: Bash

      # Education
      ! Kaunas College\thttps://kaunas.example
      Bachelor, Informatics Engineering, Score: 9.1\tSep 2016 – Jul 2020`,
    `
      contact; experience Work; education Education
      Site Reliability Engineer | Ferrous Cloud | 2022-12 | present
      Systems Engineer | Ferrous Cloud | 2020-09 | 2022-12
      75 months
      bachelor | Informatics Engineering | Kaunas College | 2020-07`,
  ),
  drawn(
    'dates in a strip at the right that slipped down beside the bullets',
    `
      # Runa Castellane

      # Experience
      ! Halcyon Looms, Data Engineer
      • Moved every pipeline of the mill to one scheduler\tMay 2020 – Aug 2022
      • Wrote the manual
      ! Birch Mills, Data Analyst
      • Counted yarn\tJan 2018 – Apr 2020
      • Drew charts

      # Skills
      SQL, Airflow and a good deal of patience with old machines`,
    `
      contact; experience Experience; skills Skills
      Data Engineer | Halcyon Looms | 2020-05 | 2022-08
      Data Analyst | Birch Mills | 2018-01 | 2020-04
      56 months`,
  ),
  drawn(
    'dated projects among the bullets of a position',
    `
      # Elspeth Rowan

      # Experience
      ! Consultant, Alder Advisory\tJan 2019 – Dec 2022
      • Tariff model for a water company\tJan 2020 – Mar 2020
      • Claims forecast for an insurer\tMay 2021 – Nov 2021
      ! Analyst, Fenland Council\tJan 2016 – Dec 2018
      • Budgets

      # Skills
      Excel, R and more of the same for the sake of letters`,
    `
      contact; experience Experience; skills Skills
      Consultant | Alder Advisory | 2019-01 | 2022-12
      Analyst | Fenland Council | 2016-01 | 2018-12
      84 months`,
  ),
  drawn(
    'a dated course above the degree, and a school below a diploma',
    `
      # Hanno Trevelyan

      # Work Experience
      ! Physics Teacher\tAugust 2016 to July 2025
      Merrow College
      • Taught optics and the sums behind it

      # Education and Training
      ! Specialization in Forecasting\t2024
      online course
      ! BSc Physics\t2016
      Hogeschool Overmaas
      ! High School Diploma\t2012
      Fyrby Gymnasium`,
    `
      contact; experience Work Experience; education Education and Training
      Physics Teacher | Merrow College | 2016-08 | 2025-07
      108 months
      bachelor | Physics | Hogeschool Overmaas | 2016
      secondary | – | Fyrby Gymnasium | 2012`,
  ),
  drawn(
    'dashes that lead to the place, open years and titles left out',
    `
      lorne achterwood

      EXPERIENCE

      2018-  Saltmarsh ------------------------------------------ Boston, MA
      web application architecture, leadership, product development.

      2016-2018  Cinderpath Finance, Inc. ----------------------- Boston, MA
      web application architecture, automation.

      EDUCATION
      .........
      2004 BS Cognitive Psychology ----------------- Northfen University`,
    `
      contact; experience EXPERIENCE; education EDUCATION
      – | Saltmarsh | 2018 | present
      – | Cinderpath Finance, Inc. | 2016 | 2018
      131 months
      bachelor | Cognitive Psychology | Northfen University | 2004`,
  ),
  drawn(
    'no heading for experience and none for education',
    `
      # Perpetua Stroud
      BSc Chemistry, University of Kelder, 2012

      Process Engineer, Ostler Paints Ltd\tJan 2013 – Dec 2018
      • Mixed and measured
      Quality Manager, Kelder Glazes\tJan 2019 – Present
      • Signed off every batch

      # Languages
      English, Dutch and the beginnings of a third one`,
    `
      contact; experience; languages Languages
      Process Engineer | Ostler Paints Ltd | 2013-01 | 2018-12
      Quality Manager | Kelder Glazes | 2019-01 | present
      167 months
      bachelor | Chemistry | University of Kelder | 2012`,
  ),
  drawn(
    'work and studies under one heading',
    `
      # Anselm Quist

      # Experience and Education
      ! Lab Technician, Orrin Institute\t2019 – 2022
      • Ran the centrifuge
      ! BSc Biology, University of Orrin\t2016 – 2019
      • Thesis on moss

      # Volunteer Experience
      Coach, Orrin Rowing Club\t2018 – 2020

      # Skills
      Pipettes, spreadsheets and patience with both`,
    `
      contact; experience Experience and Education; other Volunteer Experience; skills Skills
      Lab Technician | Orrin Institute | 2019 | 2022
      48 months
      bachelor | Biology | University of Orrin | 2019`,
  ),
]

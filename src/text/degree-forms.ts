import type { Education } from '../schema/timeline.ts'
import { oneOf } from './patterns.ts'

/** One level's names, parted by commas: known once for those who hold degrees and for those who ask for them. */
export interface LevelForms {
  readonly level: Education['degree']
  /** In any case, a degree wherever they stand; they are patterns. `{of}` stands for "of Science" and the like. */
  readonly words: string
  /** The same where studies are listed; in running text they are other words as well. */
  readonly listed: string
  /** With dots or without, in any case: "b.sc" is also BSc, B. Sc., bsc. */
  readonly short: string
  /** With dots only: without them, or in lower case, they are words or other abbreviations. */
  readonly dotted: string
  /** In capitals only. */
  readonly capitals: string
  /** Those of `capitals` that postings name too, in the company of what is said of degrees. */
  readonly inCompany: string
  /** What only those say who ask for a degree. */
  readonly asked: string
}

/** The level of a German Diplom and Magister is a master's, of a French Licence and a Spanish Grado a bachelor's. */
export const DEGREE_FORMS: readonly LevelForms[] = [
  {
    level: 'doctorate',
    words: 'doctor of \\p{L}+, doctorate, doctoral(?: degree| studies)?, juris doctor',
    listed: `
      doctor, doktor(?:at|grad)?,
      promotion(?= in| zum| an ), doctorat, thèse de doctorat, doctorado, doutorado, dottorato,
      dr\\. ?(?:rer|ing|phil|med|oec)\\.?(?: ?nat\\.?| ?pol\\.?)?, postdoc(?:toral)?`,
    short: 'ph.d, d.phil, sc.d',
    dotted: 'j.d, m.d',
    capitals: 'JD, MD, EdD, EngD, DBA',
    inCompany: '',
    asked: '',
  },
  {
    level: 'master',
    words: `
      master['’]?s(?: degree)?{of}, master degree{of}, masters,
      master(?= of (?:science|arts|applied|engineering|technology|business|computer|data)){of}`,
    listed: `
      master['’]?(?: degree)?{of}, magister, diplom(?=[ ,(]|$), dipl(?:\\.-?|-) ?\\p{L}+\\.?, mastère, maîtrise,
      máster, maestría, mestrado, laurea magistrale, engineer['’]?s degree,
      diplom-?(?:informatik|ingenieur|wirtschafts|kauf|physik|mathemati|betriebs|volkswirt|chemik|biolog)\\p{L}*,
      diplôme d['’]ingénieur`,
    short: 'm.sc, m.eng, m.tech, m.phil, m.res, m.b.a, m.comp, m.c.a, m.ph, m.pp, m.arch, m.com, m.stat, m.math, m.ed',
    dotted: 'm.s, m.a, m.e',
    capitals: 'MS, MA, ME, MFA, MIS, MSE, MSEE, MSCS, MSBA, MPH, MPP, SM, LLM, MPhys, MCS',
    inCompany: 'MS, MA, ME',
    asked: `
      (?:advanced|graduate|post-?graduate|higher)(?:[- ]level)? (?:university )?(?:degree|qualification|education)s?, post-?grad(?:uate)?`,
  },
  {
    level: 'bachelor',
    words: "bachelor['’]?s?(?: degree)?{of}, bachelors, undergraduate degree",
    listed: `
      licenciatura, licenciad[oa], bacharelado, laurea(?: triennale)?, grado en, licence, baccalaureus, baccalaureate,
      double major`,
    short: 'b.sc, b.eng, b.tech, b.com, b.comp, b.math, b.b.a, b.ed, b.c.a, b.arch, b.stat',
    dotted: 'b.s, b.a, b.e',
    capitals: 'BS, BA, BE, BFA, BSE, BSEE, BSCS, AB, SB, LLB',
    inCompany: 'BS, BA, BE',
    asked: `
      (?:undergraduate|college|university|(?:four|4)[- ]year|first|technical|relevant|stem) degrees?, undergraduate(?= or graduate),
      (?:numerate|quantitative|scientific|academic|hono(?:u)?rs|higher education) degrees?, degree[- ](?:level|educated),
      college graduates?, university (?:diploma|education), tertiary (?:degree|qualification|education)s?,
      2[:.]1(?: or (?:above|higher|better))?(?= (?:honours |hons )?(?:degree|in)\\b)`,
  },
  {
    level: 'associate',
    words: "associate['’]?s? degree",
    listed: 'associates? (?:of|in) \\p{L}+, a\\. ?s\\.?(?= in| degree|,), foundation degree',
    short: 'a.a.s',
    dotted: 'a.a',
    capitals: 'AA, BTS, DUT, HND',
    inCompany: '',
    asked: "associate['’]?s?['’] degree, associate['’]s",
  },
  {
    level: 'secondary',
    words: 'high school(?: diploma)?',
    listed: `
      secondary(?: school| education)?(?: certificate)?, leaving certificate, senior secondary,
      higher secondary, abitur, fachabitur, allgemeine hochschulreife, hochschulreife, fachhochschulreife, matura, gcses?,
      a[- ]levels?, ib diploma, international baccalaureate, baccalauréat, bachillerato, mittlere reife,
      realschulabschluss, pre-?university(?: college)?, matriculation, class (?:xii|12|x|10), 10th(?: grade)?, 12th(?: grade)?,
      intermediate`,
    short: '',
    dotted: '',
    capitals: 'GED, HSC, HSSC, SSC, SSLC, PUC, CBSE, ICSE, IB',
    inCompany: '',
    asked: 'high-school(?: diploma)?, high[- ]school (?:degree|graduate), ged, secondary school',
  },
  {
    level: 'other',
    words: '',
    listed: `
      graduate (?:diploma|certificate), post-?graduate (?:diploma|certificate), advanced diploma, diploma, certificate (?:in|of), nanodegree, bootcamp, boot camp, immersive(?= program| course|[,(|]|\\t|$),
      apprenticeship, ausbildung zu[mr] \\p{L}+, berufsausbildung(?: zu[mr] \\p{L}+)?, fachinformatiker(?:in)?,
      exchange (?:program(?:me)?|student|semester), study abroad, semester abroad, visiting student, auslandssemester,
      summer school, minor in`,
    short: '',
    dotted: '',
    capitals: '',
    inCompany: '',
    asked: '',
  },
]

/** What a bachelor or master may be of; another word after "of" is the field: stands for `{of}`. */
export const BACHELOR_OF = `(?: (?:degree )?of (?:(?:applied|computer|information|social|health) )?${oneOf(`
    sciences?, arts, engineering, technology, business administration, business, commerce, education, fine arts, laws?, philosophy,
    research, medicine, music, architecture, design, applications, public (?:health|policy|administration)`)})?`

/** The forms of a column of the table. */
export const formsOf = (forms: string): string[] => forms.trim().split(/,\s+/).filter(Boolean)

/** The pattern of an abbreviation written as "b.sc". */
export const dottedForm = (form: string, dot: string): string => `${form.split('.').join(`${dot} ?`)}\\.?`

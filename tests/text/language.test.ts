import { describe, expect, it } from 'vitest'
import { foreignLanguage, identifyLanguage, languageCodeOf } from '../../src/text/language.ts'

const GERMAN = `Berufserfahrung
Softwareentwicklerin bei der Birkenwald GmbH
- Entwicklung und Betrieb der Plattform mit Python und Kubernetes für den Handel
- Verantwortlich für die Datenbanken im Team, sowie die Schulung von Kollegen
Studium der Informatik an der Universität, mit dem Schwerpunkt auf Statistik`

const FRENCH = `Expérience professionnelle
- Développement de la plateforme de données avec Python et Spark pour les équipes de vente
- Mise en place des modèles dans le nuage, et suivi de la qualité du service
Formation en informatique à l'école de Lyon`

const SPANISH = `Experiencia
- Desarrollo de la plataforma de datos con Python y Spark para los equipos de ventas
- Puesta en marcha de los modelos en la nube y seguimiento de la calidad del servicio
Formación en la universidad de Sevilla, con una beca`

const ENGLISH = `Experience
- Built the data platform with Python and Spark for the sales teams of La Paz and El Paso
- Moved models to the cloud, and kept the quality of the service
Studied at the École des Mines de Paris and the Universidad de la República`

describe('the second language of a text', () => {
  const BESIDE = 'Training and support for the teams of our customers and of the partners'
  it.each([
    [
      'German lines in an English text',
      `${[ENGLISH, ENGLISH, BESIDE, BESIDE, BESIDE].join('\n')}\n${GERMAN}`,
      'English',
      'German',
    ],
    [
      'English lines in a German text',
      `${[GERMAN, GERMAN, GERMAN].join('\n')}\n${[BESIDE, BESIDE, BESIDE].join('\n')}`,
      'German',
      'English',
    ],
    ['names of places in an English text', ENGLISH, 'English', null],
    ['nothing else in a German text', GERMAN, 'German', null],
    [
      'initials in an English text',
      `${ENGLISH}\nV. Lee, A. Roe\nS. Kay, Z. Orr, A. Roe\nA. Roe, S. Kay, V. Lee`,
      'English',
      null,
    ],
  ])('is told of %s', (_, text, main, beside) => {
    expect(identifyLanguage(text)).toEqual({ main, beside })
  })
})

describe('the code of a language', () => {
  it.each([
    [ENGLISH, 'en'],
    [GERMAN, 'de'],
    ['Опыт работы: инженер данных, построил платформу на Python и Spark', 'und'],
    ['', 'en'],
  ])('is that of ISO 639', (text, code) => {
    expect(languageCodeOf({ text })).toBe(code)
  })
})

describe('the language of a text', () => {
  it.each([
    ['German', GERMAN],
    ['French', FRENCH],
    ['Spanish', SPANISH],
    [
      'Polish',
      'Doświadczenie\n- Budowa i wdrażanie modeli w zespole produktu\n- Współpraca z klientami oraz szkolenia dla zespołu\nWykształcenie',
    ],
    ['the Arabic script', 'خبرة مهندس بيانات في بناء المنصات وتحليل البيانات باستخدام Python'],
    ['the Hebrew script', 'ניסיון: מהנדס נתונים, בניית פלטפורמה וניתוח נתונים באמצעות Python'],
    ['Chinese, Japanese or Korean', '工作经历：数据工程师，使用 Python 和 Spark 构建数据平台，负责模型上线'],
    ['the Cyrillic script', 'Опыт работы: инженер данных, построил платформу на Python и Spark'],
  ])('is told where it is not English: %s', (language, text) => {
    expect(foreignLanguage(text)).toBe(language)
  })

  it.each([
    ['English, with names of other places', ENGLISH],
    ['a list of skills', 'Python, SQL, Spark, Kafka, Docker, Kubernetes, de facto standards, en route, la carte'],
    ['too little', 'Lebenslauf und Anlagen'],
    ['bullets that are letters', 'Skills\no Python\no SQL\no Java\no Docker\no Kafka\no Spark\no Built pipelines\no Wrote tests'],
    ['bullets without articles but one', 'Wrote a bot\nBuilt a scraper\nMade a game\nDrew a map\nRan a shop\nLed a team'],
    ['sentences of one who says I', 'I built X. I wrote Y. I led Z. I tested W. I ran S. I made V.'],
    ['English with a name in another script', `${ENGLISH}\n李明`],
    ['nothing', ''],
  ])('is not said of %s', (_, text) => {
    expect(foreignLanguage(text)).toBeNull()
  })
})

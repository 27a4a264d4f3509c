import { describe, expect, it } from 'vitest'
import { foreignLanguage } from '../../src/text/language.ts'

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

describe('the language of a text', () => {
  it.each([
    ['German', GERMAN],
    ['French', FRENCH],
    ['Spanish', SPANISH],
    ['Chinese, Japanese or Korean', '工作经历：数据工程师，使用 Python 和 Spark 构建数据平台，负责模型上线'],
    ['the Cyrillic script', 'Опыт работы: инженер данных, построил платформу на Python и Spark'],
  ])('is told where it is not English: %s', (language, text) => {
    expect(foreignLanguage(text)).toBe(language)
  })

  it.each([
    ['English, with names of other places', ENGLISH],
    ['a list of skills', 'Python, SQL, Spark, Kafka, Docker, Kubernetes, de facto standards, en route, la carte'],
    ['too little', 'Lebenslauf und Anlagen'],
    ['English with a name in another script', `${ENGLISH}\n李明`],
    ['nothing', ''],
  ])('is not said of %s', (_, text) => {
    expect(foreignLanguage(text)).toBeNull()
  })
})

import baseRate from 'resume-coverage/models/base-rate.json'
import { compare, readJobText, readText } from 'resume-coverage/core'
import choices from 'resume-coverage/models/choices.json'
import kind from 'resume-coverage/models/kind.json'
import parts from 'resume-coverage/models/parts.json'
import sense from 'resume-coverage/models/sense.json'
import wordClasses from 'resume-coverage/models/word-classes.json'
import taxonomy from 'resume-coverage/taxonomy.json'

const models = { sense, kind, parts, choices, wordClasses, baseRate }

const [resume, job, score] = ['resume', 'job', 'score'].map((id) => document.getElementById(id))
const asOf = new Date().toISOString().slice(0, 7)

const show = () => {
  try {
    const report = compare(readText(resume.value, { taxonomy, asOf }), readJobText(job.value, { taxonomy, models }), { taxonomy })
    score.textContent = `Coverage ${report.score} of 100`
  } catch (error) {
    score.textContent = `${error.message} ${error.hint}`
  }
}
for (const field of [resume, job]) field.addEventListener('input', show)

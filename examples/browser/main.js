import { compare, readJobText, readText } from 'resume-coverage/core'
import taxonomy from 'resume-coverage/taxonomy.json'

const [resume, job, score] = ['resume', 'job', 'score'].map((id) => document.getElementById(id))
const asOf = new Date().toISOString().slice(0, 7)

const show = () => {
  try {
    const report = compare(readText(resume.value, { taxonomy, asOf }), readJobText(job.value, { taxonomy }), { taxonomy })
    score.textContent = `Coverage ${report.score} of 100`
  } catch (error) {
    score.textContent = `${error.message} ${error.hint}`
  }
}
for (const field of [resume, job]) field.addEventListener('input', show)

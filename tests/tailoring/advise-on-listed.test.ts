import { expect, it } from 'vitest'
import { adviseText } from '../helpers/advise.ts'

const messagesOn = (resume: string, asked: string, also = ''): string[] =>
  adviseText(
    `Robin Halvorsen\nrobin@example.org\n\n${resume}\n`,
    `Somebody\n\nRequirements\n- ${asked}\n${also}`,
  ).suggestions.map(({ title, message }) => `${title}: ${message}`)

const WORK = 'Experience\nAssistant, Brightwater Labs\nJan 2018 - Dec 2023\n- Kept the keys of the yard\n'

it('calls nothing only named that a project tells of, though a list holds more words of what is asked', () => {
  const messages = messagesOn(
    `${WORK}\nProjects\nPilot search\n- Built a FAISS index of pilot books\n\nSkills\nSearch algorithms (FAISS), Rust`,
    'Various ANN search algorithms',
  )
  expect(messages.join('\n')).not.toMatch(/only named/)
})

it('says of a line outside of work where it stands, and nothing of an employer', () => {
  const messages = messagesOn(
    `${WORK}\nCAREER CHANGE\nForecast of tides with gradient boosting (LightGBM), served to pilots\n\nSkills\nLightGBM`,
    'LightGBM',
  )
  expect(messages.join('\n')).toMatch(/stands outside of work and projects \(line \d+\)/)
  expect(messages.join('\n')).not.toMatch(/only named|at Brightwater/)
})

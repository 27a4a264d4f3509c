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

it('names the latest work, though it tells of the trade without the name of a tool', () => {
  const yard = 'Assistant, Osprey Holdings\nJan 2015 - Dec 2016\n- Sold boots and kept the keys of the yard\n'
  const clerk = 'Developer, Brightwater Labs\nJan 2017 - Dec 2018\n- Wrote a tide table in Java\n'
  const lead = 'Developer, Fernhill Systems\nJan 2019 - Dec 2023\n- Set up CI/CD and made REST APIs faster\n'
  const messages = messagesOn(`Experience\n${lead}\n${clerk}\n${yard}\nSkills\nJenkins, Postman, Java, Rust`, 'Rust', '- Java\n')
  expect(messages.join('\n')).toMatch(/at Fernhill Systems or Brightwater Labs/)
  expect(messages.join('\n')).not.toMatch(/Osprey/)
})

import { expect, it } from 'vitest'
import { findSilentPlaces, workOf } from '../../src/coverage/find-role-evidence.ts'
import { findPasted } from '../../src/evidence/index.ts'
import { analyseText, understandText } from '../helpers/stages.ts'

const COPIED = 'Built and ran pipelines that bring orders from many small shops into one store every night'
const RESUME = `Ada Fennwick\n\nExperience\n\nData Engineer, Tarn Bank, 2019 - 2023\n- Built nets in Python\n- ${COPIED}\n`

it.each([
  ['nothing is copied', 'pipelines that run at night', 0],
  ['something is copied', COPIED, 1],
])('the work of a resume is found once for a posting, where %s', (_, asked, copies) => {
  const analysis = analyseText(RESUME)
  const { document } = understandText(`Engineer\n\nRequirements\n- Python\n- ${asked}\n`)
  const findWork = () => workOf(analysis, findSilentPlaces(analysis, findPasted(analysis.document, document)))
  expect(findPasted(analysis.document, document)).toHaveLength(copies)
  expect(findWork()).toHaveLength(1)
  expect(findWork()).toBe(findWork())
})

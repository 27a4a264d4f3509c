import type { SampleCase } from '../case.ts'
import { blank } from './blank.ts'
import { careerChanger } from './career-changer.ts'
import { dataScientist } from './data-scientist.ts'
import { genaiEngineer } from './genai-engineer.ts'
import { mlEngineerStrong } from './ml-engineer-strong.ts'
import { mlEngineerWeak } from './ml-engineer-weak.ts'
import { roleBrief } from './role-brief.ts'
import { scan } from './scan.ts'
import { twoColumn } from './two-column.ts'

export const SAMPLE_CASES: readonly SampleCase[] = [
  mlEngineerStrong,
  mlEngineerWeak,
  dataScientist,
  careerChanger,
  twoColumn,
  genaiEngineer,
  roleBrief,
  scan,
  blank,
]

import { judgeBy } from '../../src/answers/index.ts'
import type { Ground } from '../../src/own-model/index.ts'
import { compareBy } from '../../src/pipeline.ts'
import { analyseText, TAXONOMY, understandText } from './stages.ts'

/** A ground from texts, in this process: what a model's words are checked against. */
export const makeGround = (resume: string, posting: string): Ground => {
  const report = compareBy(analyseText(resume), understandText(posting), TAXONOMY)
  return { report, judge: async (candidates) => judgeBy({ report, candidates }, TAXONOMY) }
}

/** An invented person's resume, with bullets that show some of {@link OWN_POSTING} in other words. */
export const OWN_RESUME = `Nadja Hollis
nadja.hollis@example.org

EXPERIENCE
Data Engineer, Penrose Grocers
March 2020 - Present
- Assisted in moving 30 reports from cron to Airflow
- Built a stock service in Python for 42 shops
- Wrote a prototype of a price model, which was not put into production
- Tuned queries of PostgreSQL for the warehouse team

SKILLS
Python, Airflow, PostgreSQL, Docker (basic)
`

export const OWN_POSTING = `Data Engineer

Requirements
- Python services in production, deployed with Kubernetes
- Workflow orchestration with Airflow and dbt
- SQL databases such as PostgreSQL, with performance tuning
- Machine learning models in production
`

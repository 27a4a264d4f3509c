import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { gradeMentions } from '../../src/evidence/index.ts'
import { analyseText } from '../helpers/stages.ts'

const page = readFileSync(new URL('../../docs/limits.md', import.meta.url), 'utf8').toLowerCase()

/** What each skill shows in a position that says nothing else; that the line is English is another matter. */
const shownBy = (line: string): string[] =>
  gradeMentions(analyseText(`Robin Halvorsen\n\nEXPERIENCE\nEngineer, Brightwater Labs\nJan 2020 - Dec 2023\n- ${line}`))
    .filter(({ place }) => place !== 'language written')
    .map(({ mention, strength }) => `${mention.skill} ${strength}`)

describe('what the page of limits says of evidence by words', () => {
  it.each([
    ['Used Python, SQL and Docker', ['python 1', 'sql 1', 'docker 1']],
    ['Python, SQL, Docker', ['python 0.6', 'sql 0.6', 'docker 0.6']],
    ['the data team ran Spark', ['apache-spark 0.5']],
    ['beside the team that owned Kubernetes', ['kubernetes 0.5']],
    ['interviewed candidates for Java', ['java 0.5']],
    ['Supported the team that built the Kafka pipeline', ['apache-kafka 0.5']],
    ['my friend is good at Docker', ['docker 0.5']],
    ['Spark was run by the platform team', ['apache-spark 0.5']],
    ['Everybody at work knew Docker', ['docker 1']],
    ['not Java', []],
    ['~~Java~~', []],
    ['Seeking a role with Kafka', []],
    ['Kubernetes was never my thing', []],
    ['was going to use Kafka', []],
    ['Planned a migration to Kubernetes', ['kubernetes 0.5']],
    ['Kubernetes and I never became friends', ['kubernetes 1']],
    ['Java 20%', ['java 0.3']],
    ['Chose Kafka over RabbitMQ', ['apache-kafka 1']],
    ['Podman instead of Docker', ['podman 1']],
    ['replaced Jenkins with GitHub Actions', ['jenkins 1', 'github-actions 1']],
    ['migrated from TensorFlow', ['tensorflow 1']],
    ['Cut the time of a prediction from two seconds to forty milliseconds', []],
    ['put a churn model into production', ['churn-prediction 1', 'model-deployment 1']],
  ])('is so: %s', (line, shown) => {
    expect(page).toContain(line.toLowerCase())
    expect(shownBy(line)).toEqual(shown)
  })
})

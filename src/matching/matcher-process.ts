/** The program of a child that understands and compares documents: see `create-matcher.ts`. */
import { checkBy, judgeBy, matchBy } from '../answers/index.ts'
import { answerWith, serveTasks } from '../children/index.ts'
import { readText } from '../document/index.ts'
import { loadModels } from '../learned/load-models.ts'
import { analyse, understand } from '../pipeline.ts'
import type { Analysis, Job, Taxonomy } from '../schema/index.ts'
import { loadTaxonomy } from '../taxonomy/load.ts'
import { encodeAnswer } from './encode-answer.ts'
import { type MatchAnswer, type MatchTask, NEEDS_TAXONOMY, type Question } from './match-task.ts'
import { answerStore } from './store-stages.ts'

/** Besides the one that ships with the package, a service uses one other, or two while it changes. */
const MAX_OTHERS = 2

const own = loadTaxonomy()
const models = loadModels()
const others = new Map<string, Taxonomy>()

const remember = (taxonomy: Taxonomy): void => {
  others.set(taxonomy.version, taxonomy)
  for (const version of others.keys()) if (others.size > MAX_OTHERS) others.delete(version)
}

const send = <Answer extends Analysis | Job>({ asJson = false }: { readonly asJson?: boolean }, answer: Answer) =>
  asJson ? encodeAnswer(answer) : answer

const answer = (question: Question, taxonomy: Taxonomy): MatchAnswer => {
  switch (question.verb) {
    case 'analyse':
      return send(question, analyse(question.read, taxonomy, question.asOf))
    case 'understand':
      return send(question, understand(question.read, taxonomy, models, question))
    case 'match':
      return encodeAnswer(matchBy(question.pair, taxonomy, models))
    case 'check':
      return encodeAnswer(checkBy(question.opened, taxonomy))
    case 'judge':
      return judgeBy(question.judging, taxonomy)
    case 'store':
      return answerStore(question.asked, taxonomy)
  }
}

const answerTask = async ({ question, version, taxonomy }: MatchTask): Promise<MatchAnswer> => {
  if (taxonomy !== undefined) remember(taxonomy)
  const known = version === own.version ? own : others.get(version)
  return known === undefined ? NEEDS_TAXONOMY : answer(question, known)
}

/** One match builds what all later documents share, so that the first of them need not wait for it. */
const warmUp = (): void => {
  const pair = {
    resume: readText('Skills\nPython'),
    posting: readText('Requirements\n- Python'),
    asOf: '2026-01',
    level: null,
    fileName: null,
  }
  encodeAnswer(matchBy(pair, own, models))
}

warmUp()

// Only `create-matcher.ts` sends tasks, and it sends what `MatchTask` says.
serveTasks((task) => answerWith(() => answerTask(task as MatchTask)))

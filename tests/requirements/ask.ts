import { loadModels } from '../../src/learned/load-models.ts'
import { findSeams, type ParsedRequirements, parseRequirements } from '../../src/requirements/index.ts'
import type { Part, Requirement } from '../../src/schema/job.ts'
import { applyEdits } from '../../src/text/edit.ts'
import { findForms } from '../helpers/find-forms.ts'
import { makeTaxonomy, type SkillSketch } from '../helpers/make-taxonomy.ts'
import { textDocument } from '../helpers/text-document.ts'

const ofKind = (kind: SkillSketch['kind'], names: string, broader: readonly string[] = []): SkillSketch[] =>
  names.split('|').map((name) => ({ name, ...(kind ? { kind } : {}), broader }))

/** Enough of the field to write postings with. */
const TAXONOMY = makeTaxonomy([
  ...ofKind('field', 'machine learning|AI|ML|NLP|computer vision|statistics|data engineering|deep learning|computer science'),
  ...ofKind('field', 'programming languages|cloud platforms|databases|healthcare|data pipelines|big data|distributed systems'),
  ...ofKind('field', 'deep learning frameworks|data science'),
  ...ofKind('language', 'Python|Java|Scala|R|C|C++|Go|Rust|SQL|TypeScript|Perl|HTML|CSS', ['programming-languages']),
  ...ofKind('platform', 'AWS|GCP|Azure', ['cloud-platforms']),
  ...ofKind('platform', 'Kubernetes|Docker|Airflow|Kafka|Terraform|Linux|Unix|Windows|Snowflake|Databricks|Tableau|Power BI'),
  ...ofKind('framework', 'Spark|Flink|Django|React|FastAPI'),
  ...ofKind('library', 'PyTorch|TensorFlow|Keras|pandas|scikit-learn', ['deep-learning-frameworks']),
  ...ofKind('platform', 'MySQL|Postgres|MongoDB|Redis', ['databases']),
  ...ofKind('practice', 'CI/CD|MLOps|code review|monitoring|A/B testing|ETL|agile|scripting'),
  ...ofKind('practice', 'publications'),
  ...ofKind('field', 'NeurIPS|CVPR', ['publications']),
  ...ofKind('method', 'clustering|regression|RAG|fine-tuning|planning|memory'),
  ...ofKind('certification', 'AWS Certified Solutions Architect|CISSP'),
  ...ofKind(
    'practice',
    'containers|open source|batch and streaming|data integration|integrate data|cloud-based|event-driven|tree-based',
  ),
  ...ofKind('field', 'relational', ['databases']),
  ...ofKind('platform', 'Podman', ['containers']),
  ...ofKind('platform', 'LXC', ['containers']),
  ...ofKind('soft', 'communication|teamwork|problem solving|cross-functional teams'),
])

export const parse = (text: string): ParsedRequirements => {
  const glued = textDocument(text)
  const document = applyEdits(glued, findSeams(glued, findForms(glued.text, TAXONOMY)))
  return parseRequirements(document, findForms(document.text, TAXONOMY), TAXONOMY, {
    weigh: ({ importance }) => ({ required: 1, preferred: 0.4, duty: 0.6 })[importance],
    rate: () => 0.4,
    models: loadModels(),
  })
}

/** A part, with the importance of its statement. */
export interface AskedPart extends Part, Pick<Requirement, 'importance'> {}

const partsOf = ({ requirements }: Pick<ParsedRequirements, 'requirements'>): AskedPart[] =>
  requirements.flatMap(({ importance, parts }) => parts.map((part) => ({ importance, ...part })))

const show = ({ importance, anyOf, open }: AskedPart): string =>
  `${importance} ${anyOf.map(({ surfaceForm }) => surfaceForm).join('|')}${open ? '…' : ''}`

/** What a posting asks for, one string for each part, with the importance of its statement: "required Python|R…". */
export const asks = (text: string): string[] => partsOf(parse(text)).map(show)

import { type Lineage, WORD_KINDS } from '../lineage.ts'
import type { Span } from '../schema/span.ts'
import type { Skill } from '../schema/taxonomy.ts'
import { foldCase } from '../text/normalize.ts'
import { type Token, tokenize } from '../text/tokenize.ts'

const BESIDE_A_NAME = /[\p{L}\p{N}/@.&_()[\]'’-]/u

/** Whether a place stands free, so that words can follow it: not in an address, a compound, a pair like "AWS/GCP" or in brackets. */
export const standsFree = (text: string, { start, end }: Span): boolean => {
  const after = text.charAt(end)
  const endsSentence = after === '.' && !/\S/.test(text.charAt(end + 1))
  return !BESIDE_A_NAME.test(text.charAt(start - 1)) && (endsSentence || !BESIDE_A_NAME.test(after))
}

/**
 * "Google Cloud Translation API", "LLM-based", "LLM based", "RAG (Retrieval …)": the words after it belong to it, and nothing can
 * be put between.
 */
const NAME_GOES_ON =
  /^(?:[ -](?:\p{Lu}|(?:based|driven|powered|enabled|assisted|augmented|native|like|specific|related)\b)|\s?\()/u

/** Whether the words at a place are a part of a longer name or of a compound, or are spelt out after it. */
export const isPartOfName = (text: string, { end }: Span): boolean => NAME_GOES_ON.test(text.slice(end, end + 12))

const isPlural = (form: string): boolean => /[^s]s$/.test(form)

/** "LLM" is one of "large language models", and not the same. */
export const differInNumber = (a: string, b: string): boolean => isPlural(a) !== isPlural(b)

/** Words between blanks, so that a phrase is found among others only as whole words. */
export const joinWords = (words: readonly Token[]): string => ` ${words.map(({ word }) => word).join(' ')} `

export const toPhrase = (text: string): string => joinWords(tokenize(text))

/** What a literal search makes no difference of: case, hyphens, spaces, a plural. */
const squash = (form: string): string =>
  foldCase(form)
    .replace(/[\s-]+/g, '')
    .replace(/s$/, '')

export const looksTheSame = (a: string, b: string): boolean => squash(a) === squash(b)

/** Whether a literal search for one form finds it inside the other: "REST" in "RESTful APIs". */
export const isFoundIn = (form: string, other: string): boolean => squash(other).includes(squash(form))

/** Whether one form is the first letters of the other's words: "NLP" of "natural language processing". */
export const isAbbreviation = (short: string, long: string): boolean => {
  const words = long.split(/[\s/&-]+/).filter((word) => /^\p{L}/u.test(word))
  return words.length > 1 && squash(short) === squash(words.map((word) => word.charAt(0)).join(''))
}

/** Two forms of one thing in one breath, the longer one first: "Kubernetes (k8s)". */
export const pairForms = (a: string, b: string): string => (a.length >= b.length ? `${a} (${b})` : `${b} (${a})`)

/** A term of plain words begins large in a posting's list and small inside a line: "Deep learning". */
const SENTENCE_CASE = /^[A-Z][a-z-]*(?: [a-z-]+)+$/

/** First words that are names: "Python libraries", "Bayesian methods". */
const NAMES_FIRST: ReadonlySet<string> = new Set(
  (
    'Agile Airflow Amazon Ansible Apache Azure Bash Bayesian Boolean Cisco Databricks Docker Elasticsearch Excel Flink Fortran ' +
    'Gaussian Git Go Google Grafana Hadoop Helm Java Jenkins Jira Julia Kafka Kalman Kotlin Kubernetes Linux Markov Matryoshka ' +
    'Microsoft Oracle Perl Poisson Prometheus Python Redis Ruby Rust Salesforce Scala Scrum Selenium Snowflake Spark Swift ' +
    'Tableau Terraform Unity Unix Windows Arabic Chinese Czech Danish Dutch English Finnish French German Greek Hebrew Hindi ' +
    'Italian Japanese Korean Norwegian Polish Portuguese Russian Spanish Swedish Turkish'
  ).split(' '),
)

export const asInMidLine = (form: string): string =>
  SENTENCE_CASE.test(form) && !NAMES_FIRST.has(form.slice(0, form.indexOf(' ')))
    ? form.charAt(0).toLowerCase() + form.slice(1)
    : form

const ONE_WORD = /^[A-Z][a-z-]+$/

/** Which of those words are names all the same ("English", "Agile"): where only their capital tells them from a plain word. */
const isProper = ({ name, forms }: Skill): boolean => forms.some(({ form, sense }) => form === name && sense?.case === 'exact')

/** Kinds of things, of which one is asked for. A name of its own has a capital: "Delta Lake". */
const ONE_OF_A_KIND = / (?:catalog|database|framework|gateway|lake|language|platform|registry|store|warehouse)$/

/** Whether a name is of a kind of things of which one is asked for: "Deep learning framework". */
export const isOneOfAKind = (name: string): boolean => ONE_OF_A_KIND.test(name)

const AN = /^(?:[aeiou]|[AEFHILMNORSX](?:[A-Z]|\b))/

/** "a cloud platform": a sentence that asks for "cloud platform" lacks a word. */
const withArticle = (name: string): string => (isOneOfAKind(name) ? `${AN.test(name) ? 'an' : 'a'} ${name}` : name)

/** The name of a skill inside a sentence: "observability" and "a vector database", but "Kubernetes" and "English". */
export const nameInMidLine = (id: string, { skillOf, nameOf }: Lineage): string => {
  const skill = skillOf(id)
  const name = withArticle(asInMidLine(nameOf(id)))
  const isWord =
    skill !== undefined && WORD_KINDS.has(skill.kind) && ONE_WORD.test(name) && !NAMES_FIRST.has(name) && !isProper(skill)
  return isWord ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

import { readFileSync } from 'node:fs'

const sample = (file: string): string => readFileSync(new URL(`../samples/ml-engineer-strong/${file}`, import.meta.url), 'utf8')

export const POSTING = sample('job.txt')

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WORK = [
  'Trained ranking models in PyTorch and raised click-through by 12%',
  'Served models on Kubernetes with Docker and Terraform',
  'Built data pipelines in Airflow and Spark for two data scientists',
  'Wrote evaluation of large language models in Python with pytest',
]

/** One page of an invented resume holds two positions; the same words on every machine. */
const position = (number: number): string =>
  [
    `Machine Learning Engineer, Birchwood Labs ${number}\t${MONTHS[number % 12]} ${2000 + (number % 20)} – ${MONTHS[(number + 5) % 12]} ${2001 + (number % 20)}`,
    ...Array.from({ length: 8 }, (_, line) => `• ${WORK[(number + line) % WORK.length]}`),
    '',
  ].join('\n')

/** A resume of this many pages; another `person` gives another text, so that nothing cached is reused. */
export const resumeOf = (pages: number, person = 0): string =>
  [
    `Mira Solberg ${'I'.repeat(person % 40)}`,
    'mira@example.org',
    '',
    'Experience',
    ...Array.from({ length: pages * 2 }, (_, number) => position(number)),
    'Education',
    'BSc in Computer Science, Lakeside University, 2015',
    '',
    'Skills',
    'Python, PyTorch, SQL, Docker, Kubernetes',
    '',
  ].join('\n')

/** The sample posting's own lines, repeated this many times. */
export const postingOf = (times: number, number = 0): string =>
  [`Posting ${number}`, ...Array.from({ length: times }, () => POSTING)].join('\n\n')

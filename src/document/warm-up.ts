/**
 * Documents about nobody, on which children warm up before there is work: V8 compiles what runs, and a child takes twice the
 * processor time for its first hundred documents. They say what most resumes and postings say in some way, so that every stage
 * runs.
 */

const RESUME = `Robin Example
robin@example.org | +00 000 000 000 | Sampletown

Summary
Machine learning engineer with six years of experience in Python, MLOps and cloud services.

Experience
Senior Machine Learning Engineer, Example Labs, Sampletown
Mar 2021 - Present
- Trained ranking models in PyTorch and scikit-learn, 12 % more clicks for 3 million users
- Deployed models with Docker and Kubernetes on AWS, monitored by Prometheus and Grafana
- Built feature pipelines in Spark and Airflow together with four data scientists
- Familiar with Terraform; planned a move to Go, never used Scala in production
Data Engineer, Sample Systems
06/2018 - 02/2021
- Wrote REST services in Python and FastAPI, tested with pytest, delivered by GitHub Actions
- Reduced the latency of SQL reports on PostgreSQL from 40 to 6 seconds

Projects
Reading lists: a recommender of books in TensorFlow and React, with MLflow for experiments

Education
M.Sc. in Computer Science, University of Sampletown, 2016 - 2018
B.Sc. in Mathematics, University of Sampletown, 2013 - 2016

Skills
Languages: Python, SQL, Bash, Java
Machine learning: PyTorch, TensorFlow, scikit-learn, XGBoost, Hugging Face, NLP
Infrastructure: AWS, Docker, Kubernetes, Terraform, Jenkins, Linux

Certifications
AWS Certified Machine Learning, 2022

Languages
English (fluent), German (B2)`

const POSTING = `Machine Learning Engineer (m/f/d)
Example Works, Sampletown. We are a company of 80 people, founded 10 years ago.

About the role
You will design and deploy machine learning models with our data scientists, and keep them running.

Requirements
- 5+ years of experience in software engineering, at least 3 of them with Python
- Bachelor's degree in computer science, statistics or a related field, or equivalent experience
- Strong knowledge of PyTorch or TensorFlow, and of one of AWS, GCP, Azure
- Hands-on experience with Docker and Kubernetes is a must
- Good communication skills; fluent English

Nice to have
- MLflow, Airflow or similar tools
- A PhD is a plus; no experience with Scala is needed
- Willingness to learn Rust

What we offer
30 days of leave, a gym, and a budget for books. We are an equal opportunity employer.`

const PAGE_HEIGHT = 842
const WARM_UP_LEADING_PT = 14

/** Without characters that PDF strings would have to escape. */
const show = (line: string): string => `(${line.replaceAll(/[()\\]/g, ' ')}) '`

/** One page of A4 that holds the lines of a text, in Helvetica. */
const drawPage = (text: string): Uint8Array => {
  const content = `BT /F1 10 Tf ${WARM_UP_LEADING_PT} TL 50 ${PAGE_HEIGHT - 50} Td ${text.split('\n').map(show).join('\n')} ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 ${PAGE_HEIGHT}]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream\n`,
  ]
  const parts = ['%PDF-1.4\n', ...objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`)]
  const starts = parts.map((_, index) => parts.slice(0, index).join('').length)
  const places = starts.slice(1).map((start) => `${String(start).padStart(10, '0')} 00000 n \n`)
  const table = `xref\n0 ${parts.length}\n0000000000 65535 f \n${places.join('')}`
  const trailer = `trailer<</Root 1 0 R/Size ${parts.length}>>\nstartxref\n${parts.join('').length}\n%%EOF`
  return Buffer.from([...parts, table, trailer].join(''), 'latin1')
}

/** Texts to warm up on, and how often. */
export const WARM_UP = {
  resume: RESUME,
  posting: POSTING,
  /**
   * By then, after half a second, the compiler has seen what matters. Run from source, a start takes ten times as long and serves
   * only developers.
   */
  times: import.meta.url.endsWith('.ts') ? 0 : 30,
} as const

/** The resume of {@link WARM_UP} as a PDF. */
export const drawWarmUpResume = (): Uint8Array => drawPage(RESUME)

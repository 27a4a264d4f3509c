import type { DegreeLevel } from '../../src/schema/timeline.ts'
import { MONTHS_PER_YEAR, toYearsAndMonths } from '../../src/text/months.ts'
import { drawLots, type Lots } from './draw-lots.ts'
import type { InventedResume, Job, Month, SkillGroup, Study } from './resume.ts'

const PEOPLE = [
  'Ada Lindqvist',
  'Tomasz Zielonka',
  'Priya Raman',
  'Kofi Mensah',
  'Rafael Souza',
  'Maeve O’Dwyer',
  'Jean-Luc Ferrer',
  'Yuki Tanabe',
] as const

const PLACES = ['Leeds, UK', 'Austin, TX', 'Lyon, France', 'Gdansk, Poland', 'Remote', 'Berlin, Germany'] as const
const HOMES = ['Leeds, UK', 'Austin, TX', 'Lyon, France', 'Berlin, Germany'] as const

const TITLES = [
  'Senior Data Engineer',
  'Machine Learning Engineer',
  'Data Scientist',
  'Research Assistant',
  'Software Engineer',
  'MLOps Engineer',
  'Data Analyst',
  'Lead AI Engineer',
] as const

const EMPLOYERS = [
  'Tallow & Wick',
  'Pemberly Robotics',
  'Grebe Shipping Ltd',
  'Quillstone GmbH',
  'Fernhill Systems',
  'Oakline Logistics',
  'Nimbus Foods Inc.',
  'Harbour Grid',
  'Northmere University',
] as const

type Degree = readonly [printed: string, level: DegreeLevel]

const STUDIES: readonly [Degree, ...Degree[]] = [
  ['BSc in Computer Science', 'bachelor'],
  ['Bachelor of Arts in Economics', 'bachelor'],
  ['B.Eng. Mechanical Engineering', 'bachelor'],
]
const HIGHER_STUDIES: readonly [Degree, ...Degree[]] = [
  ['MSc in Statistics', 'master'],
  ['Master of Science in Machine Learning', 'master'],
  ['PhD in Physics', 'doctorate'],
]
const SCHOOLS = [
  'University of Starling',
  'Lakeside University',
  'Prairie State College',
  'Warta Technical University',
  'Hollin Institute of Technology',
] as const

const GROUPS: readonly SkillGroup[] = [
  { label: 'Languages', names: ['Python', 'SQL', 'Java', 'Scala', 'TypeScript', 'C++'] },
  { label: 'Frameworks', names: ['PyTorch', 'TensorFlow', 'scikit-learn', 'XGBoost', 'FastAPI', 'Pandas'] },
  { label: 'Platforms', names: ['Kubernetes', 'Docker', 'AWS', 'Terraform', 'Airflow', 'Snowflake', 'MLflow', 'Kafka'] },
]

/** Sentences with two more names that are in no list, so that all bullets of a resume are different. */
const DEEDS: readonly ((tool: string, count: number) => string)[] = [
  (tool, count) => `Built a ranking service in ${tool} that answers ${count} requests a second and is watched day and night`,
  (tool, count) => `Moved ${count} nightly jobs to ${tool}`,
  (tool, count) =>
    `Cut the cost of serving by ${count % 70}% with ${tool}, measured over three quarters and four regions of the shop`,
  (tool, count) => `Taught ${count} colleagues to test what they write in ${tool}`,
  (tool, count) => `Wrote the pipeline of ${count} features in ${tool}; reviews of it became the habit of the whole department`,
  (tool, count) => `Halved the time of a release, from ${count} hours, by way of ${tool}`,
]

const TODAY: Month = { year: 2026, month: 6 }

const monthsBefore = ({ year, month }: Month, months: number): Month => {
  const [years, left] = toYearsAndMonths(year * MONTHS_PER_YEAR + month - 1 - months)
  return { year: years, month: left + 1 }
}

const inventJobs = (lots: Lots, count: number): Job[] => {
  const titles = lots.pickSome(TITLES, count)
  const employers = lots.pickSome(EMPLOYERS, count)
  const numbers = lots.pickSome(
    Array.from({ length: 90 }, (_, index) => index + 10),
    count * 4,
  )
  let end = monthsBefore(TODAY, lots.between(0, 12))
  return titles.map((title, index) => {
    const from = monthsBefore(end, lots.between(13, 40))
    const to = index === 0 && lots.between(0, 2) > 0 ? null : end
    end = monthsBefore(from, 1)
    const deeds = lots.pickSome(DEEDS, lots.between(2, 3))
    const tools = lots.pickSome(
      GROUPS.flatMap(({ names }) => names),
      deeds.length,
    )
    const bullets = deeds.map((deed, at) => deed(tools[at] ?? '', numbers[index * 4 + at] ?? 0))
    return { title, organization: employers[index] ?? '', place: lots.pick(PLACES), from, to, bullets }
  })
}

const inventStudies = (lots: Lots, before: Month): Study[] => {
  const [school, higherSchool] = lots.pickSome(SCHOOLS, 2)
  const [degree, level] = lots.pick(STUDIES)
  const [higher, higherLevel] = lots.pick(HIGHER_STUDIES)
  const end = { year: before.year, month: 6 }
  const middle = { year: before.year - 2, month: 6 }
  const study = (from: Month, to: Month) => ({ from: { year: from.year, month: 9 }, to })
  const first: Study = { ...study({ ...middle, year: middle.year - 3 }, middle), degree, level, institution: school ?? '' }
  const second: Study = { ...study(middle, end), degree: higher, level: higherLevel, institution: higherSchool ?? '' }
  return lots.between(0, 1) === 0 ? [first] : [second, first]
}

/** An invented person's resume; another for each seed. */
export const inventResume = (seed: number): InventedResume => {
  const lots = drawLots(seed)
  const name = lots.pick(PEOPLE)
  const jobs = inventJobs(lots, lots.between(2, 4))
  return {
    name,
    email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.org`,
    phone: `+44 113 555 01${lots.between(10, 99)}`,
    place: lots.pick(HOMES),
    summary: 'Builds what turns data into decisions, and stays until it runs without anybody having to look after it.',
    jobs,
    studies: inventStudies(lots, jobs.at(-1)?.from ?? TODAY),
    skills: GROUPS.map(({ label, names }) => ({ label, names: lots.pickSome(names, lots.between(3, 5)) })),
  }
}

/** A posting as the data of a page has it. */
export interface PostingData {
  readonly title: string
  readonly employer: string
  readonly place: string
  /** Each with its heading, which is empty where it has none; text or HTML. */
  readonly texts: readonly (readonly [heading: string, text: string])[]
}

type Json = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const objectAt = (value: unknown, key: string): Json => {
  const found = isObject(value) ? value[key] : undefined
  return isObject(found) ? found : {}
}

/** The words of a field: of a list all of them, of an object its name. */
const wordsOf = (value: unknown, separator = ', '): string => {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value))
    return value
      .map((one) => wordsOf(one))
      .filter((one) => one !== '')
      .join(separator)
  return isObject(value) ? wordsOf(value.name) : ''
}

const joined = (words: readonly string[], separator = ', '): string =>
  [...new Set(words.filter((one) => one !== ''))].join(separator)

const ADDRESS_FIELDS = ['addressLocality', 'addressRegion', 'addressCountry'] as const

const placeOfSchema = ({ jobLocation, jobLocationType }: Json): string => {
  const places = (Array.isArray(jobLocation) ? jobLocation : [jobLocation]).map((place) => {
    const address = isObject(place) ? place.address : undefined
    return isObject(address) ? joined(ADDRESS_FIELDS.map((key) => wordsOf(address[key]))) : wordsOf(address ?? place)
  })
  return joined([...places, jobLocationType === 'TELECOMMUTE' ? 'Remote' : ''], '; ')
}

/** Fields of schema.org that say more than the description, and under which heading they are read. */
const MORE_OF_SCHEMA = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
  ['skills', 'Skills'],
] as const

const isPosting = (type: unknown): boolean => (Array.isArray(type) ? type.includes('JobPosting') : type === 'JobPosting')

interface Shape {
  /** Who has such data, and where it is documented. */
  readonly of: string
  readonly is: (value: Json) => boolean
  readonly read: (value: Json) => PostingData
}

/** Data of postings, as the makers of job boards document them. Data in any other shape is not read as a posting. */
export const SHAPES: readonly Shape[] = [
  {
    of: 'any site: JobPosting of schema.org (https://schema.org/JobPosting)',
    is: (value) => isPosting(value['@type']) && typeof value.description === 'string',
    read: (value) => ({
      title: wordsOf(value.title ?? value.name),
      employer: wordsOf(value.hiringOrganization),
      place: placeOfSchema(value),
      texts: [
        ['', wordsOf(value.description)],
        ...MORE_OF_SCHEMA.map(([key, heading]) => [heading, wordsOf(value[key], '\n')] as const),
      ],
    }),
  },
  {
    of: 'Greenhouse, the page (job post in its state) and its Job Board API (https://developers.greenhouse.io/job-board.html)',
    is: ({ title, content, ...rest }) =>
      typeof title === 'string' && typeof content === 'string' && ('location' in rest || 'job_post_location' in rest),
    read: (value) => ({
      title: wordsOf(value.title),
      employer: wordsOf(value.company_name),
      place: wordsOf(value.job_post_location ?? value.location),
      texts: [
        ['', wordsOf(value.introduction)],
        ['', wordsOf(value.content)],
      ],
    }),
  },
  {
    of: 'Ashby, the page (posting in its state) and its API (https://developers.ashbyhq.com/docs/public-job-posting-api)',
    is: ({ title, descriptionHtml }) => typeof title === 'string' && typeof descriptionHtml === 'string',
    read: (value) => ({
      title: wordsOf(value.title),
      employer: wordsOf(value.organizationName ?? value.organization),
      place: wordsOf(value.locationName ?? value.location),
      texts: [['', wordsOf(value.descriptionHtml)]],
    }),
  },
  {
    of: 'Lever, its Postings API (https://github.com/lever/postings-api)',
    is: ({ text, lists }) => typeof text === 'string' && Array.isArray(lists),
    read: (value) => ({
      title: wordsOf(value.text),
      employer: '',
      place: wordsOf(objectAt(value, 'categories').location),
      texts: [
        ['', wordsOf(value.description ?? value.descriptionPlain)],
        ...(Array.isArray(value.lists) ? value.lists : []).filter(isObject).map(({ text, content }) => {
          return [wordsOf(text), wordsOf(content)] as const
        }),
        ['', wordsOf(value.additional)],
      ],
    }),
  },
  {
    of: 'Workday, the data of its career sites (jobPostingInfo)',
    is: ({ jobPostingInfo }) => isObject(jobPostingInfo) && typeof jobPostingInfo.jobDescription === 'string',
    read: (value) => {
      const info = objectAt(value, 'jobPostingInfo')
      return {
        title: wordsOf(info.title),
        employer: wordsOf(value.hiringOrganization),
        place: joined([wordsOf(info.location), wordsOf(info.additionalLocations)], '; '),
        texts: [['', wordsOf(info.jobDescription)]],
      }
    },
  },
  {
    of: 'SmartRecruiters, its Posting API (https://developers.smartrecruiters.com/docs/posting-api)',
    is: ({ name, jobAd }) => typeof name === 'string' && isObject(jobAd) && isObject(jobAd.sections),
    read: (value) => ({
      title: wordsOf(value.name),
      employer: wordsOf(value.company),
      place: joined(['city', 'region', 'country'].map((key) => wordsOf(objectAt(value, 'location')[key]))),
      texts: Object.values(objectAt(objectAt(value, 'jobAd'), 'sections'))
        .filter(isObject)
        .map(({ title, text }) => [wordsOf(title), wordsOf(text)] as const),
    }),
  },
]

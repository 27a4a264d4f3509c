import { z } from 'zod'

/*
 * JSON Resume 1.0.0 (https://jsonresume.org/schema): every field may be missing, and there may be additional ones.
 * Many exporters write null for what they do not have.
 */

const Text = z.string().nullish()
const Texts = z.array(z.string()).nullish()

/** "2014-06-29", "2014-06" or "2014" (the schema's iso8601); some exporters write an empty string for a missing date. */
export const IsoDate = z
  .string()
  .regex(
    /^(?:|[12]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)$/,
    'a date like 2014, 2014-06 or 2014-06-29 was expected',
  )
  .nullish()

const list = <T extends z.ZodRawShape>(shape: T) => z.array(z.looseObject(shape)).nullish()

const Location = z.looseObject({ address: Text, postalCode: Text, city: Text, countryCode: Text, region: Text }).nullish()

export const JsonResume = z.looseObject({
  $schema: Text,
  basics: z
    .looseObject({
      name: Text,
      label: Text,
      image: Text,
      email: Text,
      phone: Text,
      url: Text,
      summary: Text,
      location: Location,
      profiles: list({ network: Text, username: Text, url: Text }),
    })
    .nullish(),
  work: list({
    name: Text,
    location: Text,
    description: Text,
    position: Text,
    url: Text,
    startDate: IsoDate,
    endDate: IsoDate,
    summary: Text,
    highlights: Texts,
  }),
  volunteer: list({
    organization: Text,
    position: Text,
    url: Text,
    startDate: IsoDate,
    endDate: IsoDate,
    summary: Text,
    highlights: Texts,
  }),
  education: list({
    institution: Text,
    url: Text,
    area: Text,
    studyType: Text,
    startDate: IsoDate,
    endDate: IsoDate,
    score: Text,
    courses: Texts,
  }),
  awards: list({ title: Text, date: IsoDate, awarder: Text, summary: Text }),
  certificates: list({ name: Text, date: IsoDate, url: Text, issuer: Text }),
  publications: list({ name: Text, publisher: Text, releaseDate: IsoDate, url: Text, summary: Text }),
  skills: list({ name: Text, level: Text, keywords: Texts }),
  languages: list({ language: Text, fluency: Text }),
  interests: list({ name: Text, keywords: Texts }),
  references: list({ name: Text, reference: Text }),
  projects: list({
    name: Text,
    description: Text,
    highlights: Texts,
    keywords: Texts,
    startDate: IsoDate,
    endDate: IsoDate,
    url: Text,
    roles: Texts,
    entity: Text,
    type: Text,
  }),
  meta: z.looseObject({ canonical: Text, version: Text, lastModified: Text }).nullish(),
})
export type JsonResume = z.infer<typeof JsonResume>

import { z } from 'zod'
import { Evidence } from './coverage.ts'

/** A responsibility of the role that the posting stresses, what interviews test of it, and which lines of the resume speak to it. */
export const InterviewTopic = z.object({
  /** Id of the brief's responsibility: "deployment-pipelines". */
  responsibility: z.string(),
  title: z.string(),
  /** What interviews look at, as the brief says. */
  tests: z.string(),
  /** What is expected at the level that the posting asks for. */
  expects: z.string(),
  /** Requirement ids of the posting that ask for it, in the posting's order. */
  asked: z.array(z.string()),
  /** The lines to talk about, those that tell of work first, strongest first, one place per line; empty if the resume has none. */
  evidence: z.array(Evidence),
})
export type InterviewTopic = z.infer<typeof InterviewTopic>

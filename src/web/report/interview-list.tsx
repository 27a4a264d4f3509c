import type { InterviewTopic } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { useBench } from './bench.ts'
import { PlaceList } from './quote-list.tsx'
import { Told } from './told.tsx'

const Topic = ({ topic }: { readonly topic: InterviewTopic }) => (
  <li class="topic">
    <h3>
      <Told room="brief" words={topic.title} />
    </h3>
    <dl>
      <dt>{messages.interview.tests}</dt>
      <dd>
        <Told room="brief" words={topic.tests} />
      </dd>
      <dt>{messages.interview.expects}</dt>
      <dd>
        <Told room="brief" words={topic.expects} />
      </dd>
    </dl>
    {topic.evidence.length === 0 ? (
      <p class="evidence-why">{messages.interview.none}</p>
    ) : (
      <PlaceList evidence={topic.evidence} aims={topic.asked} />
    )}
  </li>
)

/** What to prepare: the responsibilities that the posting stresses, and the lines to talk about. */
export const InterviewList = () => (
  <>
    <p class="lead">{messages.interview.lead}</p>
    <ol class="topics">
      {useBench().report.interview.map((topic) => (
        <Topic key={topic.responsibility} topic={topic} />
      ))}
    </ol>
  </>
)

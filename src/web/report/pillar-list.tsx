import type { Pillar } from '../../schema/index.ts'
import { nameSource } from '../../wording/name-source.ts'
import { statusOfPillar } from '../../wording/status-of-pillar.ts'
import { messages } from '../messages/index.ts'
import { Status } from './aim-link.tsx'
import { useBench } from './bench.ts'
import { PlaceList } from './quote-list.tsx'

const Item = ({ pillar }: { readonly pillar: Pillar }) => {
  const { report } = useBench()
  const { id, evidence, asked } = pillar
  return (
    <li class="pillar">
      <h3>
        <Status status={statusOfPillar(pillar)} />
        {messages.names.pillars[id]}
      </h3>
      <p class="pillar-asked">
        {asked.length === 0 ? messages.pillars.notAsked(nameSource(report)) : messages.pillars.asked(asked.length)}
      </p>
      {evidence.length === 0 ? <p>{messages.pillars.notShown}</p> : <PlaceList evidence={evidence} aims={asked} />}
    </li>
  )
}

/** The three things that a resume for this role should lead with. */
export const PillarList = () => {
  const { pillars } = useBench().report
  return (
    <>
      <p class="lead">{messages.pillars.lead}</p>
      <ul class="pillars">
        {pillars.map((pillar) => (
          <Item key={pillar.id} pillar={pillar} />
        ))}
      </ul>
    </>
  )
}

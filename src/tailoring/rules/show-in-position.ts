import { adviseOnListed, groupListed } from '../advise-on-listed.ts'
import type { Listed } from '../listed.ts'
import type { Rule } from '../rule.ts'

/** A posting that asks for relational databases does not ask to see SQLite in use: only what it names itself is worth a question. */
const isAskedByName = ({ best: { relation } }: Listed): boolean => relation === 'exact'

/** A skill that is only listed counts little; the same skill in a bullet of a dated position counts in full. */
export const showInPosition: Rule = {
  id: 'show-in-position',
  title: 'Show in use what is only listed',
  examples: [
    {
      about: 'speaks up where years are asked of what a project shows, and no position',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built nightly pipelines\n\nPROJECTS\nHome lab, 2023\n- Ran three services on Kubernetes',
      job: 'Requirements\n- 3 years of Kubernetes',
      advice: [{ at: 'Kubernetes', edited: null }],
    },
    {
      about: 'is silent where a tool stands in a list and nowhere else, of which `listed-only` speaks',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built nightly pipelines in Python\n\nSKILLS\nPython, Kubernetes',
      job: 'Requirements\n- Python\n- Kubernetes',
      advice: [],
    },
    {
      about: 'is silent where the list only holds a part of what is asked',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built nightly pipelines in Python\n\nSKILLS\nPython, SQLite',
      job: 'Requirements\n- Python\n- Relational databases',
      advice: [],
    },
    {
      about: 'is silent where the list only holds what stands beside the skill',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built nightly pipelines\n\nSKILLS\nPyTorch',
      job: 'Requirements\n- TensorFlow, Keras or similar',
      advice: [],
    },
    {
      about: 'is silent where a position shows the skill',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes\n\nSKILLS\nKubernetes',
      job: 'Requirements\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) =>
    groupListed(context)
      .filter((listed) => listed.some(isAskedByName))
      .flatMap((listed) => adviseOnListed(listed, context)),
}

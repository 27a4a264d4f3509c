import type { SampleCase } from '../case.ts'
import { ML_PLATFORM_ENGINEER } from '../postings.ts'

export const twoColumn: SampleCase = {
  id: 'two-column',
  about:
    'A platform engineer with a coloured side column, written after the main one in the file, and synonyms throughout (k8s, Golang, GKE).',
  layout: 'two-column-pdf',
  posting: ML_PLATFORM_ENGINEER,
  resume: {
    name: 'Jonas Brandt',
    headline: 'Platform and MLOps Engineer',
    contact: ['jonas.brandt@mail.example', '+49 341 555 0177', 'Leipzig, Germany'],
    parts: [
      {
        heading: 'Experience',
        entries: [
          {
            title: 'MLOps Engineer',
            organization: 'Kranich Mobility GmbH',
            dates: '04/2021 – Present',
            bullets: [
              'Run three k8s clusters on GKE with 64 GPU nodes for 25 researchers; cost per training hour down 37%',
              'Built CI/CD for models in GitHub Actions with a model registry in MLflow',
              'Wrote the node autoscaler in Golang and the command line tools in Python',
              'Put dashboards and alerts in Grafana and Prometheus; on-call pages fell from 40 to 9 a month',
              'Serve 12 vision models with Triton Inference Server',
            ],
          },
          {
            title: 'DevOps Engineer',
            organization: 'Saale Energie AG',
            dates: '10/2017 – 03/2021',
            bullets: [
              'Described the whole platform as code in Terraform and Ansible',
              'Moved 60 services from virtual machines to Docker and Kubernetes',
            ],
          },
        ],
      },
      { heading: 'Talks', bullets: ['“Cheap GPUs, happy researchers”, regional cloud native meetup, 2024'] },
      {
        heading: 'Skills',
        aside: true,
        bullets: ['Kubernetes, Helm', 'Terraform, Ansible', 'Python, Golang, Bash', 'Prometheus, Grafana', 'GCP, some AWS'],
      },
      {
        heading: 'Education',
        aside: true,
        entries: [{ title: 'B.Eng. Electrical Engineering', organization: 'Hochschule Pleissetal', dates: '2013 – 2017' }],
      },
      { heading: 'Certifications', aside: true, bullets: ['Certified Kubernetes Administrator (CKA), 2022'] },
      { heading: 'Languages', aside: true, bullets: ['German (native)', 'English (C1)'] },
    ],
  },
}

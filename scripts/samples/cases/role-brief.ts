import type { SampleCase } from '../case.ts'

export const roleBrief: SampleCase = {
  id: 'role-brief',
  about: 'No posting at all: the resume is held against the role brief for an AI/ML engineer at mid level.',
  layout: 'one-column-pdf',
  posting: null,
  level: 'mid',
  resume: {
    name: 'Samuel Adeyemi',
    headline: 'Applied ML Engineer',
    contact: ['samuel.adeyemi@mail.example', 'Lagos, Nigeria'],
    parts: [
      {
        heading: 'Experience',
        entries: [
          {
            title: 'ML Engineer',
            organization: 'Palmline Bank',
            dates: 'May 2022 – Present',
            bullets: [
              'Develop fraud models in Python and TensorFlow that screen 3 million payments a day',
              'Deploy with TensorFlow Extended and Docker on Google Cloud; rollback in under five minutes',
              'Monitor model performance and data quality, with weekly reviews with the data science team',
            ],
          },
          {
            title: 'Data Analyst',
            organization: 'Lekki Foods',
            dates: 'Jan 2020 – Apr 2022',
            bullets: ['Built sales reports in SQL and Python', 'Helped product managers choose what to measure'],
          },
        ],
      },
      {
        heading: 'Education',
        entries: [{ title: 'B.Sc. in Computer Engineering', organization: 'Ikorodu State University', dates: '2015 – 2019' }],
      },
      {
        heading: 'Skills',
        bullets: ['Python, SQL, TensorFlow, scikit-learn, Docker, Google Cloud, Git, data structures and algorithms'],
      },
    ],
  },
}

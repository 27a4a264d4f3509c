import type { SampleCase } from '../case.ts'
import { SENIOR_ML_ENGINEER } from '../postings.ts'

export const mlEngineerStrong: SampleCase = {
  id: 'ml-engineer-strong',
  about: 'A senior ML engineer whose jobs show nearly everything that the posting asks for; one page, one column.',
  layout: 'one-column-pdf',
  posting: SENIOR_ML_ENGINEER,
  resume: {
    name: 'Amara Okonjo',
    headline: 'Machine Learning Engineer',
    contact: ['amara.okonjo@mail.example', '+44 113 555 0142', 'Leeds, UK', 'github.com/amara-okonjo-example'],
    parts: [
      {
        heading: 'Summary',
        paragraphs: [
          'Machine learning engineer who takes models from notebook to production and keeps them honest there. Seven years in health and logistics.',
        ],
      },
      {
        heading: 'Experience',
        entries: [
          {
            title: 'Senior Machine Learning Engineer',
            organization: 'Fernhill Logistics',
            dates: 'Mar 2022 – Present',
            bullets: [
              'Built a demand forecasting service in Python and PyTorch that plans 1,900 delivery routes a day',
              'Moved model deployment to Docker and Kubernetes on AWS, cutting release time from two weeks to one day',
              'Introduced MLflow for experiment tracking and a model registry used by 14 people',
              'Set up monitoring with drift detection and alerts; found two silent data faults in the first month',
              'Work with four data scientists each week to turn prototypes into tested pipelines in Airflow',
            ],
          },
          {
            title: 'Machine Learning Engineer',
            organization: 'Cobalt Clinics',
            dates: 'Sep 2019 – Feb 2022',
            bullets: [
              'Trained gradient boosting and deep learning models for bed demand; error down 18% against the old plan',
              'Wrote the feature pipelines in SQL and Python, with tests and code review',
              'Explained model limits to ward managers in monthly sessions',
            ],
          },
          {
            title: 'Software Engineer',
            organization: 'Pennine Software',
            dates: 'Jul 2018 – Aug 2019',
            bullets: [
              'Built REST APIs in Python and Flask for a booking system with 60,000 users',
              'Kept CI/CD in GitLab green and fast',
            ],
          },
        ],
      },
      {
        heading: 'Education',
        entries: [{ title: 'BSc Computer Science', organization: 'University of Northmoor', dates: '2015 – 2018' }],
      },
      {
        heading: 'Skills',
        groups: [
          ['Languages', 'Python, SQL, Bash'],
          ['ML', 'PyTorch, scikit-learn, XGBoost, MLflow'],
          ['Platform', 'AWS, Docker, Kubernetes, Terraform, Airflow, Git'],
        ],
      },
    ],
  },
}

import type { SampleCase } from '../case.ts'
import { JUNIOR_ML_ENGINEER } from '../postings.ts'

export const careerChanger: SampleCase = {
  id: 'career-changer',
  about:
    'A physics teacher who moves into machine learning: evidence in projects, a course and a publication rather than in jobs.',
  layout: 'one-column-pdf',
  posting: JUNIOR_ML_ENGINEER,
  resume: {
    name: 'Willem de Roos',
    headline: 'Physics teacher turning machine learning engineer',
    contact: ['willem.deroos@mail.example', 'Dordrecht, Netherlands'],
    parts: [
      {
        heading: 'Selected ML Projects',
        entries: [
          {
            title: 'Rooftop solar forecast',
            organization: 'open source',
            dates: 'Jan 2025 – Jun 2025',
            bullets: [
              'Forecast hourly output of 40 roofs with scikit-learn and PyTorch; mean error 11% below persistence',
              'Served it as a small FastAPI service in Docker, with tests and a Git history one can read',
            ],
          },
          {
            title: 'Marking helper',
            organization: 'school project',
            dates: '2024',
            bullets: ['Grouped 3,000 short answers by meaning with sentence embeddings in Python, NumPy and pandas'],
          },
        ],
      },
      {
        heading: 'Employment',
        entries: [
          {
            title: 'Physics Teacher',
            organization: 'Merwede College',
            dates: 'August 2016 to July 2025',
            bullets: ['Taught mechanics and statistics to classes of 28', 'Led a team of five teachers through a new curriculum'],
          },
        ],
      },
      {
        heading: 'Education and Training',
        entries: [
          { title: 'Machine Learning Specialization', organization: 'online course', dates: '2024' },
          { title: "Bachelor's degree in Physics", organization: 'Hogeschool Delfland', dates: '2012 – 2016' },
        ],
      },
      {
        heading: 'Technical Skills',
        groups: [
          ['Good', 'Python, NumPy, pandas, Git'],
          ['Some', 'PyTorch, SQL, Docker'],
        ],
      },
    ],
  },
}

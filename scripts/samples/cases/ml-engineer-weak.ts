import type { SampleCase } from '../case.ts'
import { SENIOR_ML_ENGINEER } from '../postings.ts'

export const mlEngineerWeak: SampleCase = {
  id: 'ml-engineer-weak',
  as: 'beginner in machine learning',
  about: 'A beginner against the same senior posting: long lists of names, little behind them, two things said not to be known.',
  layout: 'one-column-pdf',
  posting: SENIOR_ML_ENGINEER,
  resume: {
    name: 'Tobias Lindqvist',
    headline: 'Aspiring AI/ML Engineer',
    contact: ['tobias.lindqvist@mail.example', 'Uppsala, Sweden'],
    parts: [
      {
        heading: 'Profile',
        paragraphs: [
          'Motivated newcomer who wants to learn Kubernetes and is eager to grow in machine learning. No experience with AWS yet.',
        ],
      },
      {
        heading: 'Skills',
        groups: [
          ['Programming', 'Python, basic SQL, HTML'],
          ['Machine learning', 'TensorFlow, scikit-learn, pandas'],
          ['Tools', 'Git, Docker (beginner)'],
        ],
      },
      {
        heading: 'Projects',
        entries: [
          {
            title: 'Digit recogniser',
            organization: 'course project',
            dates: '2025',
            bullets: ['Trained a small convolutional neural network in TensorFlow on handwritten digits'],
          },
        ],
      },
      {
        heading: 'Work Experience',
        entries: [
          {
            title: 'Shop Assistant',
            organization: 'Norrby Books',
            dates: '06/2023 - 08/2025',
            bullets: ['Served customers and kept the stock list in a spreadsheet'],
          },
        ],
      },
      { heading: 'Education', entries: [{ title: 'High School Diploma', organization: 'Fyris Gymnasium', dates: '2023' }] },
    ],
  },
}

import type { SampleCase } from '../case.ts'
import { DATA_SCIENTIST } from '../postings.ts'

export const dataScientist: SampleCase = {
  id: 'data-scientist',
  about: 'A data scientist whose Word resume keeps the name in the page header, and skills, titles and dates in tables.',
  layout: 'docx',
  posting: DATA_SCIENTIST,
  resume: {
    name: 'Ines Carvalho',
    headline: 'Data Scientist',
    contact: ['ines.carvalho@mail.example', 'Porto, Portugal', 'linkedin.com/in/ines-carvalho-example'],
    parts: [
      {
        heading: 'Professional Experience',
        entries: [
          {
            title: 'Data Scientist',
            organization: 'Atlantic Retail Group',
            dates: '02/2021 – present',
            bullets: [
              'Designed and read 31 A/B tests on delivery fees, from sample size to decision memo',
              'Built price elasticity models in R and Python with LightGBM; the pricing team uses them weekly',
              'Published the results as Tableau dashboards for nine country managers',
              'Brought two models into production together with data engineers',
            ],
          },
          {
            title: 'Junior Analyst',
            organization: 'Douro Insurance',
            dates: '09/2018 – 01/2021',
            bullets: ['Wrote SQL reports on claims for the finance team', 'Fitted generalised linear models of claim frequency'],
          },
        ],
      },
      {
        heading: 'Education',
        entries: [
          {
            title: 'MSc Applied Statistics',
            organization: 'University of Vila Clara',
            dates: '2016 – 2018',
            bullets: ['Thesis on causal inference from observational data'],
          },
          { title: 'BSc Mathematics', organization: 'University of Vila Clara', dates: '2013 – 2016' },
        ],
      },
      {
        heading: 'Skills',
        groups: [
          ['Languages', 'R, Python, SQL'],
          ['Methods', 'regression, experiment design, causal inference, Bayesian modelling'],
          ['Tools', 'Tableau, Git, Spark (basic)'],
        ],
      },
      { heading: 'Languages', bullets: ['Portuguese (native), English (fluent), Spanish (good)'] },
    ],
  },
}

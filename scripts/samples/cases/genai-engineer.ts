import type { SampleCase } from '../case.ts'
import { GENAI_ENGINEER } from '../postings.ts'

export const genaiEngineer: SampleCase = {
  id: 'genai-engineer',
  about:
    'An engineer for LLM applications against a posting in prose, with alternatives in every sentence and things that are not asked for.',
  layout: 'docx',
  posting: GENAI_ENGINEER,
  resume: {
    name: 'Mei-Ling Tan',
    headline: 'AI Engineer',
    contact: ['meiling.tan@mail.example', 'Singapore'],
    parts: [
      {
        heading: 'Work History',
        entries: [
          {
            title: 'AI Engineer',
            organization: 'Harbourlight Insurance',
            dates: 'Jan 2024 – Present',
            bullets: [
              'Built a claims assistant with RAG over 400,000 documents in Weaviate and LlamaIndex; 1,200 users a week',
              'Evaluate every prompt change against 900 graded questions before release',
              'Serve it with FastAPI and Python on Azure',
            ],
          },
          {
            title: 'Backend Developer',
            organization: 'Kestrel Payments',
            dates: 'Mar 2021 – Dec 2023',
            bullets: ['Wrote payment services in Java and TypeScript', 'Cut p95 latency from 900 ms to 240 ms'],
          },
        ],
      },
      {
        heading: 'Projects',
        bullets: ['Fine-tuned a 7B open model with LoRA on court summaries (PyTorch, Hugging Face Transformers)'],
      },
      {
        heading: 'Education',
        entries: [{ title: 'Diploma in Information Technology', organization: 'Bukit Polytechnic', dates: '2018 – 2021' }],
      },
    ],
  },
}

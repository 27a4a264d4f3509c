import type { SampleResume } from '../../scripts/samples/resume.ts'

/** Of the sixteen invented people, those whose resume is a Word file; the others are kept as the text they are. */
export const DOCX_RESUMES: Readonly<Record<string, SampleResume>> = {
  '11-gwendolyn-ashcombe-ruiz': {
    name: 'Gwendolyn Ashcombe-Ruiz',
    headline: 'Engineering leader for machine learning in regulated places',
    contact: ['gwendolyn.ashcombe@example.com', '(860) 555-0155', 'Hartwell, CT', 'open to remote'],
    parts: [
      {
        heading: 'Summary',
        paragraphs: [
          'Fourteen years in software and data, eight of them managing people. I have hired 31 engineers and let three go, and would hire the three again for other work. Former consultant: I can still run a workshop and write a bid.',
        ],
      },
      {
        heading: 'Professional Experience',
        entries: [
          {
            title: 'Senior Manager, Machine Learning',
            organization: 'Quinsett Health Plans',
            dates: 'January 2022 – Present',
            bullets: [
              'Manage nine engineers and analysts in three time zones; engagement score from 61 to 82, one regretted departure in four years',
              'Prior-authorization letters are read by OCR, a layout model and an LLM extractor (Azure OpenAI); 71% go straight through, with a human on the rest',
              'Evaluation of the extractor on 3,000 labeled letters; every release is compared field by field before it goes out',
              'Set the yearly roadmap with Clinical, Legal and Compliance; said no to four projects, in writing',
              'Fairness testing by race, age and language before each release; two external audits without a finding',
              'Own a vendor and cloud budget of $1.7M; renegotiated the largest contract down by a fifth',
              'Introduced a model registry, on-call and blameless incident reviews; mean time to recover from 9 hours to 50 minutes',
            ],
          },
          {
            title: 'Manager, Data & AI Engineering',
            organization: 'Sable Wharf Consulting',
            dates: 'June 2018 – December 2021',
            bullets: [
              'Led client teams of three to eight in banking, utilities and two state agencies; up to 60% travel',
              'Designed lakehouse platforms on Azure (Databricks, Event Hubs, Purview) and one on AWS, with Terraform throughout',
              'Brought a claims triage and a churn model from proof of value to production; wrote the business case for both',
              'Wrote or led eleven winning proposals; coached six consultants to promotion',
            ],
          },
          {
            title: 'Senior Data Scientist',
            organization: 'Sable Wharf Consulting',
            dates: 'August 2015 – May 2018',
            bullets: [
              'Text classification and survival models in Python and R for insurers',
              'Presented results to boards and to call centers',
            ],
          },
          {
            title: 'Software Developer',
            organization: 'Quoddy Software',
            dates: 'July 2012 – July 2015',
            bullets: ['C# and SQL Server for an insurance policy system', 'Unit tests, nightly builds, a great many migrations'],
          },
        ],
      },
      {
        heading: 'Education',
        entries: [
          { title: 'MS Computer Science (part time)', organization: 'Hartwell State University', dates: '2014 – 2017' },
          { title: 'BS Computer Science', organization: 'Hartwell State University', dates: '2008 – 2012' },
        ],
      },
      {
        heading: 'Skills',
        groups: [
          ['Leadership', 'hiring, performance management, roadmaps, budgets, vendor management, audit readiness'],
          [
            'Technical',
            'Python, SQL, Azure, Databricks, AWS (working knowledge), Terraform, MLflow, LLM applications, RAG, document AI',
          ],
          ['Certifications', 'Azure Solutions Architect Expert (2021), Certified ScrumMaster (2019)'],
        ],
      },
      { heading: 'Languages', bullets: ['English (native), Spanish (fluent)'] },
    ],
  },
  '13-pradyumna-kelkar': {
    name: 'Pradyumna Kelkar',
    headline: 'AI/ML Engineer | Generative AI | Python | 5.2 Years',
    contact: ['pradyumna.kelkar@example.in', 'Pune, Maharashtra', 'Notice period: 30 days (negotiable)'],
    parts: [
      {
        heading: 'Career Objective',
        paragraphs: [
          'Seeking a challenging position in a reputed organization where I can utilize my skills in Artificial Intelligence, Machine Learning and Generative AI for the growth of the organization as well as myself.',
        ],
      },
      {
        heading: 'Profile Summary',
        bullets: [
          'Having 5.2 years of IT experience, 4 years in Machine Learning, Deep Learning, NLP and Generative AI.',
          'Good experience in end to end project life cycle: data collection, EDA, feature engineering, model building, deployment.',
          'Hands on experience in LLMs, RAG, LangChain, prompt engineering, vector databases (Pinecone, FAISS).',
          'Good exposure to client interaction with UK and US clients.',
          'Quick learner, self-motivated, good team player with excellent communication skills.',
        ],
      },
      {
        heading: 'Technical Skills',
        groups: [
          ['Languages', 'Python, SQL, basics of Java'],
          ['ML / DL', 'Regression, Random Forest, XGBoost, SVM, K-Means, PCA, ANN, CNN, RNN, LSTM, Transformers, BERT, GPT'],
          ['Libraries', 'NumPy, Pandas, Scikit-learn, TensorFlow, Keras, PyTorch, NLTK, spaCy, Hugging Face, OpenCV'],
          ['Gen AI', 'Azure OpenAI, LangChain, LlamaIndex, Pinecone, FAISS, Chroma, LoRA, prompt engineering'],
          ['Cloud & DevOps', 'Azure (AML, Databricks), AWS (S3, EC2, SageMaker), Docker, Kubernetes, Jenkins, Git, Jira'],
          ['Databases', 'MySQL, PostgreSQL, MongoDB'],
          ['Web', 'Flask, FastAPI, Streamlit'],
        ],
      },
      {
        heading: 'Work Experience',
        entries: [
          {
            title: 'AI/ML Engineer',
            organization: 'Chandravarta Infotech Ltd, Pune',
            dates: 'Aug 2022 – Till date',
            bullets: [
              'Project 1: Policy assistant (client: UK general insurer). RAG chatbot over 14,000 policy documents with Azure OpenAI, LangChain and Pinecone; FastAPI backend, Docker, deployed on Azure. Live since March 2025, around 2,500 questions a day',
              'Did chunking and prompt engineering, prepared the set of 300 test questions with the client, groundedness improved from 78% to 91%',
              'Project 2: Churn prediction (client: US telecom). Cleansing of 2 million records in PySpark on Databricks, EDA, feature engineering, XGBoost model with ROC-AUC 0.86; monthly scoring in production',
              'Project 3: Invoice data extraction. OpenCV preprocessing, Tesseract OCR, fine-tuned BERT for NER of 12 fields, F1 0.89. PoC only, client did not go ahead',
              'Daily status call with onsite team and demo to client at every sprint end',
              'Guided 4 freshers; conducted KT sessions',
            ],
          },
          {
            title: 'Associate Software Engineer',
            organization: 'Chandravarta Infotech Ltd, Pune',
            dates: 'Sep 2021 – Jul 2022',
            bullets: [
              'Sentiment analysis of app reviews using LSTM in Keras; Flask REST API',
              'Wrote SQL queries and Power BI reports for the support team',
              'Worked in UK shift',
            ],
          },
        ],
      },
      {
        heading: 'Certifications',
        bullets: ['Microsoft Certified: Azure AI Engineer Associate (AI-102), 2024', 'Deep Learning course (online), 2022'],
      },
      {
        heading: 'Education',
        entries: [
          {
            title: 'B.E. (Information Technology), 71%',
            organization: 'Sahyadri Valley College of Engineering, Pune',
            dates: '2017 – 2021',
          },
          { title: 'HSC 78%, SSC 88%', organization: 'Maharashtra Board', dates: '2017, 2015' },
        ],
      },
      {
        heading: 'Personal Details',
        bullets: [
          'Languages known: English, Hindi, Marathi',
          'Marital status: Single',
          'Declaration: I hereby declare that all the above is true to the best of my knowledge.',
        ],
      },
    ],
  },
}

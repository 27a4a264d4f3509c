/** Postings of invented employers, each in a style of its own. */

export const SENIOR_ML_ENGINEER = `Senior Machine Learning Engineer

About Larkfield Health
Larkfield Health helps 140 clinics plan their days. We were founded in 2014, have 220 people in Leeds and Utrecht, and use artificial intelligence where it takes work off nurses and doctors.

What you will do
- Design, train and ship machine learning models that predict no-shows and bed demand
- Own deployment pipelines from notebook to production, with monitoring and drift detection
- Work closely with data scientists and product managers to turn prototypes into features
- Review code and mentor two junior engineers

What you bring
- 5+ years of experience in machine learning or software engineering
- 3+ years of Python
- Production experience with PyTorch or TensorFlow
- Hands-on experience with a cloud platform such as AWS, Azure or Google Cloud
- Docker and Kubernetes
- Experience with experiment tracking tools (e.g. MLflow, Weights & Biases)
- Strong SQL
- Bachelor's degree in Computer Science, Engineering or a related field, or equivalent experience
- Clear communication with people outside engineering

Nice to have
- Apache Airflow or Dagster
- Time series forecasting
- Feature stores, for example Feast
- A master's degree

What we offer
- 28 days of leave, a pension with 8% from us, a yearly bonus
- A budget for Kubernetes and cloud certifications

Larkfield Health is an equal opportunity employer. You need the right to work in the UK or the Netherlands. No visa sponsorship.
`

export const JUNIOR_ML_ENGINEER = `Junior Machine Learning Engineer (Graduate)

We are Tidewater Grid, a small team that forecasts electricity use for network operators. You would join four engineers and two data scientists.

Your tasks:
* prepare and label data, write tests for data pipelines
* train baseline models and compare them
* help set up model monitoring

Requirements:
* a bachelor's degree in computer science, mathematics or a similar subject
* Python, including NumPy and pandas
* scikit-learn, PyTorch or a similar framework
* basic SQL and Git
* you like to work in a team and ask questions early

Desirable, but not required:
* Docker
* one of AWS, GCP or Azure
* experience with REST APIs (FastAPI, Flask)

No prior industry experience needed. We work from Rotterdam two days a week.
`

export const DATA_SCIENTIST = `Data Scientist, Pricing

The role: Marlow & Finch sells kitchenware online in nine countries. You will build the models behind our prices and promotions, and explain them to the people who use them.

Responsibilities
Build demand models and run A/B tests from design to decision.
Turn results into dashboards (Tableau, Power BI or Looker) and short written reports.
Work with engineering to put models into production.

Qualifications
Master's degree or PhD in statistics, economics or a quantitative field; or a bachelor's degree and 4 years of relevant experience.
At least three years of experience as a data scientist or analyst.
Fluency in SQL and in Python or R.
Solid statistics: regression, causal inference, experiment design.
Experience with gradient boosting (XGBoost, LightGBM or CatBoost).
Demand forecasting or dynamic pricing in a business that sells things.
dbt with Snowflake or BigQuery.
You can explain a model to someone who has never heard of one.

Pluses
Spark. Bayesian modelling. Experience in e-commerce or retail.
`

export const ML_PLATFORM_ENGINEER = `ML Platform Engineer

Quarry Street Robotics is hiring an ML platform engineer to build the infrastructure that 30 researchers train and serve on.

You will
• run our Kubernetes clusters and GPU nodes, and keep them cheap
• build CI/CD for models, infrastructure as code and a model registry
• set service levels and on-call practice together with the software team

Must have
• 4+ years in platform engineering, DevOps or MLOps
• Kubernetes in production, Terraform or Pulumi
• Python and one of Go, Rust or C++
• Prometheus and Grafana, or a comparable monitoring stack
• AWS or Google Cloud
• Slurm or another scheduler for batch jobs on GPUs
• Distributed storage, such as Ceph or Lustre
• Fast networks: InfiniBand or RDMA

Nice to have
• Kubeflow, Ray or Argo Workflows
• NVIDIA Triton or another inference server
• experience with large language models in production

We cannot use your application for another role. Applicants must be able to travel to our test site in Leipzig once a quarter.
`

export const GENAI_ENGINEER = `AI Engineer (LLM applications)

Do you want to build assistants that people trust? Brightwell Legal makes research software for small law firms. We are looking for an engineer who has shipped LLM features and measured them.

Who you are
You have built retrieval-augmented generation or agents that real people use, with LangChain, LlamaIndex or your own code. You know vector databases such as Pinecone, Weaviate or pgvector. You write Python every day and are at home with FastAPI. You test prompts like code and know how to evaluate large language models. You have defended assistants against prompt injection, deployed them on Kubernetes and watched their cost and latency with OpenTelemetry or Datadog. You have two or more years of software engineering behind you.

It would be great if you
also know TypeScript and React, have fine-tuned open models with LoRA, or have worked with legal text.

What we do not ask for
A degree is not required. Experience with Java is not needed.
`

import { describe, expect, it } from 'vitest'
import { asks, asksOfLine } from './ask.ts'

describe('a choice', () => {
  it.each([
    ['Hands-on with PyTorch or TensorFlow', ['required PyTorch|TensorFlow']],
    ['You write Python, Java, or Scala every week', ['required Python|Java|Scala']],
    ['Comfortable in Python and/or R', ['required Python|R']],
    ['Either Kafka or Airflow in production', ['required Kafka|Airflow']],
    ['Experience with at least one of AWS, GCP and Azure', ['required AWS|GCP|Azure']],
    ['Knows one or more of the following languages: Python, Java, Scala', ['required Python|Java|Scala']],
    ['Any of Docker, Kubernetes or Terraform will do', ['required Docker|Kubernetes|Terraform']],
    ['Has worked with Docker/Kubernetes', ['required Docker|Kubernetes']],
    ['Two or more of Kafka, Flink and Spark', ['required Kafka|Flink|Spark']],
    ['Kafka, or experience building data pipelines', ['required Kafka|data pipelines']],
    ['Airflow (or Kafka, Flink)', ['required Airflow|Kafka|Flink']],
    ['A cloud (AWS or GCP) of your choice', ['required AWS|GCP']],
    ['Kafka, Flink, or flowers', ['required Kafka|Flink']],
    ['Kafka at scale, Flink in production, or Spark', ['required Kafka|Flink|Spark']],
    ['Statistics or techniques using Python, Java, or Go', ['required Statistics', 'required Python|Java|Go']],
    ['Has run AWS, Foo Cloud, or Azure at scale', ['required AWS|Azure']],
  ])('is read from "%s"', (line, expected) => {
    expect(asksOfLine(line)).toEqual(expected)
  })

  it.each([
    ['Python, SQL and Docker', ['required Python', 'required SQL', 'required Docker']],
    ['Python; SQL; Docker', ['required Python', 'required SQL', 'required Docker']],
    ['Python as well as SQL', ['required Python', 'required SQL']],
    ['Python with Django', ['required Python', 'required Django']],
    ['Clustering using Foo Cloud and/or Power BI', ['required Clustering', 'required Power BI']],
    ['Python/Django in production', ['required Python', 'required Django']],
    ['Machine learning (clustering and regression)', ['required Machine learning', 'required clustering', 'required regression']],
  ])('is not read from the plain list "%s"', (line, expected) => {
    expect(asksOfLine(line)).toEqual(expected)
  })

  it.each(['AI/ML', 'C/C++', 'HTML/CSS'])('is not made of the two halves of %s', (whole) => {
    expect(asksOfLine(`Solid ${whole} background`)).toEqual(whole.split('/').map((half) => `required ${half}`))
  })

  it('leaves CI/CD whole', () => {
    expect(asksOfLine('You care for CI/CD and monitoring')).toEqual(['required CI/CD', 'required monitoring'])
  })
})

describe('a bracket behind one of several', () => {
  it.each([
    ['Python (pandas, scikit-learn) or R', ['required Python|pandas|scikit-learn|R']],
    ['Python (pandas and scikit-learn), Java (Spark), or R', ['required Python|pandas|scikit-learn|Java|Spark|R']],
    ['Either Python (Django) or Java', ['required Python|Django|Java']],
    ['Python or Java (Spark, Flink)', ['required Python|Java|Spark|Flink']],
    ['Fluent in Python (incl. pandas) or R, and SQL', ['required Python|pandas|R', 'required SQL']],
  ])('names parts of that one in "%s"', (line, expected) => {
    expect(asksOfLine(line)).toEqual(expected)
  })

  it.each([
    [
      'Python (pandas, scikit-learn), SQL and Docker',
      ['required Python', 'required pandas', 'required scikit-learn', 'required SQL', 'required Docker'],
    ],
    ['PyTorch or TensorFlow (computer vision, NLP)', ['required PyTorch|TensorFlow', 'required computer vision', 'required NLP']],
    ['PyTorch or TensorFlow (Python)', ['required PyTorch|TensorFlow', 'required Python']],
    ['Python (ideally pandas) or R', ['required Python|R', 'preferred pandas']],
    ['Two of Python (pandas), R and Java', ['required Python|R|Java', 'required pandas']],
    ['Airflow or Kafka for streams (Spark, Flink)', ['required Airflow|Kafka', 'required Spark', 'required Flink']],
  ])('asks for more in "%s"', (line, expected) => {
    expect(asksOfLine(line)).toEqual(expected)
  })
})

describe('"any one" behind a list', () => {
  it.each(['AWS, GCP, Azure (any one)', 'AWS, GCP, Azure - any of these', 'AWS, GCP, Azure (one of them)'])(
    'makes it a choice in "%s"',
    (line) => {
      expect(asksOfLine(line)).toEqual(['required AWS|GCP|Azure'])
    },
  )

  it.each(['AWS, GCP, Azure in any region', 'AWS, GCP, Azure (any level)'])('does not in "%s"', (line) => {
    expect(asksOfLine(line)).toEqual(['required AWS', 'required GCP', 'required Azure'])
  })
})

describe('a kind before a colon', () => {
  it.each([
    ['Cloud platforms: AWS, GCP or Azure', ['required Cloud platforms|AWS|GCP|Azure']],
    ['Cloud platforms: AWS, GCP, Azure (any one)', ['required Cloud platforms|AWS|GCP|Azure']],
    ['One of the major cloud platforms: AWS, GCP, Azure', ['required cloud platforms|AWS|GCP|Azure']],
    ['Any cloud platforms: AWS, GCP, Azure', ['required cloud platforms|AWS|GCP|Azure']],
    ['Languages: Python, SQL and Go', ['required Python', 'required SQL', 'required Go']],
    ['Languages: Python, SQL, Go', ['required Python', 'required SQL', 'required Go']],
  ])('says what its list says in "%s"', (line, expected) => {
    expect(asksOfLine(line)).toEqual(expected)
  })
})

describe('what was published', () => {
  it.each([
    ['Publications at NeurIPS/CVPR', ['required Publications|NeurIPS|CVPR']],
    ['Publications in venues of renown, NeurIPS', ['required Publications', 'required NeurIPS']],
    ['Publications at top venues (NeurIPS, CVPR)', ['required Publications|NeurIPS|CVPR…']],
    ['Publications in NeurIPS, CVPR and Python', ['required Publications|NeurIPS|CVPR', 'required Python']],
    ['Publications in NLP', ['required Publications', 'required NLP']],
    ['Publications publications at NeurIPS', ['required Publications|NeurIPS']],
    ['Publications, NeurIPS talks', ['required Publications', 'required NeurIPS']],
  ])('and where, is one demand in "%s"', (line, expected) => {
    expect(asksOfLine(line)).toEqual(expected)
  })
})

describe('examples', () => {
  it.each([
    ['Deep learning frameworks such as PyTorch and Keras', ['required Deep learning frameworks|PyTorch|Keras…']],
    ['Programming languages such as (but not limited to) Java, Perl, C++', ['required Programming languages|Java|Perl|C++…']],
    ['Databases and cloud platforms such as AWS, GCP', ['required Databases', 'required cloud platforms|AWS|GCP…']],
    ['Cloud platforms and big data tools such as Airflow, Kafka', ['required Cloud platforms|big data|Airflow|Kafka…']],
    ['Cloud platforms (e.g., AWS, GCP)', ['required Cloud platforms|AWS|GCP…']],
    ['Cloud platforms like AWS and Azure', ['required Cloud platforms|AWS|Azure…']],
    ['Databases, for example MySQL or Redis', ['required Databases|MySQL|Redis…']],
    ['Programming languages including Python and Go', ['required Programming languages|Python|Go…']],
    ['Statistics and methods (clustering, regression, etc.)', ['required Statistics|clustering|regression…']],
    ['Databases: MySQL, Redis, etc.', ['required Databases|MySQL|Redis…']],
    ['Databases: MySQL, Postgres or Redis', ['required Databases|MySQL|Postgres|Redis']],
    ['Statistics (clustering, regression, etc.)', ['required Statistics|clustering|regression…']],
    ['Cloud platforms (AWS, GCP, Azure)', ['required Cloud platforms|AWS|GCP|Azure…']],
    ['Scripting (Python, Perl)', ['required Scripting|Python|Perl…']],
    ['Tools such as Docker, Kubernetes', ['required Docker|Kubernetes…']],
    ['Python and orchestration tools such as Airflow', ['required Python', 'required Airflow…']],
    ['Airflow or similar', ['required Airflow…']],
    ['Kafka, Flink or your own code', ['required Kafka|Flink…']],
    ['Kafka, Flink, or custom solutions', ['required Kafka|Flink…']],
    ['Kafka, Flink, or equivalent technologies', ['required Kafka|Flink…']],
    ['Tableau/Power BI or comparable, Snowflake, SQL', ['required Tableau|Power BI…', 'required Snowflake', 'required SQL']],
    ['Python or another of the programming languages', ['required Python…', 'required programming languages']],
    ['Containers (Podman & LXC)', ['required Containers|Podman|LXC…']],
    ['Batch and streaming data pipelines like Kafka, Flink', ['required Batch and streaming|data pipelines|Kafka|Flink…']],
    ['Data integration and its supporting tools such as Kafka, Flink', ['required Data integration|Kafka|Flink…']],
    [
      'Data integration tools for building data pipelines such as Kafka, Flink',
      ['required Data integration|Kafka|Flink…', 'required data pipelines'],
    ],
    [
      'Data integration standards used in healthcare (e.g. Kafka, Flink)',
      ['required Data integration|Kafka|Flink…', 'required healthcare'],
    ],
    ['Relational databases such as MySQL, Postgres', ['required Relational', 'required databases|MySQL|Postgres…']],
    ['Integrate data using, for example, Kafka or Flink', ['required Integrate data', 'required Kafka|Flink…']],
    ['Data integration sources such as Kafka, Flink', ['required Data integration|Kafka|Flink…']],
    ['CI/CD processes and tools (e.g. Kafka, Flink)', ['required CI/CD|Kafka|Flink…']],
    ['MLOps tools and practices including Docker, Kubernetes', ['required MLOps|Docker|Kubernetes…']],
    ['ETL standards (RAG, fine-tuning)', ['required ETL|RAG|fine-tuning…']],
    ['Data integration formats and standards used at sea (e.g. Kafka, Flink)', ['required Data integration|Kafka|Flink…']],
    ['Containers and databases (Podman, MySQL, etc.)', ['required Containers|databases|Podman|MySQL…']],
    ['ETL and containers (Podman, LXC, etc.)', ['required ETL', 'required containers|Podman|LXC…']],
    ['NLP techniques including RAG and fine-tuning', ['required NLP|RAG|fine-tuning…']],
    ['NLP techniques (RAG, fine-tuning)', ['required NLP|RAG|fine-tuning…']],
    ['Tree-based models such as Spark, Flink', ['required Tree-based|Spark|Flink…']],
    ['Big data standards (Kafka, Flink)', ['required Big data|Kafka|Flink…']],
    ['Deep learning in Python (PyTorch or TensorFlow)', ['required Deep learning|PyTorch|TensorFlow', 'required Python']],
    ['Event-driven patterns such as Kafka, Flink', ['required Event-driven|Kafka|Flink…']],
    ['ML tools such as Kafka, Flink', ['required ML|Kafka|Flink…']],
  ])('make an open group of "%s"', (line, expected) => {
    expect(asksOfLine(line)).toEqual(expected)
  })

  it('do not follow "including" behind a thing that is no kind', () => {
    expect(asksOfLine('Machine learning including RAG and fine-tuning')).toEqual([
      'required Machine learning',
      'required RAG',
      'required fine-tuning',
    ])
  })

  it.each([
    ['AWS Cloud (Docker, Kubernetes)', ['required AWS', 'required Docker', 'required Kubernetes']],
    ['Python libraries such as pandas, scikit-learn', ['required Python', 'required pandas|scikit-learn…']],
    ['Python libraries (pandas, scikit-learn)', ['required Python', 'required pandas|scikit-learn…']],
    ['Unix-like thinking, Docker', ['required Unix', 'required Docker']],
    ['You test RAG like code and know how to run Docker', ['required RAG', 'required Docker']],
    ['Kafka or Flink monitoring', ['required Kafka|Flink', 'required monitoring']],
    ['Monitoring for blorbs/Kafka', ['required Monitoring', 'required Kafka']],
    ['Kafka streams/Flink', ['required Kafka|Flink']],
    ['Kafka, Flink, or Python-based databases', ['required Kafka|Flink|databases', 'required Python']],
    ['AWS Databricks or similar platforms', ['required AWS', 'required Databricks…']],
    ['Kafka Flink Spark or similar', ['required Kafka|Flink|Spark…']],
    ['Python (pandas, Spark, etc.)', ['required Python', 'required pandas|Spark…']],
    ['Statistics and Python (pandas or Spark)', ['required Statistics', 'required Python', 'required pandas|Spark']],
    ['Docker or other cloud-based databases', ['required Docker|databases…', 'required cloud-based']],
    ['Cloud-based tools such as Kafka, Flink', ['required Cloud-based', 'required Kafka|Flink…']],
    ['You like to use Docker', ['required Docker']],
    ['AI tools such as Docker, Kubernetes', ['required AI', 'required Docker|Kubernetes…']],
    [
      'Statistics tasks, such as conduct A/B testing and perform clustering',
      ['required Statistics', 'required A/B testing', 'required clustering'],
    ],
    ['Monitoring (using tools like Kafka or Flink)', ['required Monitoring', 'required Kafka|Flink…']],
    ['Statistics excellence at work (Tableau, Power BI, etc.)', ['required Statistics', 'required Tableau|Power BI…']],
    ['Cross-functional teams (ETL, healthcare, etc.)', ['required Cross-functional teams']],
    ['Statistics in industry or healthcare', ['required Statistics']],
    ['Statistics in healthcare or data science', ['required Statistics', 'required healthcare|data science']],
    ['ETL tasks such as assess big data and write SQL', ['required ETL', 'required big data', 'required SQL']],
    ['Data integration and relevant technologies such as Kafka, Flink', ['required Data integration', 'required Kafka|Flink…']],
    [
      'Data integration tools for cloud platforms such as AWS, GCP',
      ['required Data integration', 'required cloud platforms|AWS|GCP…'],
    ],
    ['Integrate data sources such as Kafka, Flink', ['required Integrate data', 'required Kafka|Flink…']],
    ['A commercial or open-source solver like Spark or Flink', ['required Spark|Flink…']],
    ['Agile data pipelines like Kafka, Flink', ['required Agile', 'required data pipelines|Kafka|Flink…']],
    ['Open-source frameworks like Spark, Flink', ['required Spark|Flink…']],
    ['Open source contributions, Spark', ['required Open source', 'required Spark']],
    ['Has contributed to open-source libraries', ['required open-source']],
    ['AWS, Azure, or open-source alternatives', ['required AWS|Azure…']],
  ])('are not of the name before them in "%s"', (line, expected) => {
    expect(asksOfLine(line)).toEqual(expected)
  })

  it('are not what a framework consists of', () => {
    expect(asksOfLine('Deep learning frameworks (planning, memory)')).toEqual([
      'required Deep learning frameworks',
      'required planning',
      'required memory',
    ])
  })
})

describe('an open end in many words', () => {
  it.each([
    ['Tableau, but any similar tool will do', ['required Tableau…']],
    ['Tableau; any similar tool is equally fine', ['required Tableau…']],
    ['Tableau. Any similar tool will do.', ['required Tableau…']],
    ['Tableau dashboards (any comparable product is fine), Docker', ['required Tableau…', 'required Docker']],
    ['Kubernetes (or something comparable) and Docker', ['required Kubernetes…', 'required Docker']],
    ['Kubernetes, but other orchestrators are fine too', ['required Kubernetes…']],
    ['Airflow or a tool like it', ['required Airflow…']],
    ['Airflow or anything along those lines', ['required Airflow…']],
    ['Terraform, though we do not mind which tool', ['required Terraform…']],
    ['AWS preferred, but other clouds are welcome', ['preferred AWS…']],
    ['AWS; another of the cloud platforms is just as good', ['required AWS|cloud platforms…']],
    ['AWS (or similar cloud platforms)', ['required AWS|cloud platforms…']],
    ['Spark or Flink, but any similar engine will do', ['required Spark|Flink…']],
    ['Terraform and Kafka, but any similar tool will do', ['required Terraform', 'required Kafka…']],
    ['Kafka, Flink or any of their cousins', ['required Kafka|Flink…']],
  ])('is heard in "%s"', (line, expected) => {
    expect(asksOfLine(line)).toEqual(expected)
  })

  it.each([
    ['Kafka, and other tools that will do the job', ['required Kafka']],
    ['Kafka, but other tools will not do', ['required Kafka']],
    ['Kafka; other tools are a plus, any hours are fine', ['required Kafka']],
    ['Kafka and Spark, and something like that', ['required Kafka', 'required Spark']],
    ['Kafka. Any hours will do.', ['required Kafka']],
    ['Kafka, and any background will do', ['required Kafka']],
    ['Kafka (fine-tuning)', ['required Kafka', 'required fine-tuning']],
  ])('is heard only where it is said: "%s"', (line, expected) => {
    expect(asksOfLine(line)).toEqual(expected)
  })

  it.each([
    ['Kafka (Flink also works)', ['required Kafka|Flink']],
    ['AWS (GCP or Azure also fine)', ['required AWS|GCP|Azure']],
    ['Airflow, though Kafka is equally fine', ['required Airflow|Kafka']],
    ['Airflow. Kafka or Flink would also work.', ['required Airflow|Kafka|Flink']],
    ['Python, SQL, Kafka works as well', ['required Python', 'required SQL|Kafka']],
    ['We use Kafka, but Flink is fine', ['required Kafka|Flink']],
    ['We work in Python, but Java is fine too', ['required Python|Java']],
    ['Our stack is PyTorch, though TensorFlow experience works too', ['required PyTorch|TensorFlow']],
    ['We are on Azure; AWS knowledge is just as welcome', ['required Azure|AWS']],
    ['Our pipelines run on Airflow, though Kafka or Flink would be fine', ['required Airflow|Kafka|Flink']],
    ['We use Kafka, but experience with Flink is fine', ['required Kafka|Flink']],
    ['We are a Java shop but Scala works too', ['required Java|Scala']],
    ['Our models are in PyTorch, but TensorFlow will do', ['required PyTorch|TensorFlow']],
    ['Databases (we run on GCP; AWS experience is equally welcome)', ['required Databases', 'required GCP|AWS']],
    ['Cloud platforms (we run on GCP; AWS is equally welcome)', ['required Cloud platforms|GCP|AWS']],
  ])('may be a name: "%s"', (line, expected) => {
    expect(asksOfLine(line)).toEqual(expected)
  })

  it.each([
    ['Kafka also works with Flink here', ['required Kafka', 'required Flink']],
    ['Python works with Spark', ['required Python', 'required Spark']],
    ['Spark, but Flink is what we use', ['required Spark', 'required Flink']],
    ['Airflow, Kafka is a plus', ['preferred Airflow', 'preferred Kafka']],
    ['Python as well as SQL', ['required Python', 'required SQL']],
  ])('is no name that is asked beside: "%s"', (line, expected) => {
    expect(asksOfLine(line)).toEqual(expected)
  })
})

describe('a company that offers another name', () => {
  it.each([
    ['We use Kafka, but Flink is fine. We build on Kubernetes.', ['required Kafka|Flink']],
    ['We run on GCP; AWS experience is equally welcome.', ['required GCP|AWS']],
    ['Data engineer, we run on GCP; AWS experience is equally welcome.', ['required GCP|AWS']],
  ])('asks for one of both in "%s"', (line, expected) => {
    expect(asks(`Engineer\n\n${line}\n\nMust have SQL.`)).toEqual([...expected, 'required SQL'])
  })

  it.each([
    'We love Kafka, but remote is fine.',
    'We use Java, but Scala is what we like.',
    'We grew with Kafka, and part-time work is fine.',
    'We use Kafka. Flexible hours are fine.',
  ])('offers none in "%s"', (line) => {
    expect(asks(`Engineer\n\n${line}\n\nMust have SQL.`)).toEqual(['required SQL'])
  })

  it('speaks of the stack below a heading for it, and of wishes below theirs', () => {
    expect(asks('Engineer\n\nTech stack\nWe use Kafka, but Flink is fine')).toEqual(['duty Kafka|Flink'])
    expect(asks('Engineer\n\nNice to have\nWe run on GCP, but AWS is fine')).toEqual(['preferred GCP|AWS'])
  })
})

describe('a mixed list', () => {
  it.each([
    ['Python and one of AWS, GCP', ['required Python', 'required AWS|GCP']],
    ['Linux or Unix and Windows', ['required Linux|Unix', 'required Windows']],
    ['Python, Java, or Scala and SQL', ['required Python|Java|Scala', 'required SQL']],
    ['Python or R, SQL, Tableau', ['required Python|R', 'required SQL', 'required Tableau']],
    ['Python and SQL, Spark or Flink', ['required Python', 'required SQL', 'required Spark|Flink']],
    ['one of AWS or GCP and strong SQL', ['required AWS|GCP', 'required SQL']],
    ['one of Java/C++/TypeScript; experience with FastAPI', ['required Java|C++|TypeScript', 'required FastAPI']],
    ['such as Kafka or Spark, and Terraform', ['required Kafka|Spark…', 'required Terraform']],
    ['Docker, monitoring/CI/CD, and Kubernetes', ['required Docker', 'required monitoring|CI/CD', 'required Kubernetes']],
    ['Kubernetes in production, Terraform or Docker', ['required Kubernetes', 'required Terraform|Docker']],
    ['AWS, GCP, or Azure cloud platforms', ['required AWS|GCP|Azure|cloud platforms']],
    ['Python programming languages', ['required Python']],
  ])('"%s" keeps its parts', (line, expected) => {
    expect(asksOfLine(line)).toEqual(expected)
  })

  it('joins the points below "one of the following"', () => {
    const posting =
      'Engineer\n\nRequirements\nAt least one (1) of the following:\n• Years in healthcare\n• CISSP\n• Kafka at scale\n\nBenefits\nLunch'
    expect(asks(posting)).toEqual(['required healthcare|CISSP|Kafka'])
  })

  it('joins a line of equivalents to the line before it', () => {
    const posting = 'Engineer\n\nNice to have\nSnowflake, Spark\nSimilar: Databricks, Flink\nRust'
    expect(asks(posting)).toEqual(['preferred Snowflake|Spark|Databricks|Flink…', 'preferred Rust'])
  })
})

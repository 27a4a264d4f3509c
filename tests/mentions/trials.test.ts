import { describe, expect, it } from 'vitest'
import { compileGazetteer } from '../../src/mentions/index.ts'
import { claimsIn, unmarked } from '../helpers/claims-in.ts'
import { makeTaxonomy } from '../helpers/make-taxonomy.ts'

const NAMES =
  'Airflow,Ansible,AWS,Azure,BigQuery,Consul,Dagster,ECS,EKS,Flink,GitHub Actions,GitLab CI,Go,Grafana,GraphQL,Istio,Jenkins,Kafka,' +
  'Kinesis,Kubeflow,Kubernetes,Linkerd,Memcached,NATS,Neo4j,Pinecone,Pulsar,Python,PyTorch,Qdrant,Milvus,RabbitMQ,Redis,REST,Rust,' +
  'Snowflake,Spark,Spark Streaming,SQL,Terraform,Vault,Weaviate,vector databases'

const skills = compileGazetteer(makeTaxonomy(NAMES.split(',').map((name) => ({ name, kind: 'platform' as const }))))
const resume = { sections: [] }

describe('what was tried and not taken', () => {
  it.each([
    'Evaluated -EKS- and decided against it',
    'Evaluated -EKS- for the billing team but decided against it',
    'After an evaluation of -EKS-, the team decided against it and stayed on +ECS+',
    'Assessed -Vault-; it was dropped in favour of +Consul+',
    'Reviewed -Istio- but the team said no',
    'Investigated -Istio- and -Linkerd-, and passed on both',
    'Evaluated -Kubernetes-, and opted not to adopt it',
    'Evaluated -Snowflake- for two quarters. The team decided against it.',
    'Looked at ~Kafka~ but went with +RabbitMQ+',
    'Looked into ~Airflow~, then settled on +Dagster+',
    'Explored ~Snowflake~ but ended up with +BigQuery+',
    'Considered moving to ~Azure~, but stayed on +AWS+',
    'Thought about ~GraphQL~ but kept +REST+',
    'Compared ~Flink~ with +Spark Streaming+ and chose +Spark+',
    'Compared +Redis+ and ~Memcached~, picking +Redis+',
    'Evaluated ~Weaviate~ against +Pinecone+ and selected +Pinecone+',
    'Evaluated several options (~Kafka~, ~Pulsar~, +NATS+) and picked +NATS+',
    'Compared +vector databases+ (+Qdrant+, ~Milvus~) and chose +Qdrant+',
    '~EKS~ was evaluated but we stayed with +ECS+',
    '~Kafka~ and ~Pulsar~ were considered, but +NATS+ was chosen',
    'Ran a proof of concept with ~Kubeflow~, which was abandoned in favour of +Airflow+',
    'Prototyped with ~Neo4j~ but it was rejected',
  ])('is little where another was taken, and nothing where it was turned down: %s', (marked) => {
    expect(claimsIn(unmarked(marked), skills, resume)).toBe(marked)
  })

  it.each([
    'Migrated away from +Jenkins+ to +GitHub Actions+',
    'Abandoned +Jenkins+ after five years and moved to +GitLab CI+',
    'Evaluated +Snowflake+ and adopted it for all reporting',
    'Evaluated +PyTorch+ models and chose the smaller one',
    'Looked at +Grafana+ dashboards daily, but went home at five',
    'Explored customer records in +SQL+ but decided against a survey',
    'Reviewed +Python+ code and decided against merging it twice',
    'Built a service in +Rust+ but went with +Go+ for the next one',
    'Compared our +Kafka+ brokers with +Kinesis+ and kept +Kafka+',
    'Evaluated +Kafka+ for streams; chose +Airflow+ for batches',
    'Reviewed +Terraform+, kept +Ansible+ playbooks current',
    'Evaluated +Snowflake+. Wrote +Kafka+ connectors and decided against it.',
  ])('is another matter than what was used: %s', (marked) => {
    expect(claimsIn(unmarked(marked), skills, resume)).toBe(marked)
  })

  it('is not read in a posting', () => {
    const marked = 'Compared +Kafka+ with +NATS+ and chose +NATS+'
    expect(claimsIn(unmarked(marked), skills)).toBe(marked)
  })
})

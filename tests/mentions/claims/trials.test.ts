import { describe, expect, it } from 'vitest'
import { compileGazetteer } from '../../../src/mentions/index.ts'
import { claimsIn, unmarked } from '../../helpers/claims-in.ts'
import { makeTaxonomy } from '../../helpers/make-taxonomy.ts'

const NAMES =
  'Airflow,Ansible,AWS,Azure,BigQuery,Consul,Dagster,ECS,EKS,Flink,GitHub Actions,GitLab CI,Go,Grafana,GraphQL,Istio,Jenkins,Kafka,' +
  'Kinesis,Kubeflow,Kubernetes,Linkerd,Memcached,NATS,Neo4j,Pinecone,Pulsar,Python,PyTorch,Qdrant,Milvus,RabbitMQ,Redis,REST,Rust,' +
  'Snowflake,Spark,Spark Streaming,SQL,Terraform,Vault,Weaviate,vector databases'

const skills = compileGazetteer(makeTaxonomy(NAMES.split(',').map((name) => ({ name, kind: 'platform' as const }))))
const resume = { sections: [] }

describe('what was tried and not taken', () => {
  it.each(['Looked at ~Kafka~ but went with +RabbitMQ+', 'Looked into ~Airflow~, then settled on +Dagster+'])(
    'is little where another was taken, and nothing where it was turned down: %s',
    (marked) => {
      expect(claimsIn(unmarked(marked), skills, resume)).toBe(marked)
    },
  )

  it.each([
    'Migrated away from +Jenkins+ to +GitHub Actions+',
    'Abandoned +Jenkins+ after five years and moved to +GitLab CI+',
    'Evaluated +Snowflake+ and adopted it for all reporting',
    'Evaluated +PyTorch+ models and chose the smaller one',
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

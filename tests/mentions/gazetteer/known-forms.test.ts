import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions } from '../../../src/mentions/index.ts'
import { loadTaxonomy } from '../../../src/taxonomy/index.ts'
import { makeTaxonomy } from '../../helpers/make-taxonomy.ts'
import { textDocument } from '../../helpers/text-document.ts'

const gazetteer = compileGazetteer(loadTaxonomy())
const skillsIn = (text: string): string[] => findMentions(textDocument(text), gazetteer).map(({ skill }) => skill)

describe('a form that two skills own', () => {
  it('is the first where its neighbours ask for that', () => {
    expect(skillsIn('Worked on IAM and KMS in AWS')).toContain('aws-iam')
  })

  it.each(['Owns IAM for the whole bank', 'Okta, SAML, IAM'])('falls back to the second where they do not: %s', (text) => {
    expect(skillsIn(text)).toContain('identity-management')
    expect(skillsIn(text)).not.toContain('aws-iam')
  })
})

describe('a name with a sense', () => {
  const birch = compileGazetteer(
    makeTaxonomy([
      { name: 'Larch', kind: 'platform', sense: { case: 'exact', needs: { line: ['birch'] } } },
      { name: 'Birch', kind: 'platform' },
    ]),
  )

  it.each(["Used Birch's models with Larch", 'Used Birch’s models with Larch'])('is confirmed by a possessive: %s', (text) => {
    expect(findMentions(textDocument(text), birch).map(({ skill }) => skill)).toContain('larch')
  })
})

describe('a version glued to a name', () => {
  it.each(['Patched SLES11 servers', 'Patched SLES servers'])('leaves the name what it is: %s', (text) => {
    expect(skillsIn(text)).toContain('suse-linux')
  })

  it.each([
    ['Hardened RHEL8 hosts', 'red-hat-enterprise-linux'],
    ['Moved PHP7 services', 'php'],
    ['Java17 and Gradle', 'java'],
    ['Tuned PostgreSQL14', 'postgresql'],
    ['Upgraded to Angular17, TypeScript', 'angular'],
    ['Scripts in Python3.11', 'python'],
    ['Procedures for MySQL2019', 'mysql'],
  ])('is any of four digits: %s', (text, skill) => {
    expect(skillsIn(text)).toContain(skill)
  })

  it.each([
    ['Room C12', 'c'],
    ['Gate R5', 'r'],
    ['Model X90', 'xgboost'],
  ])('makes no name of a letter with a number: %s', (text, skill) => {
    expect(skillsIn(text)).not.toContain(skill)
  })
})

describe('the names around Hadoop that are words too', () => {
  it.each([
    ['HBase with Phoenix on top', 'apache-phoenix'],
    ['Secured Hive with Ranger', 'apache-ranger'],
    ['Loaded files by PolyBase', 'polybase'],
  ])('are known in that company: %s', (text, skill) => {
    expect(skillsIn(text)).toContain(skill)
  })

  it.each(['Moved to Phoenix, Arizona', 'Park Ranger for two summers', 'Taught at Fort Knox'])(
    'are none elsewhere: %s',
    (text) => {
      expect(skillsIn(text).filter((skill) => skill.startsWith('apache-'))).toEqual([])
    },
  )
})

describe('a product beside another of its kind', () => {
  it.each([
    ['Maps from Mapbox', 'mapbox', 'google-maps-api'],
    ['Linted with Pylint', 'pylint', 'ruff'],
    ['Logs in Grafana Loki', 'grafana-loki', 'grafana'],
    ['Retouched in GIMP and Photoshop', 'gimp', 'adobe-creative-suite'],
    ['Tested with Metasploit', 'metasploit', 'kali-linux'],
    ['Workflows in Snakemake', 'snakemake', 'nextflow'],
    ['Keys in AWS KMS', 'aws-kms', 'aws-secrets-manager'],
    ['Object storage on MinIO', 'minio', 'ceph'],
    ['Provisioned by OpenTofu', 'opentofu', 'terragrunt'],
    ['Scenes in three.js', 'three-js', 'webgl'],
  ])('is not taken for it: %s', (text, own, other) => {
    expect(skillsIn(text)).toContain(own)
    expect(skillsIn(text)).not.toContain(other)
  })
})

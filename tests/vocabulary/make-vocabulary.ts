import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

type Node = Record<string, unknown>

const roots = ['CreativeWork', 'Organization', 'Person', 'Rating']
const single = ['Thing', 'Intangible', 'DataFeedItem', 'MediaReviewItem']

/** Each type met in reviews with "its parents | its own properties". */
export function makeVocabulary(release: { '@graph': Node[] }) {
  const parents = readParents(release['@graph'])
  const properties = readProperties(release['@graph'])
  const types = [...parents.keys()].filter((type) => isMet(type, parents))

  return Object.fromEntries(
    types.toSorted().map((type) => {
      const own = (properties.get(type) ?? []).toSorted().join(' ')
      return [type, `${(parents.get(type) ?? []).join(' ')} | ${own}`.trim()]
    }),
  )
}

function isMet(type: string, parents: Map<string, string[]>): boolean {
  if (roots.includes(type) || single.includes(type)) return true
  const above = parents.get(type) ?? []
  return above.some(
    (parent) => !single.includes(parent) && isMet(parent, parents),
  )
}

function readParents(graph: Node[]) {
  const classes = graph.filter((node) =>
    list(node['@type']).includes('rdfs:Class'),
  )
  return new Map(
    classes.map((node) => [
      nameOf(node),
      list(node['rdfs:subClassOf']).map(nameOf),
    ]),
  )
}

function readProperties(graph: Node[]) {
  const found = new Map<string, string[]>()
  for (const node of graph) {
    if (!list(node['@type']).includes('rdf:Property')) continue
    for (const domain of list(node['schema:domainIncludes']).map(nameOf)) {
      found.set(domain, [...(found.get(domain) ?? []), nameOf(node)])
    }
  }
  return found
}

function nameOf(node: unknown) {
  return String((node as Node)['@id']).replace('schema:', '')
}

function list(value: unknown): unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

/**
 * Print the part of the schema.org vocabulary that the rules ask for:
 *
 *   node tests/vocabulary/make-vocabulary.ts schemaorg-current-https.jsonld \
 *     > app/core/review/vocabulary/vocabulary.json
 */
const [, script, release] = process.argv
if (release && script === fileURLToPath(import.meta.url)) {
  const text = readFileSync(release, 'utf8')
  console.log(JSON.stringify(makeVocabulary(JSON.parse(text)), null, 2))
}

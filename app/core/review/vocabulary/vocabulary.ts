import vocabulary from './vocabulary.json' with { type: 'json' }

/** Read once: an import asks for the properties of every record. */
const entries = new Map(
  Object.entries(vocabulary).map(([type, text]) => {
    const [parents, properties] = text.split('|')
    const known = new Set(words(properties))
    return [type, { parents: words(parents), properties: known }]
  }),
)

/** Whether schema.org knows the type, as far as reviews ever meet it. */
export function isKnownType(type: string): boolean {
  return entries.has(type)
}

/** Whether `type` is `ancestor` or one of its subtypes. */
export function isTypeOf(type: string, ancestor: string): boolean {
  if (type === ancestor) return true
  return parentsOf(type).some((parent) => isTypeOf(parent, ancestor))
}

/** Whether schema.org gives the type, or one above it, this property. */
export function hasProperty(type: string, property: string): boolean {
  if (entries.get(type)?.properties.has(property)) return true
  return parentsOf(type).some((parent) => hasProperty(parent, property))
}

function parentsOf(type: string) {
  return entries.get(type)?.parents ?? []
}

function words(text = '') {
  return text.split(' ').filter((word) => word !== '')
}

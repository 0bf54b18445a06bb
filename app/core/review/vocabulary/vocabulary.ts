import vocabulary from './vocabulary.json' with { type: 'json' }

const entries = new Map(Object.entries(vocabulary))

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
  if (propertiesOf(type).includes(property)) return true
  return parentsOf(type).some((parent) => hasProperty(parent, property))
}

function parentsOf(type: string) {
  return words(entries.get(type)?.split('|')[0])
}

function propertiesOf(type: string) {
  return words(entries.get(type)?.split('|')[1])
}

function words(text = '') {
  return text.split(' ').filter((word) => word !== '')
}

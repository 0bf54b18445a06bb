/** How the Web Annotation Protocol names its JSON-LD. */
export const ANNOTATIONS =
  'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'

const PAGES: Record<string, (id: string) => string> = {
  art: (id) => `/desk/articles/${id}`,
  clm: (id) => `/desk/claims/${id}`,
  cse: (id) => `/desk/cases/${id}`,
  coi: () => '/desk/conflicts',
  dsk: () => '/desk/settings',
  imp: (id) => `/desk/import/${id}`,
  psn: (id) => `/desk/people/${id}`,
  rck: (id) => `/desk/rechecks/${id}`,
  scs: (id) => `/desk/site-check/${id}/errors`,
  scl: () => '/desk/scale',
  tag: () => '/desk/tags',
}

/** The page of what an event happened to, or null where it has none. */
export function subjectPath(subjectId: string): string | null {
  const prefix = subjectId.slice(0, subjectId.indexOf('_'))
  return PAGES[prefix]?.(subjectId) ?? null
}

/** The categories of schema.org, in the order of the picker (MR-10). */
export const mediaCategories = [
  'DecontextualizedContent',
  'EditedOrCroppedContent',
  'TransformedContent',
  'StagedContent',
  'SatireOrParodyContent',
  'OriginalMediaContent',
] as const

export type MediaCategory = (typeof mediaCategories)[number]

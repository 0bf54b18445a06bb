export const DOCUMENT_FORMATS = ['html', 'txt', 'md', 'docx', 'pdf'] as const

export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]

/** The media types of what can be read, as servers and browsers name them. */
export const READABLE_MEDIA_TYPES = [
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'text/x-markdown',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const

/** What a file picker offers: extensions, as some systems know no others. */
export const UPLOAD_ACCEPT = '.html,.htm,.txt,.md,.markdown,.docx,.pdf'

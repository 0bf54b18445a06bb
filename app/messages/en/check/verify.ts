/** Where readers hold what they have against the public record. */
export const verifyPage = {
  title: 'Check against the record',
  lead: 'Is this what was published, to the letter? Give a page of this site, or what you saved of it.',
  url: 'Address of a check on this site',
  urlHint: 'Only pages of this site are looked up.',
  file: 'Or a file that you saved',
  fileHint:
    'A page, a ClaimReview, a proof, or a feed of at most 50 checks, and at most 1 MB. Larger ones: on the command line.',
  text: 'Or its text',
  textHint: 'The source of a page, a ClaimReview, a proof or a feed.',
  submit: 'Check',
  trust:
    'This server answers from its own record, so this convinces only those who trust it. To trust nobody,',
  offline: 'check it offline',
  refusals: {
    'nothing-given': 'Give an address, a file or a text.',
    'not-there': 'There is no published page of this site at this address.',
    'no-markup':
      'There is no ClaimReview in it, and it is no proof. The lasting page of a single version carries none: check the page of the check itself, or the proof.',
    'too-many':
      'These are more than 50 checks. Use the command line with the whole record.',
    'too-large': 'That is too much for this page. Use the command line.',
    'too-often': 'These were many in one minute. Wait for the next.',
  },
  found: (version: number, index: number) =>
    `Version ${version} is entry ${index} of the record, published`,
  toProof: 'its proof',
}

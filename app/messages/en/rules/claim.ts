/** Rules on claim, claimant, dates and corrections. */
export const claimRules = {
  'CR-060': {
    says: 'The markup does not describe the claim.',
    mend: 'Add who made the claim, when and where.',
  },
  'CR-061': {
    says: 'The claim is marked up as CreativeWork, the old way.',
    mend: 'Use the type Claim.',
  },
  'CR-062': {
    says: 'What is reviewed is not a claim.',
    mend: 'Use the type Claim.',
  },
  'CR-063': {
    says: 'Nothing says where the claim appears.',
    mend: 'Add an article, post or recording in which it appears.',
  },
  'CR-064': {
    says: 'Both appearance and firstAppearance are given.',
    mend: 'This is allowed; one of them would do.',
  },
  'CR-065': {
    says: 'An appearance is neither a web address nor a typed work.',
    mend: 'Give its full URL, or a kind with a URL or headline.',
  },
  'CR-066': {
    says: 'The claim is said to appear on the reviewer’s own site.',
    mend: 'Name the place where it was first made, outside this site.',
  },
  'CR-067': {
    says: 'An appearance is a short link.',
    mend: 'Give the address to which it leads.',
  },
  'CR-068': {
    says: 'No archive copy of an appearance is recorded.',
    mend: 'Archive the page and add the copy’s address.',
  },
  'CR-070': {
    says: 'A claimant has no name.',
    mend: 'Name the claimant, or leave the claimant out.',
  },
  'CR-071': {
    says: 'A claimant is not identified beyond the name.',
    mend: 'Add a home page, Wikidata or Wikipedia address.',
  },
  'CR-072': {
    says: 'The claimant is nobody in particular.',
    mend: 'Leave the claimant out when nobody can be named.',
  },
  'CR-073': {
    says: 'A person is marked up as an organisation, or the reverse.',
    mend: 'Correct the claimant’s kind.',
  },
  'CR-080': {
    says: 'Nothing says when the claim was made.',
    mend: 'Add the day of the claim.',
  },
  'CR-081': {
    says: 'The day of the claim is not an ISO 8601 date.',
    mend: 'Write it like 2021-06-23.',
  },
  'CR-082': {
    says: 'The claim is dated in the future, or after the review.',
    mend: 'Correct the day of the claim.',
  },
  'CR-083': {
    says: 'The claim carries the day of the review instead of its own.',
    mend: 'Use the day on which the claim was made.',
  },
  'CR-084': {
    says: 'The claim’s name will be read as the place where it was made.',
    mend: 'Keep it only if it is a place.',
  },
  'CR-090': {
    says: 'The review has no date of publication.',
    mend: 'Add datePublished.',
  },
  'CR-091': {
    says: 'A date of the review is not an ISO 8601 date.',
    mend: 'Write it like 2021-06-23 or 2021-06-23T10:00:00Z.',
  },
  'CR-092': {
    says: 'The review was modified before it was published.',
    mend: 'Correct the dates.',
  },
  'CR-093': {
    says: 'A changed review does not say when it changed.',
    mend: 'Add dateModified.',
  },
  'CR-094': {
    says: 'The language is missing or not a language tag.',
    mend: 'Choose the language, such as en or pt-BR.',
  },
  'CR-095': {
    says: 'The verdict is not a label of the scale in this language.',
    mend: 'Use the label in the language of the review.',
  },
  'CR-096': {
    says: 'The verdict or claim changed without a correction.',
    mend: 'Write a public note that says what was wrong.',
  },
  'CR-097': {
    says: 'A correction lacks its text or its date.',
    mend: 'Say what was corrected, and when.',
  },
  'CR-098': {
    says: 'A withdrawn review still carries markup.',
    mend: 'Remove the markup; keep the notice.',
  },
  'CR-099': {
    says: 'The review has expired.',
    mend: 'Check the claim again, or set a later date.',
  },
}

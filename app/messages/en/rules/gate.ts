/** What still keeps a draft from review, and how to mend it. */
export const gateTexts = {
  'not-rated': {
    says: 'The claim has no verdict yet.',
    mend: 'Finish the rating first.',
  },
  'no-short-claim': {
    says: 'The short claim is missing.',
    mend: 'Say in at most 75 characters what is checked.',
  },
  'no-summary': {
    says: 'The summary is missing.',
    mend: 'Give the finding in two or three sentences.',
  },
  'no-explanation': {
    says: 'The explanation is missing.',
    mend: 'Write how the verdict follows from the evidence.',
  },
  'no-slug': {
    says: 'The address is missing.',
    mend: 'Choose the last part of the review’s address; it never changes.',
  },
  'slug-not-plain': {
    says: 'The address holds more than small letters, digits and hyphens.',
    mend: 'Write it like the-river-is-900-km-long, up to 80 characters.',
  },
  'cites-no-evidence': {
    says: 'The explanation cites evidence that readers will not see.',
    mend: 'Make that evidence public, or correct the number.',
  },
  'no-primary-source': {
    says: 'There is no primary source.',
    mend: 'Add one, or write why there is none; readers see the reason.',
  },
  'one-origin': {
    says: 'The evidence has fewer than two independent origins.',
    mend: 'Add another origin, or write why one is enough.',
  },
  'other-side-not-sought': {
    says: 'The other side was not sought.',
    mend: 'Ask the claimant, add what speaks against it, or write why not.',
  },
  'clarification-changes-it': {
    says: 'A clarification changes neither the claim nor the verdict, and this one does.',
    mend: 'Choose another class of correction.',
  },
  'retraction-keeps-it': {
    says: 'A retraction gives the verdict up, and this one keeps it.',
    mend: 'Send it to rating again, or choose another class of correction.',
  },
  'breaks-rule': {
    says: 'The ClaimReview breaks a rule.',
    mend: 'Mend the field that the rule names.',
  },
}

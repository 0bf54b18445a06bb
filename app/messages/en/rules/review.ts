/** Rules on structure, claim text, rating, address and author. */
export const reviewRules = {
  'CR-001': {
    says: 'The markup is not JSON, or a text in it would end its script early.',
    mend: 'Let the product write the markup; by hand, write every < as \\u003c.',
  },
  'CR-002': {
    says: 'The @context is not schema.org alone.',
    mend: 'Set @context to the single text https://schema.org.',
  },
  'CR-003': {
    says: 'No ClaimReview stands at the root of the markup.',
    mend: 'Make ClaimReview the outermost item, not a part of @graph.',
  },
  'CR-004': {
    says: 'The @context uses http.',
    mend: 'Write https://schema.org.',
  },
  'CR-005': {
    says: 'A value is empty.',
    mend: 'Leave out properties that have no value.',
  },
  'CR-006': {
    says: 'schema.org knows no such property for this type.',
    mend: 'Check the spelling, or move the property to the type it belongs to.',
  },
  'CR-010': {
    says: 'The claim is missing.',
    mend: 'Write the short claim.',
  },
  'CR-011': {
    says: 'The short claim is longer than 75 characters.',
    mend: 'Shorten it; the full wording stays on the page.',
  },
  'CR-012': {
    says: 'The claim contains a verdict.',
    mend: 'State the claim as it was made and leave the verdict to the rating.',
  },
  'CR-013': {
    says: 'The claim reads like a question.',
    mend: 'Word it as the statement that was made.',
  },
  'CR-014': {
    says: 'The claim is longer than 5,000 characters.',
    mend: 'Sum it up; the full text belongs in the review.',
  },
  'CR-015': {
    says: 'The claim in the markup is not the claim on the page.',
    mend: 'Show the short claim word for word on the page.',
  },
  'CR-020': {
    says: 'There is no rating of type Rating.',
    mend: 'Rate the claim on the desk’s scale.',
  },
  'CR-021': {
    says: 'The rating has no verdict in words.',
    mend: 'Give the verdict’s label as alternateName.',
  },
  'CR-022': {
    says: 'The verdict is long, or does not begin with a label of the scale.',
    mend: 'Begin with the label and keep it under 40 characters.',
  },
  'CR-023': {
    says: 'The rating does not give its three numbers as numbers.',
    mend: 'Give value, best and worst as numbers, or none of them.',
  },
  'CR-024': {
    says: 'The worst rating is below 1.',
    mend: 'Let the scale begin at 1.',
  },
  'CR-025': {
    says: 'The best rating is not above the worst.',
    mend: 'Give the scale at least two steps, the true end highest.',
  },
  'CR-026': {
    says: 'The rating lies outside the scale.',
    mend: 'Use a value from worst to best.',
  },
  'CR-027': {
    says: 'The rating is not a whole number.',
    mend: 'Number the steps of the scale 1, 2, 3 and so on.',
  },
  'CR-028': {
    says: 'The number points the wrong way, or is not that of the label.',
    mend: 'Give the truest label the highest number and use the scale’s map.',
  },
  'CR-029': {
    says: 'A label outside the order, or no rating at all, carries a number.',
    mend: 'Leave out all three numbers for such labels.',
  },
  'CR-030': {
    says: 'No public page explains the numbers of the scale.',
    mend: 'Publish the scale’s page.',
  },
  'CR-031': {
    says: 'Two labels of the scale share a name or a number.',
    mend: 'Give each label its own name and number.',
  },
  'CR-032': {
    says: 'The scale changed without a new version.',
    mend: 'Save the changed scale as a new version.',
  },
  'CR-040': {
    says: 'The review’s URL is not an absolute web address.',
    mend: 'Give the full address of the review’s page.',
  },
  'CR-041': {
    says: 'The review’s URL is on another host than the page.',
    mend: 'Serve page and markup under the same address; check ORIGIN.',
  },
  'CR-042': {
    says: 'The review’s URL is a short link or redirects.',
    mend: 'Give the final address of the page.',
  },
  'CR-043': {
    says: 'The review’s URL is not the page’s canonical address.',
    mend: 'Make both the same.',
  },
  'CR-044': {
    says: 'The review’s URL is the front page, or another review’s.',
    mend: 'Give each review a page or an anchor of its own.',
  },
  'CR-045': {
    says: 'The review’s URL uses http.',
    mend: 'Serve the site over https.',
  },
  'CR-046': {
    says: 'The review’s URL names an anchor that the page does not have.',
    mend: 'Give the part of the page that id, or drop the anchor.',
  },
  'CR-050': {
    says: 'The review does not say who publishes it.',
    mend: 'Fill in the publisher in the desk’s settings.',
  },
  'CR-051': {
    says: 'The publisher has neither a name nor an address.',
    mend: 'Fill in the publisher in the desk’s settings.',
  },
  'CR-052': {
    says: 'The author is neither an organisation nor a person.',
    mend: 'Use Organization, NewsMediaOrganization or Person.',
  },
  'CR-053': {
    says: 'The publisher’s address belongs to another site.',
    mend: 'Give the publisher’s address on the site of the review.',
  },
  'CR-054': {
    says: 'The review checks its own publisher’s claim.',
    mend: 'Name who made the claim; nobody can check themselves.',
  },
}

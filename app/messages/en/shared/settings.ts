/** How the desk works and what it says of itself. */
export const settings = {
  title: 'Desk settings',
  lead: 'How the desk works and what it says of itself in public. Every change is logged.',
  save: 'Save the settings',
  errors: {
    'name-missing': 'Enter the name your newsroom goes by.',
    'name-long': 'Use at most 100 characters.',
    'language-unknown':
      'That is not a language tag. It looks like en, de-AT or pt-BR.',
    'time-zone-unknown':
      'That is not a time zone. It looks like Europe/Vienna.',
    'email-invalid':
      'That is not an e-mail address. It looks like name@example.org.',
    'licence-invalid':
      'That is not a web address. It starts with https:// and leads to the text of the licence.',
    'source-list-invalid':
      'That is not a web address. It starts with https:// and leads to the list.',
    'text-long': 'Use at most 20,000 characters.',
    'days-invalid': 'Give a whole number of days within the limits.',
    'not-allowed': 'Your roles on this desk do not include this.',
    'changed-since':
      'Somebody changed the settings since you opened them. Your text is kept in the form. What they saved is shown beside it; save again to put yours in its place.',
  },
  theirs: 'What they saved',
  sections: {
    desk: 'The desk',
    work: 'How claims are judged',
    readers: 'What readers see',
    corrections: 'Corrections and re-checks',
    texts: 'Public pages',
    search: 'For search engines',
  },
  name: 'Name',
  nameHint: 'Stands on every public page and in the markup.',
  language: 'Language',
  languageHint:
    'Of your reviews, dates and numbers, as a tag such as en, en-GB or de-AT.',
  timeZone: 'Time zone',
  timeZoneHint: 'Days begin and times are shown by it.',
  contactEmail: 'Address for readers',
  contactEmailHint:
    'Where readers report errors. It is public; leave it empty to show none.',
  ratersRequired: 'How many people rate a claim',
  ratersRequiredHint:
    'Each rates without seeing the others. With one, the first rating settles it.',
  raters: { '1': 'One', '2': 'Two', '3': 'Three' },
  ratersNamedBy: 'Who names the raters',
  ratersNamed: {
    editor: 'An editor',
    anyone: 'Whoever sends the claim to rating',
  },
  fourEyes: 'Four eyes',
  fourEyesHint:
    'Whoever worked on a claim may not approve it. Only a desk of one should switch this off; the public page and the log then say so.',
  evidenceGate: 'Evidence before review',
  evidenceGateHint:
    'Claims of these priorities need two independent origins, a primary source and the other side, or a written reason. Other claims get a warning.',
  shownPeople: 'How people are named in public',
  shown: {
    names: 'By name',
    roles: 'By role, such as “a reviewer”',
    nobody: 'Not at all',
  },
  acknowledgeDays: 'Working days to look at a reader’s report',
  acknowledgeDaysHint: '1 to 30. The public form tells readers.',
  decideDays: 'Working days to decide it',
  decideDaysHint:
    '1 to 60. The European code of standards (EFCSN) asks for 7. Reports that came in earlier keep their deadlines.',
  keepContactDays: 'Days to keep a reader’s address',
  keepContactDaysHint: '1 to 365, from the day a report is closed.',
  recheckDays: 'Days between two looks at a cited page',
  recheckDaysHint:
    '0 to 365. The sources of published checks are fetched again this often, and you hear when one changed or is gone. 0 never fetches them.',
  markdownHint: 'Markdown: headings, lists, links and emphasis.',
  about: 'About the desk',
  aboutHint: 'Who you are, where you sit, how to reach you.',
  methodology: 'Methodology',
  methodologyHint:
    'How you choose claims, what counts as evidence, how verdicts come about.',
  correctionsPolicy: 'Corrections',
  correctionsPolicyHint: 'How you correct, and how readers ask for it.',
  funding: 'Funding',
  fundingHint: 'Who pays for the work. Readers and search engines ask.',
  markupLicence: 'Licence of the markup',
  markupLicenceHint:
    'The web address of the licence under which others may use your ClaimReview data. Leave it empty to name none.',
  politicalEntity: 'We are a campaign, a party, or hold office',
  politicalEntityHint:
    'The rules for ClaimReview shut such sites out, so no review passes the check while this is ticked.',
  aggregator: 'We also publish reviews that others made',
  aggregatorHint: 'An aggregator must list its sources in public.',
  sourceList: 'Public list of the sources',
  sourceListHint:
    'The web address of the page that names whose reviews you publish. Only an aggregator needs one.',
}

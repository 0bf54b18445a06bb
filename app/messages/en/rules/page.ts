/** Rules on pages, feeds, payloads and media. */
export const pageRules = {
  'CR-100': {
    says: 'The page carries more than one ClaimReview.',
    mend: 'Give each review a page of its own.',
  },
  'CR-101': {
    says: 'The same review stands at another address too.',
    mend: 'Keep one page, and correct or withdraw the other.',
  },
  'CR-102': {
    says: 'The page does not show the claim, the verdict or a summary.',
    mend: 'Show all three to readers.',
  },
  'CR-103': {
    says: 'The page shows another verdict than the markup.',
    mend: 'Make both the same.',
  },
  'CR-104': {
    says: 'The page is closed to the public or to search engines.',
    mend: 'Answer with status 200, without login and without noindex.',
  },
  'CR-105': {
    says: 'The page links neither to corrections nor to an error report.',
    mend: 'Link the corrections policy.',
  },
  'CR-106': {
    says: 'The page cites no source.',
    mend: 'Cite the evidence with its links.',
  },
  'CR-107': {
    says: 'No primary source is cited.',
    mend: 'Add the document, recording or data itself where it exists.',
  },
  'CR-108': {
    says: 'The site has fewer than three reviews.',
    mend: 'Publish more; some search services ask for several.',
  },
  'CR-109': {
    says: 'The site belongs to a political entity.',
    mend: 'Parties, campaigns and officials are not eligible as reviewers.',
  },
  'CR-110': {
    says: 'The site gathers others’ reviews without a list of its sources.',
    mend: 'Publish the list of sources.',
  },
  'CR-111': {
    says: 'The page does not say who made the claim.',
    mend: 'Name the claimant in the text.',
  },
  'CR-112': {
    says: 'The markup says something that readers cannot see.',
    mend: 'Show it on the page or leave it out.',
  },
  'CR-120': {
    says: 'The feed is not a DataFeed of items with reviews.',
    mend: 'Give each item its type, date, URL and list of reviews.',
  },
  'CR-121': {
    says: 'A review in the feed names no licence or publisher of the data.',
    mend: 'Set the licence of the markup in the desk’s settings.',
  },
  'CR-122': {
    says: 'A withdrawn review is not marked as deleted.',
    mend: 'Keep its item with dateDeleted and without the review.',
  },
  'CR-123': {
    says: 'A markup’s URL is not that of its page.',
    mend: 'Use the page’s URL, with an anchor if needed.',
  },
  'MR-01': {
    says: 'The category of the media is missing or unknown.',
    mend: 'Choose from the six categories of schema.org.',
  },
  'MR-02': {
    says: 'The media is called original and changed at once.',
    mend: 'Decide for one.',
  },
  'MR-03': {
    says: 'The original context is not described.',
    mend: 'Say what the media showed in its own context.',
  },
  'MR-04': {
    says: 'The original of the changed media is not linked.',
    mend: 'Link the original.',
  },
  'MR-05': {
    says: 'Nothing says where the media appears.',
    mend: 'Add at least one image, video or recording.',
  },
  'MR-06': {
    says: 'No archive copy of the media is recorded.',
    mend: 'Archive it and add the copy’s address.',
  },
  'MR-07': {
    says: 'No ClaimReview goes with this MediaReview.',
    mend: 'Publish the review of the claim made with the media.',
  },
  'MR-08': {
    says: 'A time in the media is not HH:MM:SS, or the media does not play.',
    mend: 'Write times like 00:01:30, for audio and video only.',
  },
  'MR-09': {
    says: 'The URL of the MediaReview breaks a rule for addresses.',
    mend: 'Mend the address as the rule named beside it says.',
  },
  'MR-10': {
    says: 'The picker does not offer Missing context first.',
    mend: 'Put it first; more than half of all checks of media need it.',
  },
}

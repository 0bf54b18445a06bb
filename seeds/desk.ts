/** A desk that plainly is a demonstration. */
export const DEMO_DESK = {
  name: 'Demo Fact Desk',
  language: 'en',
  timeZone: 'Europe/London',
}

export const DEMO_SETTINGS = {
  contactEmail: 'corrections@demo.example',
  markupLicence: 'https://creativecommons.org/licenses/by/4.0/',
  about: `**This is a demonstration.** The people of this desk do not exist, and the
week of work that it shows was written to try the product out. The article, the
claims and the sources are real; the findings are told in our own words from the
pages that are linked.

A desk that uses this product says here who it is, who works for it and how it
can be reached.`,
  funding: `A demonstration has no funding. A desk says here who owns it and who
pays for its work.`,
  methodology: `## How a claim becomes a check

1. **Select.** An article is broken into statements that can be checked. Opinions
   and predictions are set aside, and we say so.
2. **Research.** A reviewer looks for primary sources, for at least two origins
   that do not depend on each other, and for evidence on the other side. Where one
   of these is missing, the check says why.
3. **Rate.** Two reviewers rate the claim without seeing each other’s verdict. If
   they disagree, an editor who did not rate decides.
4. **Review.** Another editor, who had no part in the check, reads and approves it.
5. **Publish and correct.** Every version stays readable. Mistakes are corrected in
   the open, with a note that says what was wrong.`,
  correctionsPolicy: `We correct mistakes as soon as we know of them. A correction says
what was wrong, keeps the earlier version readable and is listed on this page. If
a check has to be withdrawn, a notice stays at its address.`,
}

import type { Noun } from '#app/core/api/open-api.ts'
import type { ProblemKind } from '#app/core/api/problem.ts'
import type { Scope } from '#app/core/api/scopes.ts'

type ProblemText = { title: string; detail: string }

/** What a program is told when something is wrong, and how to put it right. */
const problems: Record<ProblemKind, ProblemText> = {
  'not-understood': {
    title: 'The request is not understood',
    detail: 'The address or the method is not one that this site knows.',
  },
  'json-unreadable': {
    title: 'The body is not JSON',
    detail: 'Send one JSON object as UTF-8, with a comma between its members.',
  },
  'input-invalid': {
    title: 'Some of the input is not valid',
    detail:
      'Each of “errors” points to a field of the body or names a parameter.',
  },
  'token-missing': {
    title: 'A token is needed',
    detail:
      'Send it as “Authorization: Bearer cdk_…”. Tokens are made at /desk/settings/tokens.',
  },
  'token-invalid': {
    title: 'The token is not valid',
    detail: 'It is unknown, has expired or was revoked. Make another one.',
  },
  'scope-missing': {
    title: 'The token is not for this',
    detail: 'Make a token that has the scope which this operation needs.',
  },
  'roles-missing': {
    title: 'The token’s person has no part in this desk',
    detail: 'An admin has taken their roles away.',
  },
  'no-such-address': {
    title: 'There is nothing at this address',
    detail: 'The reference at /api lists every address.',
  },
  'method-not-allowed': {
    title: 'This address does not take that method',
    detail: 'The header Allow names those it takes.',
  },
  'key-invalid': {
    title: 'The idempotency key is not valid',
    detail: 'Use 1 to 255 printable characters, such as a UUID.',
  },
  'key-in-use': {
    title: 'A request with this key is under way',
    detail: 'Wait a little and send the same request again.',
  },
  'key-reused': {
    title: 'The idempotency key belongs to another request',
    detail:
      'The same key came with another address or body within 24 hours. Use a new key for a new request.',
  },
  'version-unreadable': {
    title: 'If-Match is not understood',
    detail: 'Send the ETag that came with what you read, such as "v3".',
  },
  'version-missing': {
    title: 'The version is missing',
    detail:
      'Send If-Match with the ETag of what you read, so that nobody’s work is overwritten.',
  },
  'changed-since': {
    title: 'It changed since you read it',
    detail:
      '“current” is how it stands now. Look at it, then send the change with the new ETag.',
  },
  'foreign-origin': {
    title: 'Cookies of a browser are not taken here',
    detail: 'Send a token and no cookie.',
  },
  'length-missing': {
    title: 'The length is missing',
    detail: 'Send Content-Length.',
  },
  'body-too-large': {
    title: 'The body is too large',
    detail: 'Articles, files and imports take 16 MB, everything else 1 MB.',
  },
  'media-type-unknown': {
    title: 'The body has the wrong type',
    detail: 'Send JSON with Content-Type: application/json.',
  },
  'too-many-requests': {
    title: 'Too many requests',
    detail: 'Wait as long as Retry-After says.',
  },
  refused: {
    title: 'The desk refuses this',
    detail: '“code” names the reason.',
  },
  fault: {
    title: 'Something went wrong',
    detail:
      'The fault is ours and has been written to the log, under the number of “requestId”.',
  },
}

const scopes: Record<Scope, string> = {
  'desk:read': 'Read what its person can read on the desk',
  'articles:write': 'Take in articles and new versions of them',
  'claims:write': 'Enter, sort, edit, tag and plan claims',
  'claims:assign': 'Assign, take and release claims',
  'research:write':
    'Write questions, answers, evidence, contacts, comments and files, and begin to look into readers’ reports',
  'drafts:write': 'Write drafts and hand them in',
  'reviews:import': 'Import reviews that others published',
}

const nouns: Record<Noun, string> = {
  articles: 'Articles that were taken in, with their lines and sentences',
  claims: 'Claims, from triage to the queue',
  research: 'What is found out about a claim, and what is said about it',
  drafts: 'The text of a review before it is published',
  reviews: 'What the desk has published',
  cases: 'What readers report of published reviews',
  rechecks: 'Published reviews that are to be looked at again',
  checks: 'Whether the published site keeps the rules, and the public record',
  matches: 'What resembles a claim or a text: our own and others’ reviews',
  imports: 'Reviews that others published, and the runs that take them in',
  desk: 'The desk, its people, its tags and its scale',
  public: 'What anybody may read, without a token',
}

/** The API's own words: its problems, its scopes and its reference page. */
export const api = {
  problems,
  scopes,
  nouns,
  document: {
    title: (desk: string) => `${desk}: API`,
    description:
      'Read and write what the desk’s interface can. Tokens never rate, adjudicate, approve, publish, correct or withdraw.',
  },
  reference: {
    title: 'API',
    lead: 'Read what this desk has published, and, with a token, work on the desk as a person does.',
    document: 'The same as an OpenAPI 3.1 document',
    contents: 'On this page',
    start: 'First steps',
    startBody:
      'Requests and answers are JSON. Whoever works on the desk makes a token in the settings; it is shown once, is for what its scopes say, and expires.',
    startRead: 'Read the newest claims:',
    startWrite: 'Enter a claim. The key makes a repeat harmless:',
    startPublic: 'What is published needs no token:',
    never:
      'No token can rate, adjudicate, approve, publish, schedule, correct or withdraw, and none counts as a second person. Ratings of an open round are shown to nobody.',
    rules: 'Rules for every request',
    rulesList: [
      'Authorization: Bearer with a token. Cookies are never read.',
      'Lists come in pages: follow the Link header with rel="next"; its cursor is opaque.',
      'What has versions carries an ETag. Send it back as If-Match; if somebody changed it meanwhile, the answer is 412 and shows the present state.',
      'A POST with an Idempotency-Key is done once: a repeat within 24 hours gets the first answer again.',
      '600 requests a minute for each token, 120 for each address without one. RateLimit says what is left.',
      'Every answer has an X-Request-Id. Name it when something went wrong.',
    ],
    scopesTitle: 'Scopes',
    scope: 'Scope',
    scopeMeans: 'What it is for',
    anybody: 'no token',
    needs: 'Needs',
    parameters: 'Parameters',
    required: 'required',
    body: 'Body',
    answer: 'Answer',
    example: 'Example',
    errorsTitle: 'Errors',
    errorsBody:
      'Errors are problem documents (RFC 9457) with type, title, status, detail, a code, and, for invalid input, a pointer to each field.',
    status: 'Status',
    code: 'Code',
    meaning: 'What it means',
    factCheckTools: 'Fact Check Tools',
    factCheckToolsBody:
      'GET /v1alpha1/claims:search takes the parameters of Google’s Fact Check Tools API and answers in its shape, from this desk’s own reviews. A client of that API works here when its base address is changed.',
    message: 'A message',
    webhooks: 'Webhooks',
    webhooksBody:
      'An admin can have the desk tell another system what happens. Messages are signed as the Standard Webhooks specification says; the signature is the HMAC-SHA256 of “webhook-id.webhook-timestamp.body” by the secret, in base64. The same id is the same message: it comes again until an answer of 200 to 299 is given, for two days at the most.',
  },
}

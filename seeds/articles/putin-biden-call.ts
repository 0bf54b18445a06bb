import text from './putin-biden-call.txt?raw'

/** The article of the worked example, as copied from its page. */
export const putinBidenCall = {
  text,
  details: {
    headline:
      'What are the Major Messages of the 2nd Putin-Biden Phone Call Ahead of the US-Russia Security Talks?',
    author: null,
    publisher: 'Sputnik International',
    publishedOn: '2022-01-01',
    language: 'en',
    canonicalUrl: null,
  },
}

import type { Source } from './sources.ts'

/** What was found before the first publication. */
export const FIRST_SOURCES: Source[] = [
  {
    url: 'https://janes.com/osint-insights/defence-news-details/ukraine-signs-agreement-with-uk-and-babcock-to-improve-navy',
    publisher: 'Janes',
    stance: 'context',
    primacy: 'secondary',
    finding:
      'Announced on 23 June; signed by Jeremy Quin, Admiral Tony Radakin and Oleksandr Myroniuk on HMS Defender in Odesa; covers platforms, shipborne armaments, training, new naval bases and two Sandown-class mine-countermeasures vessels.',
  },
  {
    url: 'https://defenceonline.co.uk/?p=35862',
    publisher: 'Defence Online',
    stance: 'supports',
    primacy: 'secondary',
    finding:
      'Lists the projects (platforms, armaments, training, naval bases, two Sandown-class vessels) and says that funding is made available by UK Export Finance.',
  },
  {
    url: 'https://www.gov.uk/government/news/joint-statement-by-defence-secretary-ben-wallace-and-ukraine-defence-minister-oleksii-yuriyovych-reznikov',
    publisher: 'UK Ministry of Defence',
    stance: 'supports',
    primacy: 'primary',
    finding:
      'A joint statement of November 2021 confirms that the UK, Ukraine and industry signed the Memorandum of Implementation in June, and that an intergovernmental framework agreement followed.',
  },
]

/** What was found afterwards, and made the correction necessary. */
export const LATER_SOURCES: Source[] = [
  {
    url: 'https://www.thekhybermail.com/uk-and-ukraine-to-sign-10-year-naval-security-pact-for-black-sea-boost/',
    publisher: 'The Khyber Mail (Royal Navy photo caption)',
    stance: 'refutes',
    primacy: 'secondary',
    finding:
      'A Royal Navy caption dates the signing on HMS Defender’s flight deck to Monday 21 June 2021.',
  },
]

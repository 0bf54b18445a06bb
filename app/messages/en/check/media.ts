import type { MediaKind } from '#app/core/review/media/media-assessment.ts'
import type { MediaCategory } from '#app/core/review/media/media-categories.ts'

const categories: Record<MediaCategory, string> = {
  DecontextualizedContent: 'Missing context',
  EditedOrCroppedContent: 'Edited or cropped',
  TransformedContent: 'Transformed',
  StagedContent: 'Staged',
  SatireOrParodyContent: 'Satire or parody',
  OriginalMediaContent: 'Original',
}

/** What each category says, as schema.org defines it. */
const meanings: Record<MediaCategory, string> = {
  DecontextualizedContent:
    'Presented with false or missing context, such as another time or place.',
  EditedOrCroppedContent:
    'Cut, cropped or reordered so that it tells something else.',
  TransformedContent: 'Changed or generated so that it deceives.',
  StagedContent: 'Recorded as it is, but of something that was acted.',
  SatireOrParodyContent: 'Made as satire or parody.',
  OriginalMediaContent: 'Not changed in any way that matters here.',
}

const kinds: Record<MediaKind, string> = {
  image: 'Image',
  video: 'Video',
  audio: 'Audio',
}

/** The assessment of the image, video or audio that carries a claim. */
export const media = {
  categories,
  meanings,
  kinds,
  title: 'Image, video or audio',
  lead: 'Where a claim is made with a picture or a recording, say what that is. It is published with the check, shown to readers and marked up as MediaReview.',
  card: {
    title: 'Image, video or audio',
    wanted:
      'The claim appears in an image, a video or a recording. Say what it is.',
    none: 'Nothing is said of an image, video or recording.',
    done: (categories: string) => `Assessed: ${categories}.`,
    open: 'Assess it',
    look: 'Look at it',
  },
  category: 'What is it?',
  categoryHint:
    'One or more. More than half of all media that is checked is real and only lacks its context.',
  context: 'What it really shows',
  contextHint: 'Where, when and of what it was made. Readers see it.',
  original: 'Link to the original',
  originalHint: 'The page or file in which it stands unchanged.',
  creatorName: 'Who made it',
  creatorHint: 'Leave it empty where this is not known.',
  creatorKind: 'That is',
  creatorKinds: { person: 'a person', organisation: 'an organisation' },
  row: (number: number) => `Appearance ${number}`,
  rowsTitle: 'Where it is to be seen or heard',
  rowsHint:
    'The media itself, not only the page around it. Save to get room for one more; empty the address to take one away.',
  kind: 'Kind',
  contentUrl: 'Address of the media',
  archivedAt: 'Archived copy',
  description: 'What can be seen or heard',
  startTime: 'From',
  endTime: 'Until',
  timeHint: 'HH:MM:SS, for video and audio only',
  save: 'Save the assessment',
  toDraft: 'Back to the draft',
  errors: {
    'too-long': 'That is too long.',
    'not-an-address':
      'Enter a whole address, such as https://example.org/video.',
    'not-a-time': 'Write the time like 00:01:30.',
    'no-media-address':
      'Enter the address of the media, or empty the whole row.',
    'time-of-an-image': 'An image has no times.',
    'ends-before-it-starts': 'This is before the start.',
  },
  refusals: {
    'no-such-claim': 'There is no such claim.',
    'not-allowed': 'Your roles do not include writing.',
    'not-the-assignee': 'Only the assignee or an editor may write this.',
    'not-open-for-writing':
      'In this state of the claim nothing can be written.',
    'approval-stands': 'The text is approved. Drop the approval first.',
    'media-changed-since':
      'Somebody else changed it since you opened it. Open the page again in another tab and compare before you save.',
  },
  public: {
    title: 'The image or recording',
    titles: { image: 'The image', video: 'The video', audio: 'The recording' },
    verdict: 'What it is',
    context: 'What it really shows',
    original: 'Original',
    originalLink: 'See the original',
    creator: 'Made by',
    seen: 'Where it was found',
    fromTo: (start: string | null, end: string | null) =>
      [start && `from ${start}`, end && `until ${end}`]
        .filter(Boolean)
        .join(' '),
  },
}

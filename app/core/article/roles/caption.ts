const AGENCIES =
  'Reuters|REUTERS|AFP|AP|Associated Press|Getty(?: Images)?|EPA|EFE|dpa|DPA|' +
  'PA Wire|Press Association|Shutterstock|iStock|Alamy|Bloomberg|TASS|ТАСС|' +
  'РИА Новости|RIA Novosti|Sputnik|Xinhua|Anadolu|ANSA|Flickr|Wikimedia|' +
  'Rex Features|Magnum|imago|picture[- ]alliance|Укрінформ|УНІАН'

const CREDITS = [
  new RegExp(String.raw`^©\s*(?:${AGENCIES}|[\p{Lu}]{3,})[\s/]`, 'u'),
  new RegExp(String.raw`\((?:[^()]{0,60}[/,] ?)?(?:${AGENCIES})\)\.?$`, 'u'),
  new RegExp(String.raw`[/,(–—-] ?(?:${AGENCIES})\)?\.?$`, 'u'),
  /\([^()/]{3,50} ?\/ ?[^()]{3,60}\)\.?$/u,
  /\((?:photo|image|picture|video|foto|fotografía|bild|фото)\b[^()]{0,80}\)\.?$/iu,
  /^\p{Lu}[\p{L}.'’ -]{2,40}\/ ?\p{Lu}[\p{L}.'’ -]{1,30}$/u,
  /[.!?…] ©\s*\p{L}[\p{L}.'’ -]{1,40}\/ ?\p{L}[\p{L}.'’ -]{1,40}$/u,
  /(?:^|[\s.])(?:image |photo |picture )?credits?:? [\p{Lu}/][^.]{1,80}$/iu,
  /(?:^|[\s.])(?:photo(?:graph)?s?|image|picture|foto|bild|crédit|фото)(?: by)?:? ?[:/©] ?\S.{1,80}$/iu,
  / [-–—] [\p{L} ]{3,40}, \d{3,4}, \d{2}\.\d{2}\.\d{4}$/u,
  /^[-–—] [\p{L} ]{3,40}, \d{3,4}(?:, \d{2}\.\d{2}\.\d{4})?$/u,
]

const BEGINNINGS =
  /^(?:media caption|image caption|video caption|caption:|file photo|file image|in this (?:file |undated )?(?:photo|image|picture|handout)|pictured|photo:|image:|archivbild|foto:|photo d’archive|imagen de archivo|фото:|на фото|\[?(?:photo|image|video)\]?:)/iu

const MARKS =
  /^(?:photo|photos|image|caption|media caption|image caption|hide caption|view photos|enlarge(?: this)? image|toggle caption|play media|photograph|foto|bild|фото)$/iu

/** Whether a line names who took its picture. */
export function hasCredit(line: string): boolean {
  return CREDITS.some((credit) => credit.test(line))
}

/** Whether a line announces itself as the words under a picture. */
export function startsLikeCaption(line: string): boolean {
  return (
    BEGINNINGS.test(line) ||
    /^\p{Lu}\p{L}+ \d{1,2}, \d{4}\.? \p{Lu}/u.test(line)
  )
}

/** Whether a line is the button or label that stands beside a caption. */
export function isCaptionMark(line: string): boolean {
  return MARKS.test(line)
}

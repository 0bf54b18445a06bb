const TO_THE_READER = new RegExp(
  [
    String.raw`\b(?:your (?:email|e-mail|account|inbox|browser|subscription|comment)|sign (?:in|up)|log ?in|newsletters?|subscri(?:be|ber|ption)|commenters?|badges?|cookies?|terms of (?:use|service)|privacy policy|all rights reserved|moderators?|our journalism|get the latest|ad ?blocker|fewer ads|ad revenue|becom(?:e|ing) a member|check out more|cancel anytime)\b`,
    String.raw`\b(?:para (?:poder )?comentar|los comentarios publicados|suscríbe|nos cookies|abonnez-vous|abonnements|abonnieren sie|unseren newsletter|kommentarfunktion)`,
    '(?:подпис(?:ывай|ать)|наш(?:ем)? телеграм|файлы cookie|підпи(?:суй|сатися)|наш(?:ому)? телеграм|▪)',
  ].join('|'),
  'i',
)

/** Whether running text speaks about the site and its use. */
export function addressesReader(text: string): boolean {
  return text.length < 400 && TO_THE_READER.test(text)
}

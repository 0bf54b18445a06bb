import { anyOf } from '../worthiness/signal-words.ts'
import type { KindWords } from './kind-words.ts'

/** Not where it names what somebody else feels: "raised fears", "despite many worries". */
const AS_NOUN = String.raw`(?<!\b(?:the|of|over|amid|despite|raised|raising|many|some|no|his|her|its|their|old|new|growing) )`

export const english: KindWords = {
  commitment: anyOf(
    'promis*|vow*|pledg*|threaten*|warn*|den(?:y|ies|ied)|admit*|acknowledg*|conced*|confirm*|reveal*|divulg*|disclos*|declar*|claim*|assert*|insist*|underscor*|stress*|announc*|accus*|alleg*|condemn*|reject*|dismiss*|ruled|told|testif*|vetoed|agreed|swore|cited|cites|defended',
  ),
  ownPlan:
    /^(?:He|She|It|They) would\b|\b(?:said|says|told \p{L}+|added)(?: \p{L}+day)?(?: that)?(?: [^,]{0,90},)? (?:he|she|it|they) (?:would|will|had|was|were|planned)\b/u,
  onRecord:
    /\b(?:has|have|had) (?:also |already |repeatedly |often )?(?:said|promised|pledged|vowed|announced|declared|agreed|admitted|denied|made (?:it )?clear)\b|\b(?:told|briefed|informed) (?:[\p{L}.’'-]+ ){1,4}(?:about|of)\b/u,
  forecast: anyOf(
    'predict*|forecast*|expect|expects|expected to|likely|unlikely|foresee*|anticipat*|is set to|are set to|poised to|bound to|going to|gonna|about to',
  ),
  effect:
    /\b(?:will|won['’]t|would) (?:not )?(?:have|be|make|deal|do)\b.{0,40}\b(?:impact|effect|consequences?|blow|difference|problem|harder|easier|worse|better|difficult|in a .{0,20}(?:recession|depression))\b/iu,
  speculation: anyOf(
    'surmis*|opin(?:ed|es)|mused|speculat*|reckon*|guess*|wonder*|suspects?|fears?|hopes?|doubts?',
  ),
  possible:
    /\b(?:could(?! not\b)|(?<!\b(?:in|since|until|by|of|from|to|last|this|early|late|mid) )may(?! \d)|might|would)\b(?! (?:not )?have\b| be (?:reached|seen as))/iu,
  certain: /\b(?:will|won['’]t|shall|[’']ll)\b/iu,
  condition: /^["“'‘]?(?:If|Unless|Whatever|Were|Should)\b|\bif\b/u,
  past: /\b(?:[A-Za-zà-ÿ]{3,}ed|was|were|had|went|took|lost|gave|came|became|began|held|led|left|won|met|killed|built|bought|sold|fell|rose|grew|shot|beat|broke|sent|spent|paid)\b/,
  demand:
    /\b(?:must|should(?!n['’]t have)|ought to|let['’]s|we want|(?:we|they|you|it|he|she|\p{Lu}\p{L}+) (?:needs? to|ha(?:s|ve) to|needs?))\b|\b(?:I am|I['’]m|we are|we['’]re) (?:not )?(?:a fan|in favou?r|against|opposed|for)\b/u,
  belief:
    /\b(?:I|we|he|she|they)(?: also| do| don['’]t| do not)? (?:think|thinks|thought|believe|believes|believed|feel|feels|felt|guess|suppose|hope|hopes|hoped|wish|doubt|wonder|wonders|worry|fear)\b|\b(?:in my (?:view|opinion)|to be honest|frankly)\b/iu,
  sentiment: anyOf(
    `worry that|worried|${AS_NOUN}(?:worries|fears|love|hate)|fear that|afraid|glad|sorry|angry|shocked|appalled|surprised|proud|happy|confident|concerned about|concerns that|thrilled|grateful|disappointed|frustrated|loved|hated|enjoy*`,
  ),
  silence: anyOf(
    'declined to comment|could not be reached|did not (?:immediately )?(?:respond|reply)|refused to comment|did not return|no comment|not available for comment|declined to say',
  ),
}

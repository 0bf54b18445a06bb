import { wordSet } from '../attribution/speech-words.ts'
import { anyOf } from '../worthiness/signal-words.ts'
import { makeLanguage } from './make-language.ts'

export const french = makeLanguage({
  speech: {
    verbs: wordSet(
      'dit disait déclaré déclare affirmé affirme assuré assure expliqué explique ajouté ajoute annoncé annonce averti avertit dénoncé dénonce critiqué critique accusé accuse accusent confirmé confirme nié promis promet estimé estime indiqué indique précisé précise souligné souligne rappelé rappelle reconnu reconnaît insisté insiste répondu répond conclu conclut révélé révèle raconté raconte jugé juge martelé lancé plaidé soutenu soutient réclamé demandé regretté regrette déploré déplore admis',
    ),
    accordingTo: /\b(?:selon|d’après|d'après)\b/iu,
    between: wordSet(
      'a ont avait avaient aussi également encore déjà ensuite ne pas l’a',
    ),
    passive: wordSet('est été être sont était fut'),
    he: wordSet('il elle'),
    they: wordSet('ils elles'),
    speakers: wordSet(
      'opposition syndicats critiques gouvernement ministère ministre président présidente porte-parole source sources police procureur parquet juge maire député députée sénateur experts expert analystes analyste autorités rapport étude sondage entreprise organisation association responsable responsables avocat chercheurs directeur directrice témoins',
    ),
    roles: wordSet(
      'président présidente ministre premier chancelier chancelière sénateur sénatrice député députée maire porte-parole directeur directrice secrétaire chef procureur juge général colonel avocat avocate analyste expert professeur économiste',
    ),
    articles: wordSet('le la les un une l’'),
    definite: wordSet('le la'),
    self: /\b(?:je|j’ai|j'ai|nous|notre|nos|mon|ma|mes)\b/iu,
    goingOn: /^(?:Par exemple|En outre),/u,
  },
  kinds: {
    commitment: anyOf(
      'promis|promet|assur*|nié|nie|annonc*|avert*|dénonc*|accus*|confirm*|reconnu|révél*|menac*',
    ),
    forecast: anyOf(
      'devrait|devraient|pourrait|pourraient|prévoit|prévoient|s’attend|probablement|il est probable',
    ),
    possible: /\b(?:pourrait|pourraient|peut-être)\b/iu,
    certain: /\b\p{L}{3,}(?:era|eront|ira|iront|ra|ront)\b/iu,
    condition: /^["“«]?\s?Si\b/u,
    past: /\b(?:a|ont|avait|avaient|est|sont|était|étaient) (?:\p{L}+ )?\p{L}+(?:é|ée|és|ées|i|is|it|u|us|ue)\b|\bétait\b/iu,
    demand: anyOf('doit|doivent|il faut|devons|nous voulons|exige*|réclame*'),
    belief: /\b(?:je crois|je pense|nous pensons|à mon avis|je trouve)\b/iu,
    sentiment: anyOf(
      'craint|craignent|inqui*|regrette|espère|espèrent|fier|fière|heureux|triste',
    ),
    silence: anyOf(
      "n’a pas souhaité|n'a pas souhaité|refusé de commenter|n’a pas répondu|pas commenté",
    ),
    speculation: anyOf('suppose|soupçonne|croit|juge|jugé|estime'),
  },
  signals: {
    numberWithUnit:
      /[$€]\s?\d[\d.,]*|\d[\d., \u00A0]*\s?(?:%|€|pour cent|millions?|milliards?|mille|euros|dollars|personnes|morts|blessés|victimes|ans|kilomètres|hectares|tonnes|voix|sièges|emplois|postes|trains|médecins|élèves|hôpitaux|écoles|familles|enfants|logements|cas|salariés|soldats|navires|avions)|\b(?:milliers|centaines|dizaines|millions) d(?:e |’|')\p{L}+/iu,
    dated:
      /\b(?:en|depuis|dès) (?:1[5-9]|20)\d\d\b|\b\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|l’an dernier|mois dernier)\b/iu,
    superlative: anyOf(
      'première? fois|le premier|la première|plus grand|plus grande|le plus|la plus|seul|seule|jamais|record|historique',
    ),
    comparison: anyOf(
      'plus de|moins de|au moins|près de|environ|moitié|double|majorité|par rapport',
    ),
    change: anyOf(
      'augment*|hausse|baiss*|chut*|progress*|rédui*|recul*|diminu*|améliore*|doublé',
    ),
    accusation: anyOf(
      'tué*|mort*|meurtr*|assassin*|attaqu*|attentat*|bombard*|corrup*|fraude*|illégal*|accus*|dénonc*|délit*|condamn*|arrêté*|viol*|terroris*|vol|tortur*|abus*|coup d’état',
    ),
    act: anyOf(
      'signé|adopté|voté|interdit|imposé|lancé|élu|nommé|démissionné|acheté|vendu|conclu|construit|ordonné|publié|gagné|perdu|livré|suspendu|approuvé',
    ),
    commitment: anyOf(
      'promis|promet|nié|admis|reconnu|confirm*|assur*|déclar*|révél*|annonc*',
    ),
    authority: anyOf(
      'président|ministre|gouvernement|ministère|assemblée|sénat|tribunal|parquet|police|armée|onu|otan|union européenne|commission|banque centrale|université|institut',
    ),
    policy: anyOf(
      'loi|lois|impôt*|accord*|traité*|budget*|élections?|sanctions|guerre|armes|immigra*|avortement|vaccin*|climat*|constitution|référendum|retraites?|inflation|chômage|dette',
    ),
    cause: anyOf(
      'à cause de|en raison de|provoqu*|caus(?:é|e|ent)|grâce à|entraîn*',
    ),
    opinion: anyOf(
      'bon|bonne|mauvais|terrible|incroyable|honteux|regrettable|important|inacceptable|peut-être|semble|magnifique|horrible|injuste',
    ),
    vagueStart:
      /^["“«]?\s?(?:Cela|Ceci|Cette|Ces|Ce|Ils|Elles|Il|Elle|Mais|Et|Ainsi)\b/u,
    self: /\b(?:je|j’ai|mon|ma|mes|nous|notre|nos)\b/iu,
    negation: anyOf('ne|n’*|pas|jamais|aucun|aucune|personne|sans'),
    factive: anyOf('soulign*|confirm*|révél*|indiqu*|reconnu'),
    toll: /\d+ (?:\p{L}+ ){0,3}(?:mort|tué|blessé|victime|disparu|arrêté)\p{L}*|(?:tué|blessé) (?:au moins )?\d+/iu,
  },
})

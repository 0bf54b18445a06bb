import { anyOf } from './signal-words.ts'
import type { SignalWords } from './signal-words.ts'

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.'

const COUNTED =
  'people|persons|civilians|soldiers|troops|officers|children|women|men|workers|jobs|homes|houses|families|' +
  'patients|cases|deaths|victims|members|vessels|ships|boats|aircraft|planes|tanks|missiles|warheads|bases|' +
  'countries|states|cities|votes|seats|points|times|tons|tonnes|pounds|kilos?|kilograms?|kg|miles|km|kilometers|' +
  'kilometres|metres|meters|acres|hectares|barrels|gallons|litres|degrees|stores|schools|hospitals|students|' +
  'teachers|users|customers|subscribers|dollars|euros|rubles|pesos|cents|foreigners|migrants|refugees|prisoners|' +
  'hostages|arrests|attacks|incidents|lawsuits|servers|accounts|devices|units|shares|employees|residents|voters|' +
  'percent|per cent|percentage|million|billion|trillion|thousand|hundred|dozen'

const FEW =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty'

export const english: SignalWords = {
  numberWithUnit: new RegExp(
    String.raw`[$€£]\s?\d[\d.,]*(?:[ -](?:million|billion|trillion|thousand|m|bn))?|(?<![\d,.])(?!(?:1[5-9]|20)\d\d )\d(?:[\d.,]*\d)?(?:%|[ -](?:[\p{L}-]+ ){0,2}(?:${COUNTED})\b)|\b(?:tens|hundreds|thousands|millions|billions|dozens|scores) of [\p{L}-]+|(?<!\b(?:the|both|these|those|between) )\b(?:${FEW}|hundreds|thousands|millions|dozens) (?:[\p{L}-]+ ){0,2}(?:${COUNTED})\b`,
    'iu',
  ),
  number: new RegExp(
    String.raw`(?<![\p{L}\p{N}.,-]|(?:${MONTHS}) )(?!(?:1[5-9]|20)\d\d\b|9/11)\d[\d.,]*(?![\d%]|(?:st|nd|rd|th|-year-old|:\d)|[-/]| (?:${MONTHS})\b)|(?<!\b(?:the|both|these|those|between) )\b(?:${FEW})\b|\bhalf of\b|\bone in (?:\p{L}+|\d+)\b|\bmost [\p{Ll}]+s\b`,
    'iu',
  ),
  dated: new RegExp(
    String.raw`\b(?:in|since|by|until|from|of|to|during|early|late|mid-?)\s?(?:1[5-9]|20)\d\ds?\b|\b(?:${MONTHS}) \d{1,2}\b|\b\d{1,2} (?:${MONTHS})\b|\b(?:in|last|this|since) (?:${MONTHS})\b|\b(?:${MONTHS}) (?:1[5-9]|20)\d\d\b|\b(?:on|last|late|early)? ?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:last|this) (?:week|month|year|spring|summer|fall|autumn|winter)\b|\b(?:yesterday|today)\b|\b(?:\d+|${FEW}|a few) (?:days|weeks|months|years|decades) ago\b`,
    'u',
  ),
  superlative: anyOf(
    'first(?! place| instance| of all)|largest|biggest|highest|lowest|smallest|fastest|worst|best|greatest|longest|oldest|deadliest|richest',
    'poorest|strongest|(?:a|new|all-time) record|record (?:high|low|number|levels?|profits?|sums?)|most (?:deadly|renowned|important|powerful|dangerous|expensive|isolated|violent|popular|severe)',
    'the most|the only|only|ever|never|unprecedented|the last|historic|leading|top|one of the few|no other|world’s|for the first time',
  ),
  comparison: anyOf(
    '(?:more than|less than)(?! a (?:year|week|month|day|decade))|fewer than|at least|at most|up to|nearly|almost|about \\d+|around \\d+|some \\d+|over \\d+|under \\d+',
    'as many as|as much as|half|double|twice|triple|times (?:more|less|higher|lower|as)|higher than|lower than|larger than|majority',
    'compared (?:with|to)|than (?:in|any|the|ever)|outnumber*|exceed*|surpass*',
  ),
  change: anyOf(
    'increas*|decreas*|rose|risen|rises|fell|fallen|grew|grown|dropp*|declin*|improv*|doubled|tripled|halved|cut|cuts',
    'lowered|lowering|raised|raising|reduced|reduces|expanded|shrank|shrunk|soared|plunged|slumped|surged|climbed|saved|deteriorat*|becoming|worsened|accounting for|accounts for|totaled|totalled|capped',
  ),
  accusation: anyOf(
    'kill*|murder*|slaughter*|behead*|shot|gunned|gunman|gunmen|bomb*|blew up|massacre*|genocide|war crimes?|atrocit*|abus*|tortur*|rap(?:e|ed|ing)',
    'assault*|attack*|storm*|opened fire|wounded|injur*|dead|died|execut*|corrupt*|fraud*|brib*|illegal*|unlawful*|violat*|breach*',
    'accus*|alleg*|suspect*|charged with|convicted|guilty|sentenced|arrested|detained|jailed|house arrest|coup|seized|hack*|leak*|lied|lying|cheat*|stole|stolen|theft',
    'terroris*|militants?|jihadist*|sponsor*|poison*|sexual*|harass*|discriminat*|cover-up|evad*|manipulat*|smuggl*|traffick*|inva(?:ded|sion)|threaten*|punish*|crime*|criminal*',
  ),
  act: anyOf(
    'signed|approved|banned|outlawed|imposed|lifted|lift|blocked|launched|released|elected|voted|passed|appointed|nominated|resigned|fired|ousted',
    'sued|acquired|bought|sold|agreed|withdrew|withdrawn|built|(?:is|are|was|were|be|been) building|deployed|funded|provided|provid(?:es|ing)|ordered|established|founded|created|drafting|drafted|ratified|vetoed|repealed',
    'overturned|ruled|granted|awarded|merged|closed|opened|opening|joined|invested|donated|paid|pays|spent|received|won|lost|defeated|legali[sz]ed|privati[sz]ed|nationali[sz]ed|suspended|cancel*|announced|published|introduced|adopted',
    'held talks|met|visited|pardoned|extradited|expelled|recalled|committed|began|begun|ended|stop(?:ped)?|allow(?:ed|ing|s)?|sells|charges|uses|used|initiated|freezing|froze|frozen',
  ),
  commitment: anyOf(
    'promis*|vow*|pledg*|ruled out|den(?:y|ies|ied)|admit*|acknowledg*|conced*|confirm*|reveal*|divulg*|disclos*|declar*|claim*|assert*|insist*|underscor*|told|unveil*|plans? to|announc*|committed to',
  ),
  authority: anyOf(
    'officials?|presidents?|ministers?|government|administration|ministry|department|agency|police|court|judge|senators?|congress|parliament|army|military|white house|kremlin|pentagon|embassy|united nations|u\\.n\\.|european union|nato',
    'institute|council|university|researchers|professor|commission|committee|bank|central bank|federal|spokes*|ceo|chief executive|founder|prosecutors?|authorities|prime minister|secretary',
  ),
  record: anyOf(
    'reports?|stud(?:y|ies)|survey|poll|polls|data|statistics|figures|census|documents?|records|memo|according to|evidence|research|audit|investigation|gross domestic product|gdp|inflation|unemployment|budget|deficit|debt|tax revenue|sales|revenue|profits?|prices?',
  ),
  cause: anyOf(
    'because of|caus(?:e|es|ed|ing)|led to|leads to|leading to|result(?:s|ed|ing) in|as a result|due to|thanks to|contribut(?:es|ed) to|triggered|sparked|prompted|responsible for|blamed?|driven by',
  ),
  policy: anyOf(
    'law|laws|bill|legislation|sanctions?|treaty|agreement|agreements|accord|memorandum|policy|taxes|deal|nuclear|elections?|embargo|constitution|referendum|weapons?|missiles?|troops|naval|bases?|aid|trade|security guarantees|war|peace|gun control|immigra*|climate|vaccine*|health ?care|abortion|human rights|intelligence|nato|military|embassy|parliament*|state sponsors?|loan guarantees|prisoners|commitment',
  ),
  condition: anyOf('if|unless|whether|provided that|were to'),
  opinion: anyOf(
    "i think|i believe|we believe|i don’t believe|i don't believe|in my view|in my opinion|to be honest|frankly|believed|thinks|thought",
    'obviously|clearly|apparently|unfortunately|hopefully|arguably|surely|certainly|of course|merely|perhaps|probably|seem|seems|seemed|appear|appears|appeared',
    'good|better|great|terrible|awful|wonderful|beautiful|horrible|appalled|appalling|distressing|deceptive|unacceptable|important|powerful|interesting|easy|hard to|difficult|risky|strange|ridiculous|absurd',
    'disastrous|graceful|remarkabl*|impressive|outstanding|unfair|stupid|smart|brilliant|crazy|amazing|incredible|inevitable|surprising|surprisingly|shocked|shocking|legitimate|proud|sad|confident|relaxed|crude|draconian|merciless|bitter|fragile',
    'ideal|fine|worse|worst|strengths?|weakness(?:es)?|brazen*|so brazenly|nonsens*|lie|lies|attitude|temperament|impression|danger|tensions?|speculation|symbol*|opportunity|spirit|courage|shame*|disgrac*|tragic|tragedy|dramatic|glorious|perfect|poor|ugly|boring|exciting|charming|iconic|stunning|elegant|clever|silly|foolish|dangerous|promising|tough',
    'rhetoric|interpretation|aimed at|meant to|intended to|looks? (?:strong|weak|good|bad)|narrative|agenda|propaganda|supposedly|so-called',
  ),
  feeling: anyOf(
    'feel*|felt|worr(?:y|ied|ies)|fear*|hope*|love*|hate*|glad|sorry|angry|afraid|happy|proud|sad|shocked|appalled|distressing|frustrat*|confident|wonder*|surprise*|enjoy*|concern(?:ed)?|sense|wish*|want',
  ),
  hedge: anyOf(
    'could|(?<!\\b(?:in|since|until|by|of|last|this|early|late) )may(?! \\d)|might|perhaps|maybe|probably|possibly|seems?|seemed|appears?|appeared|sort of|kind of|tend(?:s|ed)? to|suggest*|rumou?red|in a way|arguably|apparently|so far|often|sometimes|usually|typically|generally',
  ),
  self: /\b(?:I|I['’](?:m|ve|d|ll)|me|my|mine|myself|we|us|our|ours)\b/u,
  vagueStart:
    /^["“‘']?(?:It|This|That|These|Those|There|They|He|She|So|But|And|Well|Now|Such|Still|Yet|Here|Which|Then|Also|Meanwhile|However|Despite this|Another)\b/u,
  negation: anyOf(
    "not|no|never|none|nobody|nothing|neither|nor|cannot|(?:do|does|did|is|are|was|were|has|have|had|ca|could|wo|would|should)n[’']t|without",
  ),
  scene: anyOf(
    'walk(?:s|ed|ing)?|smil(?:e|es|ed|ing)|stood|sat|looked|looking|gazed|laugh(?:s|ed|ing)?|drove|streets|crowds?|evening|smell(?:s|ed)?|beaches|voice|eyes|face|glance|flicker|kids|grandfather|father|mother|son|daughter|dressed|wearing|shirt|hair|childhood|weekend|dinner|breakfast|coffee|sunny|rain',
  ),
  factive: anyOf(
    'point*|cite*|cites|note*|reveal*|confirm*|disclos*|divulg*|show*|found|finds|recall*|report*|acknowledg*|admit*',
  ),
  toll: new RegExp(
    String.raw`(?:\d+|\b(?:${FEW}|one|a|dozens|scores|hundreds|thousands))(?: [\p{L}’'-]+){0,5} (?:were |was |have been |had been |are |may have been |being )?(?:killed|wounded|injured|died|dead|shot|arrested|detained|displaced|missing|slain|convicted|hospitali[sz]ed|infected|executed)\b|\b(?:kill|wound|injur|arrest|behead|slaughter|execut|displac|infect|hospitali[sz])(?:ed|ing|s)? (?:(?:at|least|more|than|fewer|about|some|nearly|almost|up|to|another|as|many|an?|estimated|over|around|all|only|between|the|other) ){0,4}(?:\d+|${FEW}|dozens|scores|hundreds|thousands|tens)\b`,
    'iu',
  ),
}

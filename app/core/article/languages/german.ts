import { wordSet } from '../attribution/speech-words.ts'
import { anyOf } from '../worthiness/signal-words.ts'
import { makeLanguage } from './make-language.ts'

export const german = makeLanguage({
  speech: {
    verbs: wordSet(
      'sagte sagt sagten erklärte erklärt erklärten betonte betont teilte mitgeteilt kündigte warnte warnt kritisierte kritisiert behauptete behauptet bestätigte bestätigt bestritt versprach verspricht forderte fordert meinte meint berichtete berichtet berichteten schrieb schreibt räumte wies warf wirft werfen angekündigt gesagt versprochen behauptet gewarnt kritisiert bestritten gefordert äußerte hieß erzählte erzählt antwortete antwortet fügte ergänzte verkündete unterstrich versicherte',
    ),
    accordingTo:
      /\b(?:laut|nach Angaben (?:von|der|des)|zufolge|nach Aussage (?:von|der|des))\b/iu,
    between: wordSet(
      'hat haben hatte hatten auch zudem bereits weiter noch dann',
    ),
    bracket: /\s(?:hat|haben|hatte|hatten)\s[^,;:⟦]{0,60}$/u,
    raisesNouns: true,
    passive: wordSet('wurde wurden wird werden ist sind war'),
    he: wordSet('er'),
    they: wordSet(''),
    speakers: wordSet(
      'regierung polizei sprecher sprecherin ministerium minister ministerin präsident präsidentin kanzler kanzlerin experten experte behörden behörde bericht studie umfrage unternehmen staatsanwaltschaft opposition forscher',
    ),
    roles: wordSet(
      'verkehrsminister verkehrsministerin gesundheitsminister gesundheitsministerin wirtschaftsminister wirtschaftsministerin umweltminister umweltministerin justizminister justizministerin bildungsminister bildungsministerin arbeitsminister arbeitsministerin familienministerin finanzministerin innenministerin verteidigungsministerin bundespräsident vizepräsident vizekanzler staatssekretär staatssekretärin oberbürgermeister oberbürgermeisterin regierungssprecher regierungssprecherin polizeisprecher polizeisprecherin regierungschef regierungschefin parteichef parteichefin fraktionschef fraktionschefin',
      'präsident präsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin außenminister außenministerin innenminister verteidigungsminister finanzminister ministerpräsident ministerpräsidentin sprecher sprecherin generalsekretär chef chefin vorsitzende vorsitzender professor professorin experte expertin analyst bürgermeister bürgermeisterin abgeordnete abgeordneter direktor leiter leiterin us-präsident',
    ),
    articles: wordSet('der die das ein eine'),
    definite: wordSet('der die das'),
    self: /\b(?:ich|wir|mein|meine|unser|unsere|uns)\b/iu,
    goingOn: /^(?:Zum Beispiel|Außerdem|Zudem) /u,
  },
  kinds: {
    commitment: anyOf(
      'versprach|verspricht|bestritt|bestreitet|kündigte|warnte|warnt|bestätigte|behauptete|drohte|räumte|versicherte|warf',
    ),
    forecast: anyOf(
      'voraussichtlich|wahrscheinlich|dürfte|dürften|erwartet|erwarten|rechnet mit|könnte|könnten|prognosti*',
    ),
    possible: /\b(?:könnte|könnten|möglicherweise|vielleicht)\b/iu,
    certain: /\b(?:wird|werden)\b(?=.{0,80}\p{L}+en\b)/iu,
    condition: /^["„»]?(?:Wenn|Falls|Sollte)\b/u,
    past: /\b(?:hat|haben|hatte|hatten|ist|sind|war|waren|wurde|wurden)\b|\b\p{L}{3,}(?:te|ten)\b/iu,
    demand: anyOf(
      'muss|müssen|sollte|sollten|fordert|fordern|verlangt|brauchen',
    ),
    belief:
      /\b(?:ich (?:glaube|denke|finde|meine)|meiner Meinung nach|wir glauben)\b/iu,
    sentiment: anyOf(
      'fürchte*|besorgt|Sorge|hoff(?:t|en|e)|stolz|glücklich|traurig|bedauer*',
    ),
    silence: anyOf(
      'wollte sich nicht äußern|keine Stellungnahme|äußerte sich nicht|lehnte .{0,20} Stellungnahme ab',
    ),
    speculation: anyOf('vermutet|vermutete|meint|meinte|glaubt|glaubte'),
  },
  signals: {
    numberWithUnit:
      /[$€]\s?\d[\d.,]*|\d[\d.,]*\s?(?:%|Prozent|Millionen|Milliarden|Tausend|Euro|Dollar|Menschen|Tote|Verletzte|Opfer|Jahre|Stellen|Schulen|Krankenhäuser|Kinder|Familien|Kilometer|Hektar|Tonnen|Stimmen|Sitze|Arbeitsplätze|Wohnungen|Fälle|Beschäftigte|Soldaten|Schiffe|Flugzeuge|Grad)|\b(?:Tausende|Hunderte|Dutzende|Millionen) (?:von )?\p{L}+/u,
    dated:
      /\b(?:im Jahr|seit|von|bis) (?:1[5-9]|20)\d\d\b|\b\d{1,2}\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b|\b(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|gestern|vergangene[nrs]? (?:Woche|Jahr|Monat))\b/iu,
    superlative: anyOf(
      'erste[nrms]?|größte[nrms]?|höchste[nrms]?|niedrigste[nrms]?|schlimmste[nrms]?|beste[nrms]?|einzige[nrms]?|noch nie|rekord*|historisch*|erstmals',
    ),
    comparison: anyOf(
      'mehr als|weniger als|mindestens|rund|etwa|fast|knapp|hälfte|doppelt*|mehrheit|gegenüber|im Vergleich',
    ),
    change: anyOf(
      'gestiegen|stieg(?:en)?|gesunken|sank(?:en)?|gefallen|fiel(?:en)?|wuchs|erhöh*|senk*|verdoppel*|zurückgegangen|gekürzt|verbessert*|verschlechtert*|zunahme|rückgang',
    ),
    accusation: anyOf(
      'getötet|tötete*|tote[nrs]?|mord*|ermordet|angriff*|angegriffen|anschlag*|bomb*|korrup*|betrug|illegal*|beschuldig*|vorgeworfen|verurteilt|festgenommen|straftat*|terror*|vergewaltig*|folter*|missbrauch*|putsch*|spionage',
    ),
    act: anyOf(
      'unterzeichnet*|beschlossen|verabschiedet|verboten|verhängt*|gewählt|ernannt|zurückgetreten|gekauft|verkauft|vereinbart*|gebaut|angeordnet|veröffentlicht*|gewonnen|verloren|geliefert|genehmigt*|gestoppt|eingeführt',
    ),
    commitment: anyOf(
      'versprach|bestritt|bestätigt*|erklärt*|versichert*|kündigte|räumte',
    ),
    authority: anyOf(
      'präsident*|minister*|kanzler*|bundesregierung|regierung|ministerium|bundestag|gericht*|staatsanwaltschaft|polizei|armee|bundeswehr|uno|nato|eu|kommission|zentralbank|universität|institut',
    ),
    policy: anyOf(
      'gesetz*|steuer*|abkommen|vertrag|haushalt*|wahl|wahlen|sanktion*|krieg|waffen|migration*|abtreibung|impf*|klima*|verfassung|referendum|rente*|inflation|arbeitslos*|schulden*',
    ),
    cause: anyOf('wegen|aufgrund|verursach*|führte zu|dank|ausgelöst'),
    opinion: anyOf(
      'gut|gute|schlecht*|schrecklich*|unglaublich*|peinlich*|wichtig*|inakzeptabel|vielleicht|scheint|wunderbar*|furchtbar*|ungerecht*',
    ),
    vagueStart:
      /^["„»]?(?:Das|Dies|Diese|Dieser|Es|Sie|Er|Aber|Und|Doch|So)\b/u,
    self: /\b(?:ich|mein|meine|wir|unser|unsere)\b/iu,
    negation: anyOf('nicht|kein|keine|keinen|nie|niemand|ohne'),
    factive: anyOf('bestätig*|berichte*|mitgeteilt|teilte'),
    toll: /\d+ (?:\p{L}+ ){0,3}(?:Tote|Verletzte|Opfer|getötet|verletzt|festgenommen)\p{L}*|(?:tötete|verletzte)n? (?:mindestens )?\d+/iu,
  },
})

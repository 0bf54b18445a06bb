import { wordSet } from '../attribution/speech-words.ts'
import { anyOf } from '../worthiness/signal-words.ts'
import { makeLanguage } from './make-language.ts'

export const spanish = makeLanguage({
  speech: {
    verbs: wordSet(
      'dijo dice dijeron afirmó afirma afirmaron aseguró asegura aseguraron señaló señala explicó explica añadió añade agregó declaró declara anunció anuncia advirtió advierte denunció denuncia criticó critica acusó acusa acusan denunciaron confirmó confirma negó niega prometió promete sostuvo sostiene indicó indica informó informa reconoció reconoce insistió insiste recordó recuerda destacó destaca subrayó subraya manifestó expresó opinó opina consideró considera pidió exigió respondió concluyó reveló apuntó precisó relató contó detalló',
    ),
    accordingTo: /\b(?:según|de acuerdo con|a juicio de)(?! el cual| lo)\b/iu,
    between: wordSet('ha han había habían también ya luego además no se lo le'),
    passive: wordSet('fue es era ser sido son fueron'),
    he: wordSet('él ella'),
    they: wordSet('ellos ellas'),
    speakers: wordSet(
      'oposición sindicatos críticos gobierno ministerio ministro ministra presidente presidenta portavoz fuentes fuente policía fiscalía fiscal juez alcalde alcaldesa diputado senador expertos experto analistas analista autoridades informe estudio encuesta empresa organización funcionarios funcionario abogado investigadores director directora testigos',
    ),
    roles: wordSet(
      'presidente presidenta expresidente ministro ministra exministro canciller senador senadora diputado diputada alcalde alcaldesa gobernador gobernadora portavoz director directora secretario secretaria líder fiscal juez jueza general coronel abogado abogada analista experto profesor profesora economista',
    ),
    articles: wordSet('el la los las un una'),
    definite: wordSet('el la'),
    self: /\b(?:yo|nosotros|mi|mis|nuestro|nuestra|creo|hemos|somos|estamos|tenemos)\b/iu,
    goingOn: /^(?:Por ejemplo|Además),/u,
  },
  kinds: {
    commitment: anyOf(
      'prometió|promete|aseguró|asegura|negó|niega|anunció|anuncia|advirtió|advierte|denunció|acusó|confirmó|reconoció|reveló|amenazó|amenaza',
    ),
    forecast: anyOf(
      'prevé|prevén|se espera|espera que|podría|podrían|pronostic*|probablemente|es probable',
    ),
    possible: /\b(?:podría|podrían|quizás?|tal vez)\b/iu,
    certain: /\b\p{L}{3,}(?:ará|erá|irá|arán|erán|irán)\b/iu,
    condition: /^["“«]?Si\b/u,
    past: /\b\p{L}{2,}(?:ó|aron|ieron|aba|aban|ía|ían)\b|\b(?:fue|fueron|hizo|dijo|ha|han|había)\b/iu,
    demand: anyOf(
      'debe|deben|debería|deberían|hay que|tiene que|tenemos que|es necesario|exige*|queremos',
    ),
    belief:
      /\b(?:creo|creemos|pienso|pensamos|opino|en mi opinión|me parece|a mi juicio)\b/iu,
    sentiment: anyOf(
      'lamenta|lamento|preocupa*|temor|temen|esperanza|orgull*|feliz|triste',
    ),
    silence: anyOf(
      'no quiso (?:hacer|comentar)|declinó comentar|no respondió|sin comentarios',
    ),
    speculation: anyOf('supone|supuso|sospecha|sospechó|cree|opinó|opina'),
  },
  signals: {
    numberWithUnit:
      /[$€]\s?\d[\d.,]*|\d[\d.,]*\s?(?:%|por ciento|millones|millón|mil|euros|dólares|pesos|personas|muertos|heridos|víctimas|años|kilómetros|hectáreas|toneladas|votos|escaños|empleos|médicos|enfermeras|profesores|alumnos|hospitales|escuelas|familias|niños|viviendas|casos|trabajadores|soldados|barcos|aviones)|\b(?:miles|cientos|decenas|millones) de \p{L}+/iu,
    dated:
      /\b(?:en|de|desde|hasta) (?:1[5-9]|20)\d\d\b|\b\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b|\b(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy|año pasado|mes pasado)\b/iu,
    superlative: anyOf(
      'primera? vez|el primero|la primera|mayor|mejor|peor|único|única|nunca|jamás|récord|histórico|histórica|máximo|mínimo',
    ),
    comparison: anyOf(
      'más de|menos de|al menos|hasta un|casi|cerca de|mitad|doble|mayoría|superior a|inferior a|respecto a',
    ),
    change: anyOf(
      'aument*|subió|subieron|baj(?:ó|aron)|cay(?:ó|eron)|crec(?:ió|ieron|e)|redujo|reduc*|increment*|disminuy*|recort*|mejor(?:ó|aron)|empeor*',
    ),
    accusation: anyOf(
      'mat(?:ó|aron|ado)|murieron|muert*|asesin*|ataque*|atac*|bombarde*|corrup*|fraude*|soborn*|ilegal*|acus*|denunci*|delito*|condenad*|deten(?:ido|ida|idos|ción)|violaci*|terroris*|golpe de estado|robo|tortur*|abus*',
    ),
    act: anyOf(
      'firm(?:ó|aron)|aprob(?:ó|aron)|prohib(?:ió|ieron)|impuso|lanz(?:ó|aron)|eligi(?:ó|eron)|vot(?:ó|aron)|nombr(?:ó|aron)|dimiti(?:ó|eron)|compr(?:ó|aron)|vend(?:ió|ieron)|acord(?:ó|aron)|constru(?:yó|yeron)|orden(?:ó|aron)|anunci(?:ó|aron)|public(?:ó|aron)|gan(?:ó|aron)|perdi(?:ó|eron)|entreg(?:ó|aron)|suspend(?:ió|ieron)',
    ),
    commitment: anyOf(
      'promet*|niega|negó|admit*|reconoc*|confirm*|asegur*|declar*|revel*|anunci*',
    ),
    authority: anyOf(
      'presidente|ministro|ministra|gobierno|ministerio|congreso|senado|tribunal|fiscalía|policía|ejército|onu|otan|unión europea|comisión|banco central|universidad|instituto',
    ),
    policy: anyOf(
      'ley|leyes|impuesto*|acuerdo*|tratado*|presupuesto*|elecciones|sanciones|guerra|armas|inmigra*|aborto|vacuna*|clima|constitución|referéndum|pensiones|inflación|desempleo|paro|deuda',
    ),
    cause: anyOf(
      'debido a|a causa de|provoc*|caus(?:ó|aron|a)|gracias a|por culpa de',
    ),
    opinion: anyOf(
      'bueno|buena|malo|mala|terrible|increíble|vergonz*|lamentable|importante|inaceptable|quizás?|probablemente|parece|maravill*|horrible|injust*',
    ),
    vagueStart:
      /^["“«]?(?:Esto|Eso|Esta|Este|Estos|Ellos|Él|Ella|Pero|Y|Así)\b/u,
    self: /\b(?:yo|mi|mis|me|nosotros|nuestro|nuestra|creo)\b/iu,
    negation: anyOf('no|nunca|ningún|ninguna|nadie|sin'),
    factive: anyOf('señal*|confirm*|revel*|inform*|reconoc*'),
    toll: /\d+ (?:\p{L}+ ){0,3}(?:muert|herid|detenid|víctim|desaparecid)\p{L}*|(?:mató|mataron|murieron) (?:a |al menos )?\d+/iu,
  },
})

/** Heads of state and government whom texts call by their surname alone. */
const FULL_NAMES = [
  'Barack Obama',
  'Donald Trump',
  'Joe Biden',
  'Kamala Harris',
  'Vladimir Putin',
  'Volodymyr Zelensky',
  'Volodymyr Zelenskyy',
  'Emmanuel Macron',
  'François Hollande',
  'Nicolas Sarkozy',
  'Angela Merkel',
  'Olaf Scholz',
  'Friedrich Merz',
  'Benjamin Netanyahu',
  'Recep Tayyip Erdogan',
  'Narendra Modi',
  'Justin Trudeau',
  'Theresa May',
  'David Cameron',
  'Boris Johnson',
  'Rishi Sunak',
  'Keir Starmer',
  'Mario Draghi',
  'Giorgia Meloni',
  'Pedro Sánchez',
  'Mariano Rajoy',
  'Viktor Orban',
  'Alexander Lukashenko',
  'Luiz Inácio Lula da Silva',
  'Jair Bolsonaro',
  'Nicolás Maduro',
  'Bashar al-Assad',
  'Ursula von der Leyen',
  'Jens Stoltenberg',
  'António Guterres',
  'Hillary Clinton',
] as const

const BY_SURNAME = new Map(
  FULL_NAMES.map((name) => [name.split(' ').at(-1) ?? name, name]),
)

/** The full name of a leader known by surname; ask only where the text has not given one. */
export function findLeader(surname: string): string | undefined {
  return BY_SURNAME.get(surname)
}

import { expect, test } from 'vitest'
import { detectLanguage } from './language.ts'

test.each([
  ['en', 'The government said on Monday that it would not raise the tax.'],
  ['es', 'El gobierno dijo el lunes que no subirá los impuestos este año.'],
  ['fr', 'Le gouvernement a dit lundi que les impôts ne seraient pas relevés.'],
  ['de', 'Die Regierung sagte am Montag, dass sie die Steuern nicht erhöht.'],
  ['ru', 'Правительство заявило в понедельник, что не будет повышать налоги.'],
  ['uk', 'Уряд заявив у понеділок, що не буде підвищувати податки цього року.'],
  ['pt', 'O governo disse na segunda-feira que não vai aumentar os impostos.'],
  ['ar', 'قالت الحكومة يوم الاثنين إنها لن ترفع الضرائب هذا العام'],
  ['zh', '政府周一表示今年不会提高税收。'],
  ['en', ''],
])('a text in %s is known by its script and short words', (language, text) => {
  const found = detectLanguage(text)

  expect(found).toBe(language)
})

import { expect, test } from 'vitest'
import { controlId, rowErrors, rowsOf } from './scale-rows.ts'

const given = {
  'key[]': ['true', 'half', 'false', ''],
  'name[]': ['True', '', 'False', 'true'],
  'meaning[]': ['So.', 'Partly.', 'Not so.', 'Also so.'],
  'value[]': ['3', '2', '1', '4'],
}

test('a fault is told at the row it was typed in', () => {
  const errors = rowErrors(given, 'label-twice', 'Twice')

  expect(errors).toEqual({ 'name.3': 'Twice' })
  expect(Object.keys(errors).map(controlId)).toEqual(['name-4'])
})

test('a row whose name was emptied is taken away, not at fault', () => {
  expect(rowErrors(given, 'label-without-name', 'Name it')).toEqual({})
})

test('a new row with a meaning alone wants its name', () => {
  const named = { ...given, 'name[]': ['True', 'Half', 'False', ''] }

  expect(rowErrors(named, 'label-without-name', 'Name it')).toEqual({
    'name.3': 'Name it',
  })
})

test('a full scale has no room for another row', () => {
  const label = { key: 'a', name: 'A', meaning: 'A.', value: null }

  expect(rowsOf([label])).toHaveLength(3)
  expect(rowsOf(Array.from({ length: 16 }, () => label))).toHaveLength(16)
})

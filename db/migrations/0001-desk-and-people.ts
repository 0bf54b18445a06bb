import { createIndex, createTable, type MigrationDb } from '../create-table.ts'

export async function up(db: MigrationDb) {
  await createTable(db, 'desk', {
    columns: {
      id: 'key',
      name: 'text',
      language: 'text',
      time_zone: 'text',
      settings: 'text',
      created_at: 'text',
      version: 'integer',
    },
  })
  await people(db)
  await modelEndpoint(db)
  await signingIn(db)
  await claimants(db)
}

async function people(db: MigrationDb) {
  await createTable(db, 'person', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      email: 'text',
      name: 'text',
      password_hash: 'text?',
      is_demo: 'integer',
      preferences: 'text',
      deactivated_at: 'text?',
      created_at: 'text',
      version: 'integer',
    },
    uniques: [['desk_id', 'email']],
  })
  await createIndex(db, 'person', ['desk_id', 'name', 'id'])
  await createTable(db, 'person_role', {
    columns: {
      desk_id: 'text -> desk',
      person_id: 'text -> person',
      role: 'text',
    },
    primaryKey: ['person_id', 'role'],
  })
  await createIndex(db, 'person_role', ['desk_id', 'role'])
}

async function modelEndpoint(db: MigrationDb) {
  await createTable(db, 'model_endpoint', {
    columns: {
      desk_id: 'text -> desk',
      base_url: 'text',
      model: 'text',
      sealed_key: 'text?',
      timeout_seconds: 'integer',
      updated_at: 'text',
      updated_by_id: 'text -> person',
      version: 'integer',
    },
    primaryKey: ['desk_id'],
  })
}

async function signingIn(db: MigrationDb) {
  await createTable(db, 'session', {
    columns: {
      id: 'key',
      person_id: 'text -> person',
      browser: 'text',
      system: 'text',
      created_at: 'text',
      expires_at: 'text',
    },
  })
  await createIndex(db, 'session', ['person_id', 'created_at'])
  await createIndex(db, 'session', ['expires_at'])
  await createTable(db, 'one_time_link', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      kind: 'text',
      token_hash: 'text',
      person_id: 'text? -> person',
      created_by_id: 'text? -> person',
      created_at: 'text',
      expires_at: 'text',
      used_at: 'text?',
    },
    uniques: [['token_hash']],
  })
  await createIndex(db, 'one_time_link', ['person_id'])
  await createTable(db, 'api_token', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      person_id: 'text -> person',
      name: 'text',
      token_hash: 'text',
      scopes: 'text',
      created_at: 'text',
      expires_at: 'text',
      revoked_at: 'text?',
    },
    uniques: [['token_hash']],
  })
  await createIndex(db, 'api_token', ['person_id'])
  await createTable(db, 'attempt', {
    columns: { key: 'key', points: 'integer', expires_at: 'text' },
  })
  await createIndex(db, 'attempt', ['expires_at'])
}

async function claimants(db: MigrationDb) {
  await createTable(db, 'claimant', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      name: 'text',
      normal_name: 'text',
      kind: 'text',
      role: 'text?',
      same_as: 'text',
      created_at: 'text',
      version: 'integer',
    },
    uniques: [['desk_id', 'normal_name']],
  })
  await createTable(db, 'conflict_of_interest', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      person_id: 'text -> person',
      claimant_id: 'text -> claimant',
      reason: 'text',
      declared_by_id: 'text -> person',
      declared_at: 'text',
      ended_at: 'text?',
    },
  })
  await createIndex(db, 'conflict_of_interest', ['claimant_id', 'person_id'])
  await createIndex(db, 'conflict_of_interest', ['person_id'])
  await createIndex(db, 'conflict_of_interest', [
    'desk_id',
    'declared_at',
    'id',
  ])
  await createTable(db, 'tag', {
    columns: {
      id: 'key',
      desk_id: 'text -> desk',
      name: 'text',
      normal_name: 'text',
      created_at: 'text',
    },
    uniques: [['desk_id', 'normal_name']],
  })
}

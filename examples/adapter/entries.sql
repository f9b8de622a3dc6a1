-- The one table that Cartera adds: what no invoice and no payment can say (promises, notes, holds). Rows are only ever added.
-- A request that wrote no entry has one row without stream, entry_id and entry, so that its key is known too.
CREATE TABLE entries (
  position INTEGER PRIMARY KEY,
  idempotency_key TEXT NOT NULL,
  request TEXT NOT NULL,
  at TEXT NOT NULL,
  stream TEXT,
  entry_id TEXT UNIQUE,
  entry TEXT
);

CREATE INDEX entries_by_key ON entries (idempotency_key);

CREATE INDEX entries_by_stream ON entries (stream);

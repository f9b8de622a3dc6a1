-- What the host had before Cartera. Amounts are whole cents; a day is 'YYYY-MM-DD'.
CREATE TABLE customers (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT
);

CREATE TABLE invoices (
  id INTEGER PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customers (id),
  number TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  due_on TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (typeof (total) = 'integer'),
  currency TEXT NOT NULL,
  UNIQUE (customer_id, number)
);

-- Money that came in, and credit notes. A row changes in place: a cheque that comes back gets a returned_on.
CREATE TABLE payments (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customers (id),
  kind TEXT NOT NULL CHECK (kind IN ('transfer', 'cheque', 'cash', 'credit-note')),
  paid_on TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (typeof (amount) = 'integer'),
  currency TEXT NOT NULL,
  returned_on TEXT
);

-- Which invoice took how much of which payment, and on which day somebody applied it.
CREATE TABLE applications (
  payment_id TEXT NOT NULL REFERENCES payments (id),
  invoice_id INTEGER NOT NULL REFERENCES invoices (id),
  amount INTEGER NOT NULL CHECK (typeof (amount) = 'integer'),
  applied_on TEXT NOT NULL
);

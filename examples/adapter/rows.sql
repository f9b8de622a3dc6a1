-- Twenty rows of a small wholesaler in Guadalajara.
INSERT INTO
  customers (id, name, email)
VALUES
  ('C-0042', 'Ferretería La Central', 'pagos@lacentral.example'),
  ('C-0077', 'Abarrotes del Puerto', NULL);

INSERT INTO
  invoices (id, customer_id, number, issued_on, due_on, total, currency)
VALUES
  (1, 'C-0042', 'A-101', '2026-01-12', '2026-02-11', 1160000, 'MXN'),
  (2, 'C-0042', 'A-108', '2026-02-03', '2026-03-05', 850000, 'MXN'),
  (3, 'C-0042', 'A-115', '2026-02-25', '2026-03-27', 420000, 'MXN'),
  (4, 'C-0042', 'A-120', '2026-03-16', '2026-04-15', 640000, 'MXN'),
  (5, 'C-0042', 'E-031', '2026-02-10', '2026-03-12', 120000, 'USD'),
  (6, 'C-0077', 'A-103', '2026-01-20', '2026-02-19', 300000, 'MXN'),
  (7, 'C-0077', 'A-117', '2026-03-01', '2026-03-31', 180000, 'MXN');

INSERT INTO
  payments (id, customer_id, kind, paid_on, amount, currency, returned_on)
VALUES
  ('P-1', 'C-0042', 'transfer', '2026-02-09', 500000, 'MXN', NULL), -- part of A-101
  ('NC-1', 'C-0042', 'credit-note', '2026-02-13', 160000, 'MXN', NULL), -- goods that came back
  ('P-2', 'C-0042', 'cheque', '2026-03-04', 850000, 'MXN', '2026-03-09'), -- the bank returned it
  ('P-3', 'C-0042', 'transfer', '2026-03-10', 200000, 'MXN', NULL), -- applied eight days later
  ('P-4', 'C-0077', 'cash', '2026-02-18', 300000, 'MXN', NULL),
  ('P-5', 'C-0077', 'transfer', '2026-03-20', 50000, 'MXN', NULL); -- nobody has said for which invoice

INSERT INTO
  applications (payment_id, invoice_id, amount, applied_on)
VALUES
  ('P-1', 1, 500000, '2026-02-09'),
  ('NC-1', 1, 160000, '2026-02-13'),
  ('P-2', 2, 850000, '2026-03-04'),
  ('P-3', 3, 200000, '2026-03-18'),
  ('P-4', 6, 300000, '2026-02-18');

import {
  applies,
  bills,
  bounces,
  credits,
  mxn,
  notes,
  onto,
  ontoAt,
  pays,
  promises,
  refunds,
  states,
  usd,
  type StoryStep,
} from './story-steps.js';

/**
 * What happened with each customer from January to November 2026, by hand: those who pay on time, late, in parts, too much; a cheque that
 * came back, a payment learned late, credit notes, dollars, promises kept, broken and open.
 */
export const SAMPLE_STORIES: Readonly<Record<string, readonly StoryStep[]>> = {
  // pays, but later every month
  'FER-001': [
    bills('2026-06-29', 'A-1042', mxn(840_000)),
    bills('2026-08-03', 'A-1108', mxn(1_256_050)),
    pays('2026-08-11', 'SPEI-7701', mxn(600_000), { learnedOn: '2026-09-04' }),
    bills('2026-09-14', 'A-1190', mxn(2_130_410)),
    pays('2026-09-21', 'SPEI-7755', mxn(240_000)),
    notes('2026-10-08', 'Pide estado de cuenta con folios. Paga los martes.'),
    pays('2026-10-13', 'SPEI-7821', mxn(500_000)),
    bills('2026-10-26', 'A-1266', mxn(970_000)),
    bills('2026-11-09', 'A-1301', mxn(870_645)),
    promises('2026-11-18', 'C-001', '2026-11-30', mxn(1_500_000)),
  ],
  // always on time
  'FER-002': [
    bills('2026-08-10', 'A-1120', mxn(455_000)),
    pays('2026-09-08', 'SPEI-8002', mxn(455_000)),
    bills('2026-09-21', 'A-1201', mxn(612_300)),
    pays('2026-10-20', 'SPEI-8044', mxn(612_300)),
    bills('2026-11-03', 'A-1288', mxn(508_900)),
  ],
  // a cheque that came back, then a transfer
  'FER-003': [
    bills('2026-07-13', 'A-1066', mxn(1_980_000), 60),
    pays('2026-09-11', 'CH-0451', mxn(1_980_000), { method: 'cheque', clearsOn: '2026-09-14' }),
    bounces('2026-09-17', 'CH-0451'),
    notes('2026-09-17', 'Cheque devuelto. Hablar con la Sra. Robles antes de surtir.'),
    pays('2026-10-05', 'SPEI-8120', mxn(1_000_000)),
    promises('2026-10-06', 'C-003', '2026-10-16', mxn(980_000)),
    pays('2026-10-16', 'SPEI-8150', mxn(400_000)),
    bills('2026-10-19', 'A-1250', mxn(330_000), 15),
  ],
  // two halves, the second open
  'FER-004': [
    bills('2026-08-24', 'A-1150', mxn(3_200_001), 'halves'),
    pays('2026-09-23', 'SPEI-8203', mxn(1_600_001)),
    bills('2026-10-12', 'A-1240', mxn(1_450_000), 'halves'),
    pays('2026-11-11', 'SPEI-8290', mxn(725_000), { itemIds: ['A-1240'] }),
  ],
  // returned goods: the credit note was larger than what was open
  'FER-005': [
    bills('2026-08-17', 'A-1133', mxn(286_400)),
    pays('2026-09-15', 'SPEI-8301', mxn(200_000)),
    credits('2026-09-22', 'NC-071', mxn(120_000), { reason: 'Devolución de mercancía', lines: [onto('A-1133', mxn(86_400))] }),
    bills('2026-10-05', 'A-1229', mxn(410_000)),
    applies('2026-10-06', 'NC-071', [onto('A-1229', mxn(33_600))]),
  ],
  // long overdue
  'FER-006': [
    states('2026-01-07', 'S-0331', { issuedOn: '2025-10-20', dueOn: '2025-11-19' }, mxn(745_200)),
    bills('2026-05-18', 'A-0977', mxn(1_120_000)),
    pays('2026-07-02', 'EF-0033', mxn(150_000), { method: 'cash' }),
    notes('2026-08-20', 'No contesta. El número de la sucursal cambió.'),
    promises('2026-09-01', 'C-006', '2026-09-15', mxn(600_000)),
  ],
  // nothing open: paid by withholding and transfer
  'FER-007': [
    bills('2026-09-07', 'A-1181', mxn(580_000)),
    pays('2026-10-06', 'RET-019', mxn(5_800), { method: 'withholding', itemIds: ['A-1181'] }),
    pays('2026-10-06', 'SPEI-8402', mxn(574_200)),
  ],
  // paid too much, part of it given back
  'ABA-001': [
    bills('2026-09-28', 'B-2210', mxn(1_050_000)),
    pays('2026-10-27', 'SPEI-8500', mxn(1_150_000)),
    refunds('2026-11-03', 'SPEI-8500', mxn(50_000)),
    bills('2026-11-16', 'B-2290', mxn(880_000)),
  ],
  'ABA-002': [
    bills('2026-10-01', 'B-2218', mxn(64_850), 15),
    bills('2026-10-22', 'B-2246', mxn(71_200), 15),
    pays('2026-10-30', 'OXXO-117', mxn(64_850), { method: 'cash' }),
  ],
  'ABA-003': [
    bills('2026-08-31', 'B-2140', mxn(905_000)),
    bills('2026-09-30', 'B-2215', mxn(1_210_000)),
    pays('2026-10-09', 'SPEI-8601', mxn(905_000)),
    promises('2026-11-05', 'C-010', '2026-11-13', mxn(1_210_000)),
    pays('2026-11-12', 'SPEI-8650', mxn(1_210_000)),
    bills('2026-11-17', 'B-2292', mxn(990_000)),
  ],
  'ABA-004': [
    bills('2026-09-02', 'B-2150', mxn(2_450_000), 60),
    bills('2026-11-02', 'B-2270', mxn(2_610_000), 60),
    pays('2026-10-30', 'SPEI-8700', mxn(2_450_000)),
  ],
  // a payment nobody can place yet
  'ABA-005': [
    bills('2026-09-10', 'B-2162', mxn(3_384_500)),
    bills('2026-10-10', 'B-2231', mxn(3_120_000)),
    pays('2026-11-06', 'DEP-5521', mxn(3_000_000), { apply: 'none' }),
    notes('2026-11-06', 'Depósito sin referencia. Falta su relación de facturas.'),
  ],
  'ABA-006': [bills('2026-10-15', 'B-2238', mxn(156_000)), pays('2026-11-13', 'SPEI-8810', mxn(156_000))],
  'ABA-007': [
    bills('2026-07-20', 'B-2077', mxn(233_000), 15),
    pays('2026-09-01', 'SPEI-8830', mxn(100_000)),
    bills('2026-11-10', 'B-2280', mxn(198_000), 15),
  ],
  'ABA-008': [
    bills('2026-10-08', 'B-2228', mxn(18_450), 15),
    pays('2026-10-23', 'OXXO-131', mxn(10_000), { method: 'cash' }),
    promises('2026-11-20', 'C-015', '2026-11-30', mxn(8_450)),
  ],
  'PAP-001': [
    bills('2026-07-27', 'C-3005', mxn(4_870_000), 60),
    pays('2026-09-25', 'SPEI-9001', mxn(2_435_000)),
    pays('2026-10-30', 'SPEI-9040', mxn(2_435_000)),
    bills('2026-11-11', 'C-3120', mxn(1_230_000)),
  ],
  'PAP-002': [bills('2026-10-20', 'C-3098', mxn(367_780)), bills('2026-11-04', 'C-3111', mxn(402_310))],
  'PAP-003': [
    bills('2026-08-05', 'C-3020', mxn(512_000)),
    credits('2026-08-20', 'NC-064', mxn(25_600), { reason: 'Bonificación por volumen', lines: [onto('C-3020', mxn(25_600))] }),
    pays('2026-09-04', 'SPEI-9100', mxn(486_400)),
  ],
  // dollars, one invoice paid in pesos
  'PAP-004': [
    bills('2026-08-18', 'E-0071', usd(1_250_000), 60),
    pays('2026-10-16', 'SPEI-9200', mxn(23_125_000), { apply: [ontoAt('E-0071', usd(1_250_000), mxn(23_125_000), '18.5')] }),
    bills('2026-09-29', 'E-0079', usd(860_000)),
    bills('2026-10-14', 'C-3090', mxn(745_000)),
  ],
  'PAP-005': [
    bills('2026-06-15', 'C-2950', mxn(92_300)),
    notes('2026-08-03', 'Cerró dos semanas por inventario. Retomar el 18.'),
    pays('2026-09-10', 'SPEI-9250', mxn(30_000)),
    promises('2026-10-01', 'C-020', '2026-10-15', mxn(30_000)),
    pays('2026-10-15', 'SPEI-9288', mxn(30_000)),
  ],
  'PAP-006': [bills('2026-11-12', 'C-3122', mxn(58_900))],
  'CON-001': [
    bills('2026-04-20', 'D-0405', mxn(8_950_000), 60),
    pays('2026-06-19', 'SPEI-9301', mxn(4_000_000)),
    bills('2026-06-22', 'D-0466', mxn(6_200_000), 60),
    pays('2026-08-21', 'SPEI-9333', mxn(4_950_000)),
    pays('2026-09-30', 'SPEI-9350', mxn(3_000_000)),
    bills('2026-10-19', 'D-0560', mxn(7_415_000), 60),
  ],
  'CON-002': [
    bills('2026-09-01', 'D-0520', mxn(12_500_000), 60),
    pays('2026-11-03', 'SPEI-9401', mxn(12_500_000)),
    bills('2026-11-05', 'D-0577', mxn(9_800_000), 60),
  ],
  // pesos and dollars open, a broken promise
  'CON-003': [
    bills('2026-07-06', 'D-0480', mxn(5_640_000), 30),
    bills('2026-07-15', 'E-0066', usd(2_340_000), 60),
    promises('2026-09-08', 'C-024', '2026-09-30', mxn(5_640_000)),
    pays('2026-10-12', 'SPEI-9500', mxn(1_000_000)),
    bills('2026-11-10', 'E-0088', usd(1_115_050)),
  ],
  'CON-004': [
    bills('2026-10-07', 'D-0551', mxn(1_875_000)),
    pays('2026-11-06', 'SPEI-9540', mxn(1_875_000)),
    bills('2026-11-13', 'D-0581', mxn(2_040_000)),
  ],
  'CON-005': [
    bills('2026-08-12', 'D-0502', mxn(640_000)),
    pays('2026-09-11', 'CH-0477', mxn(640_000), { method: 'cheque', clearsOn: '2026-09-14' }),
    bills('2026-10-28', 'D-0569', mxn(715_300)),
  ],
  'CON-006': [
    bills('2026-09-17', 'D-0531', mxn(3_305_000), 'halves'),
    pays('2026-10-19', 'SPEI-9600', mxn(1_652_500)),
    credits('2026-10-26', 'NC-080', mxn(165_250), {
      reason: 'Descuento por retraso en la entrega',
      lines: [onto('D-0531', mxn(165_250), 2)],
    }),
  ],
  'CON-007': [
    bills('2026-03-09', 'D-0377', mxn(1_490_000)),
    pays('2026-05-04', 'SPEI-9650', mxn(500_000)),
    notes('2026-07-10', 'Obra detenida. Propone pagar en abonos cuando reanude.'),
    pays('2026-08-10', 'SPEI-9671', mxn(100_000)),
    pays('2026-09-10', 'SPEI-9690', mxn(100_000)),
  ],
  'CON-008': [bills('2026-11-18', 'D-0588', mxn(246_000), 15)],
  'CON-009': [bills('2026-09-24', 'D-0540', mxn(88_000), 15), pays('2026-10-09', 'EF-0051', mxn(88_000), { method: 'cash' })],
};

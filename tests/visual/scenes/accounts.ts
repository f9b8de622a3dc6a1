import type { Account } from '../scene.types.js';
import { bills, clp, mxn, pays, promises, usd } from './steps.js';

/** 48,210.55: 31,004.10 past due since 2 February, 18,406.45 due on 30 April, 1,200.00 in favour; a promise kept and an open one. */
export const CENTRAL: Account = {
  id: 'CENTRAL',
  name: 'Ferretería La Central',
  steps: [
    bills('F-0961', '2025-12-10', '2026-01-09', mxn(980_000)),
    bills('F-1001', '2026-01-03', '2026-02-02', mxn(2_460_000)),
    pays('P-71', '2026-01-12', mxn(980_000)),
    promises('PP-3F8K2M', '2026-02-04', '2026-02-13', mxn(600_000)),
    bills('F-1042', '2026-02-10', '2026-03-12', mxn(1_240_410)),
    pays('P-77', '2026-02-13', mxn(600_000)),
    bills('F-1050', '2026-03-01', '2026-04-30', mxn(1_840_645)),
    pays('P-80', '2026-03-20', mxn(120_000), { apply: 'none' }),
    promises('PP-7QX4RA', '2026-03-24', '2026-04-10', mxn(1_000_000)),
  ],
};

/** Pesos, dollars, and Chilean pesos without cents. */
export const THREE_CURRENCIES: Account = {
  id: 'ANDES',
  name: 'Comercializadora Andes',
  steps: [
    bills('A-2201', '2026-01-15', '2026-02-14', mxn(845_050)),
    bills('A-2214', '2026-02-20', '2026-04-21', mxn(1_299_900)),
    bills('E-0317', '2026-02-02', '2026-03-04', usd(462_075)),
    bills('C-0088', '2026-02-27', '2026-03-29', clp(1_485_990)),
    pays('P-301', '2026-03-10', usd(62_075)),
  ],
};

/** Seven figures before the point, and what is paid beside what is owed. */
export const SEVEN_FIGURES: Account = {
  id: 'GRANDE',
  name: 'Constructora del Pacífico Norte',
  steps: [
    bills('F-7001', '2025-11-20', '2025-12-20', mxn(987_654_321)),
    bills('F-7002', '2026-01-15', '2026-02-14', mxn(123_456_789)),
    bills('F-7003', '2026-03-02', '2026-05-01', mxn(100)),
    pays('P-7001', '2026-03-05', mxn(345_678_905)),
  ],
};

/** A name and references that are as long as they come. */
export const LONG_NAMES: Account = {
  id: 'LARGO',
  name: 'Distribuidora Iberoamericana de Materiales Eléctricos y Electromecánicos del Valle de Anáhuac, S. de R.L. de C.V.',
  steps: [
    bills('FACT-2026-00000001042-SUCURSAL-TLALNEPANTLA-B', '2026-01-10', '2026-02-09', mxn(1_250_000)),
    bills('FACT-2026-00000001077-SUCURSAL-TLALNEPANTLA-B', '2026-02-18', '2026-04-19', mxn(86_500)),
    pays('SPEI-20260302-40012-BNET01002603020042139871', '2026-03-02', mxn(200_000)),
  ],
};

/** One invoice, past due. */
export const SMALL: Account = {
  id: 'SANCHEZ',
  name: 'Mueblería Sánchez',
  steps: [bills('F-0712', '2026-02-12', '2026-03-14', mxn(1_980_050))],
};

/** Everything was paid. */
export const SETTLED: Account = {
  id: 'AL-DIA',
  name: 'Papelería El Lápiz',
  steps: [bills('F-0500', '2026-01-20', '2026-02-19', mxn(312_000)), pays('P-55', '2026-02-18', mxn(312_000))],
};

/** Opened, nothing sold yet. */
export const NEW: Account = { id: 'NUEVO', name: 'Abarrotes Lupita', steps: [] };

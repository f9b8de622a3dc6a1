/** Who the sample's wholesaler sells to. Invented; the RFCs have valid check digits and belong to nobody on purpose. */
export interface SampleCustomer {
  readonly id: string;
  readonly name: string;
  readonly taxId: string;
  readonly segment: 'ferreterias' | 'abarrotes' | 'papelerias' | 'construccion';
  readonly email: string;
  /** Opened on this day. */
  readonly since: string;
}

type Row = readonly [id: string, name: string, taxId: string, segment: SampleCustomer['segment'], email: string, since: string];

const ROWS: readonly Row[] = [
  ['FER-001', 'Ferretería La Central', 'FCE980312AB5', 'ferreterias', 'pagos@lacentral.example', '2026-01-05'],
  ['FER-002', 'Ferretería y Tlapalería El Águila', 'FYT060224DDA', 'ferreterias', 'compras@elaguila.example', '2026-01-05'],
  ['FER-003', 'Herrajes El Roble', 'HRB870605RS1', 'ferreterias', 'admin@elroble.example', '2026-01-06'],
  ['FER-004', 'Tornillos del Norte', 'TNO151203V17', 'ferreterias', 'cxp@tornillosnorte.example', '2026-01-06'],
  ['FER-005', 'Refacciones Enríquez', 'REF020611P48', 'ferreterias', 'pagos@enriquez.example', '2026-01-07'],
  ['FER-006', 'Materiales La Cumbre', 'MDC140816YU5', 'ferreterias', 'cuentas@lacumbre.example', '2026-01-07'],
  ['FER-007', 'Lámparas y Cables Aldama', 'LCA070101MR2', 'ferreterias', 'aldama@aldama.example', '2026-01-08'],
  ['ABA-001', 'Abarrotes Nueva Galicia', 'ANG010415K29', 'abarrotes', 'pagos@nuevagalicia.example', '2026-01-05'],
  ['ABA-002', 'Miscelánea San José', 'MSJ110203Q85', 'abarrotes', 'sanjose@sanjose.example', '2026-01-05'],
  ['ABA-003', 'Abarrotes Mexiquenses', 'AMX990130JK9', 'abarrotes', 'cxp@mexiquenses.example', '2026-01-06'],
  ['ABA-004', 'Distribuidora La Vega', 'DLV040817WQ9', 'abarrotes', 'pagos@lavega.example', '2026-01-06'],
  ['ABA-005', 'Súper Popular', 'SUP080529N35', 'abarrotes', 'tesoreria@superpopular.example', '2026-01-07'],
  ['ABA-006', 'Vinos y Frutas Rentería', 'VFR090214T53', 'abarrotes', 'renteria@renteria.example', '2026-01-08'],
  ['ABA-007', 'Comercial Mercado de Villa', 'CMV170309EEA', 'abarrotes', 'villa@mercadovilla.example', '2026-01-09'],
  ['ABA-008', 'María López Hernández', 'LOHM820415AB8', 'abarrotes', 'maria.lopez@correo.example', '2026-01-09'],
  ['PAP-001', 'Papelería Escolar del Sur', 'PES950720HT8', 'papelerias', 'pagos@escolarsur.example', '2026-01-05'],
  ['PAP-002', 'Papelera Mar de Plata', 'PMA121018TN2', 'papelerias', 'mar@mardeplata.example', '2026-01-06'],
  ['PAP-003', 'Papelería Sucre', 'PSU000118GG6', 'papelerias', 'compras@sucre.example', '2026-01-07'],
  ['PAP-004', 'Editorial La Docena', 'ELD940422XZ3', 'papelerias', 'administracion@docena.example', '2026-01-08'],
  ['PAP-005', 'Ricardo García Ruiz', 'GARR750923KT6', 'papelerias', 'ricardo.garcia@correo.example', '2026-01-08'],
  ['PAP-006', 'Libros y Más Bravo', 'MLB131107CV5', 'papelerias', 'bravo@librosbravo.example', '2026-01-09'],
  ['CON-001', 'Constructora Tres Ojos', 'CTO030911LM9', 'construccion', 'cxp@tresojos.example', '2026-01-05'],
  ['CON-002', 'Inmobiliaria Acueducto', 'IAC160730BN2', 'construccion', 'pagos@acueducto.example', '2026-01-06'],
  ['CON-003', 'Grupo Portales', 'GPO050505SD7', 'construccion', 'tesoreria@portales.example', '2026-01-06'],
  ['CON-004', 'Techos Robles', 'TRO980909KL2', 'construccion', 'robles@techosrobles.example', '2026-01-07'],
  ['CON-005', 'Nave y Piso Aguilar', 'NPA110620ZX4', 'construccion', 'aguilar@navepiso.example', '2026-01-07'],
  ['CON-006', 'Estructuras Verticales', 'EVE030330FHA', 'construccion', 'pagos@verticales.example', '2026-01-08'],
  ['CON-007', 'Arquitectura y Grava', 'AGR010101QWA', 'construccion', 'obra@ayg.example', '2026-01-09'],
  ['CON-008', 'Sofía Méndez Lara', 'MELS900108PQ6', 'construccion', 'sofia.mendez@correo.example', '2026-01-12'],
  ['CON-009', 'Pedro Salas Jiménez', 'SAPJ680730NN2', 'construccion', 'pedro.salas@correo.example', '2026-01-12'],
];

/** The sample's thirty customers. */
export const SAMPLE_CUSTOMERS: readonly SampleCustomer[] = Object.freeze(
  ROWS.map(([id, name, taxId, segment, email, since]) => Object.freeze({ id, name, taxId, segment, email, since })),
);

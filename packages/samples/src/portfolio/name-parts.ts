/** Lines of trade, by segment. */
export const TRADES = {
  ferreterias: ['Ferretería', 'Tlapalería', 'Herramientas', 'Materiales'],
  abarrotes: ['Abarrotes', 'Comercializadora', 'Distribuidora', 'Mayoreo'],
  papelerias: ['Papelería', 'Impresos', 'Oficinas', 'Librería'],
  construccion: ['Constructora', 'Obras', 'Edificaciones', 'Proyectos'],
} as const;

/** Beginnings, middles and ends of words that mean nothing. */
export const WORD_PARTS: readonly [readonly string[], readonly string[], readonly string[]] = [
  ['Zal', 'Tor', 'Quel', 'Ner', 'Vil', 'Bra', 'Lum', 'Dor', 'Fen', 'Gal', 'Mor', 'Ras', 'Sol', 'Ter', 'Xal', 'Yur', 'Cor', 'Pel'],
  ['u', 'e', 'i', 'a', 'o', 'ume', 'ora', 'idu', 'eta', 'ari', 'ova', 'ine'],
  ['mar', 'vex', 'dora', 'lio', 'sa', 'tec', 'nia', 'quel', 'zor', 'ban', 'lisa', 'rum', 'teca', 'via'],
];

/** Where a company is from. */
export const REGIONS = ['del Bajío', 'de Occidente', 'del Golfo', 'del Norte', 'del Sureste', 'del Valle', 'del Istmo', 'de la Huasteca'];

/** Legal forms. */
export const FORMS = ['S.A. de C.V.', 'S. de R.L. de C.V.', 'S.A.P.I. de C.V.'];

/** Given names, common ones. */
export const GIVEN_NAMES = [
  'Alejandra',
  'Bernardo',
  'Carolina',
  'Daniel',
  'Elena',
  'Fernando',
  'Gabriela',
  'Héctor',
  'Irene',
  'Joaquín',
  'Leticia',
  'Mauricio',
  'Norma',
  'Óscar',
  'Patricia',
  'Raúl',
  'Silvia',
  'Tomás',
  'Verónica',
  'Ximena',
];

/** Family names, common ones. */
export const FAMILY_NAMES = [
  'Aguilar',
  'Barrera',
  'Cárdenas',
  'Domínguez',
  'Escobedo',
  'Figueroa',
  'Galván',
  'Herrera',
  'Ibarra',
  'Juárez',
  'Lozano',
  'Mendoza',
  'Navarro',
  'Olvera',
  'Pacheco',
  'Quiroz',
  'Rentería',
  'Salinas',
  'Treviño',
  'Villaseñor',
  'Zamora',
];

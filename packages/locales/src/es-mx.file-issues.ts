import type { FileIssueWords } from './file-issues.types.js';

const SAVE_AS_XLSX = 'Ábralo en su hoja de cálculo, elija Guardar como, Libro de Excel (.xlsx), e importe ese archivo.';
const GET_IT_AGAIN =
  'Pídalo o descárguelo de nuevo; si lo tiene abierto en su hoja de cálculo, guárdelo otra vez como Libro de Excel (.xlsx).';

/** What a file is that is no table, and how it becomes one, in Spanish of Mexico. */
export const esMxFileIssues: FileIssueWords = {
  html: { text: 'El archivo es una página web, aunque lleve nombre de hoja de cálculo.', remedy: SAVE_AS_XLSX },
  xml: { text: 'El archivo es XML, no una hoja de cálculo.', remedy: SAVE_AS_XLSX },
  csv: {
    text: 'El archivo es texto (CSV), aunque lleve nombre de libro de Excel.',
    remedy: 'Cámbiele el nombre para que termine en .csv e impórtelo.',
  },
  xls: { text: 'El archivo es un libro de Excel de los de antes (.xls).', remedy: SAVE_AS_XLSX },
  xlsb: { text: 'El archivo es un libro binario de Excel (.xlsb).', remedy: SAVE_AS_XLSX },
  ods: { text: 'El archivo es una hoja de OpenDocument (.ods).', remedy: SAVE_AS_XLSX },
  numbers: { text: 'El archivo es de Numbers, de Apple.', remedy: 'En Numbers elija Exportar a Excel e importe ese archivo.' },
  pdf: { text: 'El archivo es un PDF: de ahí no se leen tablas.', remedy: 'Pida el reporte en Excel o CSV.' },
  archive: { text: 'El archivo es un paquete comprimido.', remedy: 'Descomprímalo e importe el archivo que trae dentro.' },
  other: { text: 'El archivo no es una hoja de cálculo ni un CSV.', remedy: 'Elija otro archivo, o pida el reporte en Excel o CSV.' },
  password: {
    text: 'El archivo está protegido con contraseña.',
    remedy: 'Ábralo con su contraseña, quítela (Archivo, Información, Proteger libro) y guárdelo; después impórtelo.',
  },
  zip_damaged: { text: 'El archivo está dañado o incompleto.', remedy: GET_IT_AGAIN },
  zip_names: { text: 'El archivo trae partes con nombres que salen de él: no se abre.', remedy: SAVE_AS_XLSX },
  part_missing: { text: 'Al libro le falta una de sus partes.', remedy: GET_IT_AGAIN },
  xml_damaged: { text: 'Una de las partes del libro está dañada.', remedy: GET_IT_AGAIN },
  no_sheets: { text: 'El libro no tiene ninguna hoja con celdas.', remedy: 'Elija otro archivo.' },
  only_hidden_sheets: {
    text: 'Todas las hojas del libro están ocultas.',
    remedy: 'Elija por su nombre la hoja que trae los datos, o muéstrela y guarde el libro.',
  },
};

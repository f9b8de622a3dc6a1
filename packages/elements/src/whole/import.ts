// An import and its face in one load: for a page that shows one first.
import '../define/provider.js';
import { CarteraImport } from '../import/index.js';
import * as face from '../import/face.js';
import { importFaces } from '../import/faces.js';
import { define } from '../registration/index.js';
export type * from '../define/import.js';

importFaces.code = face;
define('cartera-import', CarteraImport);

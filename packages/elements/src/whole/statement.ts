// A statement and its face in one load: for a page that shows one first.
import '../define/provider.js';
import { define } from '../registration/index.js';
import * as face from '../statement/face.js';
import { statementFaces } from '../statement/faces.js';
import { CarteraStatement } from '../statement/index.js';
export type * from '../define/statement.js';

statementFaces.code = face;
define('cartera-statement', CarteraStatement);

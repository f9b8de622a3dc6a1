// A worklist and its face in one load: for a page that shows one first.
import '../define/provider.js';
import { CarteraWorklist } from '../worklist/index.js';
import * as face from '../worklist/face.js';
import { worklistFaces } from '../worklist/faces.js';
import { define } from '../registration/index.js';
export type * from '../define/worklist.js';

worklistFaces.code = face;
define('cartera-worklist', CarteraWorklist);

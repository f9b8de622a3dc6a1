// An aging and its face in one load: for a page that shows one first.
import '../define/provider.js';
import { CarteraAging } from '../aging/index.js';
import * as face from '../aging/face.js';
import { agingFaces } from '../aging/faces.js';
import { define } from '../registration/index.js';
export type * from '../define/aging.js';

agingFaces.code = face;
define('cartera-aging', CarteraAging);

// A promise form and its face in one load: for a page that shows one first.
import '../define/provider.js';
import { CarteraPromiseForm } from '../promise-form/index.js';
import * as face from '../promise-form/face.js';
import { promiseFormFaces } from '../promise-form/faces.js';
import { define } from '../registration/index.js';
export type * from '../define/promise-form.js';

promiseFormFaces.code = face;
define('cartera-promise-form', CarteraPromiseForm);

// A message form and its face in one load: for a page that shows one first.
import '../define/provider.js';
import { CarteraMessageForm } from '../message-form/index.js';
import * as face from '../message-form/face.js';
import { messageFormFaces } from '../message-form/faces.js';
import { define } from '../registration/index.js';
export type * from '../define/message-form.js';

messageFormFaces.code = face;
define('cartera-message-form', CarteraMessageForm);

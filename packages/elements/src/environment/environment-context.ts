import { createContext } from '@lit/context';
import type { CarteraEnvironment } from './environment.types.js';

/** The context key. A text, so that two copies of this package on one page understand each other. */
export const environmentContext = createContext<CarteraEnvironment | undefined>('cartera-environment');

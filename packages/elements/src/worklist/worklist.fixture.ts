import type { Backend } from '@cartera/backend';
import { fixture, html } from '@open-wc/testing';
import { WorklistHarness } from '../harness/worklist.js';
import type { CarteraWorklist } from './worklist.js';

/** A worklist under a provider with a Backend, with the properties a page would set. */
export async function worklistOver(backend: Backend, properties: Partial<CarteraWorklist> = {}): Promise<WorklistHarness> {
  const provider = await fixture(html`<cartera-provider .backend=${backend}></cartera-provider>`);
  const element = Object.assign(document.createElement('cartera-worklist'), properties);
  provider.append(element);
  const worklist = new WorklistHarness(element);
  await worklist.settled();
  return worklist;
}

/** A worklist from properties alone. */
export async function worklistWith(properties: object): Promise<WorklistHarness> {
  const element = await fixture<CarteraWorklist>(html`<cartera-worklist></cartera-worklist>`);
  Object.assign(element, properties);
  const worklist = new WorklistHarness(element);
  await worklist.settled();
  return worklist;
}

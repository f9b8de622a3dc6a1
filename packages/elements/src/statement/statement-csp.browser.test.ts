/// <reference types="mocha" />

import { assert, expect, nextFrame, waitUntil } from '@open-wc/testing';
import '../define/all.js';
import { backendThat, sampleStatement } from './sample-statement.fixture.js';

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

it('needs no hole in a strict content security policy', async () => {
  const violations: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = POLICY;
  document.head.append(policy);

  const control = document.body.appendChild(document.createElement('p'));
  control.setAttribute('style', 'color: red');
  await waitUntil(() => violations.length === 1, 'the policy is in force');

  const element = document.createElement('cartera-statement');
  element.statement = sampleStatement({ lines: 400, currencies: ['MXN', 'USD'] });
  const provider = document.createElement('cartera-provider');
  const failing = document.createElement('cartera-statement');
  provider.backend = backendThat(() => Promise.reject(new TypeError('Failed to fetch'))).backend;
  Object.assign(failing, { stream: 'account/ACME', from: '2026-01-01', to: '2026-03-31' });
  provider.append(failing);
  document.body.append(element, provider);
  await waitUntil(() => failing.shadowRoot?.querySelector('[part=notice]') !== null);
  await nextFrame();

  expect(violations).to.have.length(1);
  const bar = element.shadowRoot?.querySelectorAll('.bar rect')[1] as SVGRectElement;
  expect(bar.getBoundingClientRect().width).to.be.greaterThan(20);
  assert.deepEqual(getComputedStyle(element.shadowRoot?.querySelector('.base') as Element).backgroundColor, 'rgb(255, 255, 255)');
});

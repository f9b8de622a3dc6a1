import { formatDay, formatMoney, localeFor } from '@cartera/locales';

const SPANISH = localeFor('es-MX');

/**
 * Messages from the books of this page, as far as a page alone can: one plain reminder and one plain statement, handed over by a person. Texts by stage, tone and language, e-mails that are
 * sent, and the entries of what was sent are a server's work: here a note on the account says it.
 *
 * @param {import('@cartera/backend').Backend} backend
 * @returns {import('@cartera/backend').Messages}
 */
export function messagesOver(backend) {
  const preview = async (request) => {
    const { stream, kind, channel, asOf, to } = request;
    const position = await backend.view('position', { stream, open: true, ...(asOf !== undefined && { asOf }) });
    const text = textOf(kind, position);
    return {
      kind,
      channel,
      asOf: position.asOf,
      tone: 'neutral',
      language: 'es-MX',
      text,
      digest: `${channel} ${text}`,
      isSentHere: false,
      ...(to !== undefined && { to }),
      ...(channel === 'email' && { subject: 'Su cuenta con Distribuidora Andrade' }),
      links: channel === 'email' ? { mailto: `mailto:${encodeURIComponent(to ?? '')}?body=${encodeURIComponent(text)}` } : {},
      choices: { stages: [], tones: ['neutral'], languages: ['es-MX'], channels: ['email', 'sms', 'letter', 'copy'], addresses: [] },
    };
  };
  return {
    preview,
    async send({ digest, ...request }, { idempotencyKey }) {
      const written = await preview(request);
      if (written.digest !== digest) return { ok: false, refusal: { code: 'message.changed', path: 'digest', facts: {} } };
      const note = { kind: 'log-note', stream: request.stream, on: written.asOf, facts: { text: `Se envió al cliente: ${written.text}` } };
      return backend.submit(note, { idempotencyKey });
    },
  };
}

function textOf(kind, { asOf, instalments }) {
  const due = instalments.filter(({ dueOn }) => kind === 'statement' || dueOn < asOf);
  if (kind === 'reminder' && due.length === 0) throw Object.assign(new Error('nothing due'), { code: 'message.nothing_due', facts: {} });
  const lines = due.map(
    ({ itemId, dueOn, open: { principal, currency } }) =>
      `- ${itemId}: ${formatMoney(SPANISH, { amount: principal, currency })} ${currency}, vence el ${formatDay(SPANISH, dueOn)}`,
  );
  return `Buen día:\n\nLe escribe Distribuidora Andrade. Al ${formatDay(SPANISH, asOf)} sigue abierto:\n${lines.join('\n')}\n\nSi ya pagó, o si algo no es correcto, díganoslo: 55 0000 0142.`;
}

import type { Backend, MessagePreview, MessageRequest, Outcome } from '@cartera/backend';
import { customerOwing } from '../registration/customer-owing.fixture.js';

/** How messages go here. */
export interface Post {
  /** The server itself sends e-mails. */
  readonly isSentHere?: boolean;
  /** What the customer has on record. */
  readonly addresses?: readonly string[];
  readonly mayLink?: boolean;
  readonly mayMessage?: boolean;
}

/** A Backend that writes and takes messages, as far as they are shown; what was asked and sent is kept, and what is owed can be changed. */
export async function postOffice(post: Post = {}) {
  const { mayLink = true, mayMessage = true } = post;
  const { staff, stream } = await customerOwing();
  const office = {
    owed: '1,000.00',
    link: '',
    nothingDue: false,
    asked: [] as MessageRequest[],
    sent: [] as { readonly digest: string; readonly key: string }[],
    links: [] as { readonly linkId: string; readonly expiresAt: string }[],
    answer: undefined as (() => Promise<Outcome>) | undefined,
  };
  const accepted = (): Outcome => ({ ok: true, receipt: { entryIds: ['e-1'] }, because: [] }) as unknown as Outcome;
  const messages: NonNullable<Backend['messages']> = {
    async preview(request) {
      office.asked.push(request);
      if (office.nothingDue && request.kind === 'reminder')
        throw Object.assign(new Error('nothing'), { code: 'message.nothing_due', facts: {} });
      if (request.to === 'nadie') throw Object.assign(new Error('address'), { code: 'message.address_invalid', path: 'to', facts: {} });
      return written(office, post, request);
    },
    async send(request, { idempotencyKey }) {
      office.sent.push({ digest: request.digest, key: idempotencyKey });
      if (office.answer) return office.answer();
      const { digest } = written(office, post, request);
      return digest === request.digest ? accepted() : { ok: false, refusal: { code: 'message.changed', path: 'digest', facts: {} } };
    },
  };
  const backend: Backend = {
    ...staff,
    messages,
    async submit(command, options) {
      if (command.kind !== 'issue-portal-link') return staff.submit(command, options);
      office.links.push(command.facts);
      office.link = 'https://cartera.example/l/abc';
      return accepted();
    },
    async capabilities() {
      const said = await staff.capabilities();
      const commands = mayLink ? [...said.commands, 'issue-portal-link'] : said.commands.filter((kind) => kind !== 'issue-portal-link');
      return { ...said, commands, ...(mayMessage && { messages: true as const }) };
    },
  };
  return { office, backend, stream };
}

/** A message, as far as it is shown. */
function written(
  office: { readonly owed: string; readonly link: string },
  { isSentHere = false, addresses }: Post,
  { kind, channel, stage, tone = 'neutral', language = 'es-MX', to }: MessageRequest,
): MessagePreview {
  const known = addresses ?? (channel === 'email' ? ['pagos@central.example'] : ['55 1234 5678']);
  const reached = ['email', 'whatsapp', 'sms'].includes(channel) ? (to ?? known[0]) : undefined;
  const hello = language === 'en' ? 'Good day, La Central:' : 'Buen día, La Central:';
  const text = `${hello}\n\nLe escribe Distribuidora Andrade (${tone}).\nTotal por pagar: $${office.owed} MXN${office.link && `\nSu cuenta en línea: ${office.link}`}\n\nPara cualquier pregunta: teléfono 55 5000 0000.`;
  const here = isSentHere && channel === 'email';
  return {
    kind,
    channel,
    asOf: '2026-03-31',
    tone,
    language,
    text,
    isSentHere: here,
    digest: `${channel} ${text}`,
    ...(kind === 'reminder' && { stage: stage ?? 'overdue' }),
    ...(reached !== undefined && { to: reached }),
    ...(['email', 'letter'].includes(channel) && { subject: 'Su cuenta con Distribuidora Andrade' }),
    ...(here && { attachment: 'estado-de-cuenta.pdf' }),
    links: {
      ...(channel === 'email' && { mailto: `mailto:${reached ?? ''}?body=${encodeURIComponent(text)}` }),
      ...(channel === 'whatsapp' && { whatsapp: `https://wa.me/?text=${encodeURIComponent(text)}` }),
    },
    choices: {
      stages: kind === 'reminder' ? ['overdue', 'before-due'] : [],
      tones: ['cordial', 'neutral', 'firm'],
      languages: ['es-MX', 'en'],
      channels: ['email', 'whatsapp', 'sms', 'letter', 'copy'],
      addresses: known,
    },
  };
}

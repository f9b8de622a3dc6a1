import type { MessageChannel, MessagePreview, MessageRequest } from '@cartera/backend';
import { phrase } from '@cartera/locales';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LoadFailure } from '../loading/index.js';
import { renderCard, renderField, type Problem } from '../submission/index.js';
import type { MessageFlow } from './message-flow.js';
import type { MessageView } from './message-view.js';
import { renderSelect } from './render-select.js';

const KINDS = ['reminder', 'statement'] as const;
const CHANNELS: readonly MessageChannel[] = ['email', 'whatsapp', 'sms', 'letter', 'copy'];
const BY_PHONE: readonly MessageChannel[] = ['whatsapp', 'sms'];

/** What is asked, how it reads where it could be written, and what is wrong with where it goes. */
export interface Chosen {
  readonly request: MessageRequest;
  readonly preview: MessagePreview | undefined;
  readonly addressFailure: LoadFailure | undefined;
}

/** What is sent, how, in which words and where to; what the account chose is what stands there at first. */
export function renderChoices(view: MessageView, flow: MessageFlow, { request, preview, addressFailure }: Chosen): TemplateResult {
  const { words } = view;
  const channels = preview?.choices.channels ?? CHANNELS;
  return html`
    <fieldset class="kinds">
      <legend>${words.kind}</legend>
      ${KINDS.map((kind) => renderCard({ name: 'kind', checked: request.kind === kind, label: words.kinds[kind], choose: () => flow.choose({ kind, stage: undefined }) }))}
    </fieldset>
    <div class="fields choices">
      ${renderSelect({
        id: 'channel',
        label: words.channel,
        value: request.channel,
        options: channels.map((channel) => ({ value: channel, label: words.channels[channel] })),
        choose: (channel) => flow.choose({ channel: channel as MessageChannel, to: undefined }),
      })}
      ${renderAddress(view, flow, { request, preview, addressFailure })} ${preview ? renderWords(view, flow, preview) : nothing}
    </div>
  `;
}

/** Stage, tone and language; a stage where there is one, with why the account stands there. */
function renderWords({ words }: MessageView, flow: MessageFlow, { kind, stage, tone, language, choices }: MessagePreview) {
  const named = (names: Readonly<Record<string, string>>, values: readonly string[]) =>
    values.map((value) => ({ value, label: names[value] ?? value }));
  const [own] = choices.stages;
  const stages = named(words.stages, choices.stages).map(({ value, label }) => ({
    value,
    label: value === own && choices.stages.length > 1 ? phrase(words.ofAccount, { stage: label }) : label,
  }));
  return html`
    ${
      kind === 'reminder' && stage !== undefined
        ? renderSelect({
            id: 'stage',
            label: words.stage,
            hint: words.whyStage[stage],
            value: stage,
            options: stages,
            choose: (chosen) => flow.choose({ stage: chosen }),
          })
        : nothing
    }
    ${renderSelect({ id: 'tone', label: words.tone, value: tone ?? '', options: named(words.tones, choices.tones), choose: (chosen) => flow.choose({ tone: chosen }) })}
    ${renderSelect({ id: 'language', label: words.language, value: language, options: named(words.languages, choices.languages), choose: (chosen) => flow.choose({ language: chosen }) })}
  `;
}

/** Where it goes, of channels that go somewhere: an address that the customer has, or another. */
function renderAddress(view: MessageView, flow: MessageFlow, { request, preview, addressFailure }: Chosen) {
  const { channel } = request;
  const isPhone = BY_PHONE.includes(channel);
  if (channel !== 'email' && !isPhone) return nothing;
  const { words } = view;
  const how = isPhone ? 'phone' : 'email';
  const addresses = preview?.choices.addresses ?? [];
  const refused = flow.addressRefusal ?? addressFailure;
  const problem: Problem | undefined = flow.addressTold ? { text: words.noAddress } : refused && view.problem(refused);
  return renderField(view, {
    id: 'to',
    label: words.to[how],
    hint: words.toHint[how],
    problem,
    control: (described, invalid) =>
      html`<input
          id="to"
          type=${isPhone ? 'tel' : 'email'}
          list="addresses"
          autocomplete="off"
          maxlength="254"
          aria-describedby=${described}
          aria-invalid=${invalid}
          .value=${live(request.to ?? preview?.to ?? '')}
          @change=${({ target }: Event) => flow.choose({ to: (target as HTMLInputElement).value.trim() || undefined })}
        />
        <datalist id="addresses">${addresses.map((address) => html`<option value=${address}></option>`)}</datalist>`,
  });
}

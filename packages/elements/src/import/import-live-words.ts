import { phrase } from '@cartera/locales';
import type { ImportFlow } from './import-flow.js';
import type { ImportView } from './import-view.js';

/** What somebody who cannot see hears when an answer comes: one thing, the latest that matters. */
export function importLiveWords(view: ImportView, flow: ImportFlow): string {
  const { words } = view;
  const { sender, sending, asker, runner, trial, step } = flow;
  if (sending && sender) return phrase(words.file.sending, { name: sender.name });
  if (runner.running === 'trial') return words.review.trying;
  if (runner.running === 'import')
    return runner.stopping ? words.running.stopping : phrase(words.running.heading, { name: sender?.name ?? '' });
  if (flow.failure) return ''; // it is told by the notice itself
  if (step === 'columns' && asker.asking) return words.columns.reading;
  if (step === 'columns' && asker.preview) return columnsRead(view, flow);
  if (step === 'review' && trial) {
    const { review } = words;
    const kinds = (['added', 'changed', 'missing', 'unchanged', 'rejected'] as const).filter((kind) => trial[kind] > 0);
    return kinds.length > 0 ? view.list(kinds.map((kind) => view.count(trial[kind], review[kind]))) : review.nothing;
  }
  if (step === 'done') return phrase(words.done.heading, { name: sender?.name ?? '' });
  return '';
}

function columnsRead(view: ImportView, { asker, asked, whole }: ImportFlow): string {
  const { columns } = view.words;
  const rows = asker.preview?.rows ?? [];
  if (!whole && asked.length > 0) return columns.toAnswer;
  const faulty = rows.filter(({ faults = [] }) => faults.length > 0).length;
  return faulty > 0 ? view.count(faulty, columns.faultyRows) : view.count(rows.length, columns.caption);
}

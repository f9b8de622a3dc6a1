import { STAGES, type Stage } from '../stages/index.js';
import { TONES, type Tone } from '../templates/index.js';

/** One sentence a tone, for one document and for several. */
export type Openings = Readonly<Record<Stage, Readonly<Record<Tone, string>>>>;

/**
 * How a reminder begins, by stage and tone, as one part. `[one|several]` in a sentence is chosen by how many documents there are.
 *
 * @example
 * openingOf(openings); // => "{% case stage %}{% when 'before-due' %}{% case tone %}…"
 */
export function openingOf(openings: Openings): string {
  const stages = STAGES.map((stage) => {
    const tones = TONES.map((tone) => `{% when '${tone}' %}${counted(openings[stage][tone])}`);
    return `{% when '${stage}' %}{% case tone %}${tones.join('')}{% endcase %}`;
  });
  return `{% case stage %}${stages.join('')}{% endcase %}`;
}

function counted(sentence: string): string {
  return sentence.replace(/\[([^|\]]*)\|([^\]]*)\]/g, '{% if count == 1 %}$1{% else %}$2{% endif %}');
}

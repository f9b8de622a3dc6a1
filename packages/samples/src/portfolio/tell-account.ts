import { deepFreeze, type Command } from '@cartera/core';
import { mexicanBankCalendar } from '@cartera/packs/mx';
import { atNoon, type SampleCommand } from '../commands/index.js';
import { createAgenda } from './agenda.js';
import { createChance } from './chance.js';
import type { CheckedOptions } from './check-options.js';
import { RARE } from './distributions.js';
import { drawProfile } from './draw-profile.js';
import { invoiceCustomer, stateBalance } from './invoice-customer.js';
import type { Story } from './story.types.js';

const NEVER = '0001-01-01';
const COLLECTORS = ['ana.solis', 'bruno.lara', 'carmen.rios', 'diego.mena'];

/**
 * One customer's account, told day by day through the last one. Nothing in it depends on how many customers there are, nor on that day.
 */
export function tellAccount(number: number, { seed, prefix, from, through, mix }: CheckedOptions): readonly SampleCommand[] {
  const chance = createChance(seed, number);
  const profile = drawProfile(chance, number, { from, mix });
  const digits = String(number).padStart(6, '0');
  const stream = `account/${prefix}-${digits}` as const;
  const agenda = createAgenda(profile.since);
  const told: SampleCommand[] = [];
  const counts = new Map<string, number>();
  const story: Story = {
    profile,
    chance,
    agenda,
    mix,
    calendar: mexicanBankCalendar,
    loose: [],
    drySpells: [],
    lastMoneyOn: NEVER,
    promisedThrough: NEVER,
    nextId(kind) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return `${kind}-${digits}-${String(count).padStart(2, '0')}`;
    },
    say(kind, on, facts) {
      const id = `muestra-${prefix}-${seed}-${digits}-${told.length}`;
      // kind and facts go together by the type of say; a command's type cannot say so
      const command = { id, kind, stream, on, by: 'muestra', facts } as unknown as Command;
      told.push({ command, recordedAt: atNoon(agenda.today) });
    },
  };
  agenda.on(profile.since, () => begin(story));
  agenda.runThrough(through);
  return deepFreeze(told);
}

function begin(story: Story): void {
  const { customer, segment } = story.profile;
  story.say('open-account', story.agenda.today, { customer, segment, jurisdiction: 'MX' });
  if (story.chance.happens(RARE.assigned)) story.say('assign', story.agenda.today, { to: story.chance.oneOf(COLLECTORS) });
  if (story.chance.happens(RARE.stated)) stateBalance(story);
  invoiceCustomer(story);
}

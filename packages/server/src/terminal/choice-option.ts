import { fault } from '@cartera/core';
import type { Typed } from './command.types.js';

/** Which of some words an option holds. @throws usage.not_a_choice with the words. */
export function choiceOption<T extends string>({ text }: Typed, name: string, choices: readonly T[]): T | undefined {
  return chosen(text[name], `--${name}`, choices);
}

/** Which of some words a text is; `where` says who is told. @throws usage.not_a_choice with the words. */
export function chosen<T extends string>(text: string | undefined, where: string, choices: readonly T[]): T | undefined {
  const choice = choices.find((each) => each === text);
  if (text !== undefined && choice === undefined) throw fault('usage.not_a_choice', { choices: choices.join(', ') }, where);
  return choice;
}

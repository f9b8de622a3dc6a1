import type { Answer } from './answer.js';
import { answerIn } from './answer.js';

/** A file as an answer: its name and bytes are the body. What is no file is read as JSON, to tell what went wrong. */
export async function fileIn(response: Response): Promise<Answer> {
  const name = nameIn(response.headers.get('content-disposition'));
  if (response.status !== 200 || name === undefined) return answerIn(response);
  const body = { name, body: await response.blob() };
  return { status: 200, body, retryAfter: null, tag: null };
}

/** RFC 6266: the whole name, else the one in plain letters. */
function nameIn(disposition: string | null): string | undefined {
  const whole = /;\s*filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  try {
    if (whole !== undefined) return decodeURIComponent(whole);
  } catch {
    // then the plain one
  }
  return /;\s*filename="([^"]*)"/i.exec(disposition ?? '')?.[1];
}

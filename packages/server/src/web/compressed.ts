import type { Context, MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';

/** Shorter answers cost more than they save. */
const BYTES_MIN = 1024;

const compressLong = compress({ threshold: BYTES_MIN });

/** Compresses answers of 1 KiB and more for who accepts it (gzip, deflate); never what says that nothing may change it on
 * the way: a stream of events, or lines that tell how far something is, would wait for the compressor. */
export const compressed: MiddlewareHandler = async (context, next) => {
  if (!context.req.header('Accept-Encoding')) return next();
  return compressLong(context, async () => {
    await next();
    await tellLength(context);
  });
};

/** What was made as text has no length yet; by it, short answers are left alone. */
async function tellLength(context: Context): Promise<void> {
  const { res: answer } = context;
  const { headers } = answer;
  if (!answer.body || headers.has('Content-Length') || headers.get('Cache-Control')?.includes('no-transform')) return;
  const body = await answer.arrayBuffer();
  context.res = new Response(body, answer);
  context.res.headers.set('Content-Length', String(body.byteLength));
}

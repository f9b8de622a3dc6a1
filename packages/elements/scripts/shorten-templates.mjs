import { MagicString } from 'magic-string';
import { shortenCss } from './shorten-css.mjs';
import { shortenHtml } from './shorten-html.mjs';

const TAGS = new Map([
  ['css', shortenCss],
  ['html', shortenHtml],
]);

/** For rollup: the templates of Lit without what only their authors need. */
export const shortenTemplates = {
  name: 'shorten-templates',
  transform(code) {
    if (!/\b(?:css|html)\s*`/.test(code)) return null;
    const text = new MagicString(code);
    visit(this.parse(code), ({ type, tag, quasi }) => {
      const shorten = type === 'TaggedTemplateExpression' ? TAGS.get(tag.name) : undefined;
      for (const { start, end } of shorten ? quasi.quasis : []) if (start < end) text.update(start, end, shorten(code.slice(start, end)));
    });
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
};

function visit(node, found) {
  if (typeof node?.type === 'string') found(node);
  for (const inner of Object.values(node ?? {})) if (typeof inner === 'object') visit(inner, found);
}

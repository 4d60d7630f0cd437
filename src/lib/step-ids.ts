/** Puts a prefix (a slug and a hyphen) before every id that lacks it, for a page that holds several blocks of steps. */
export function addIdPrefix(html: string, prefix: string): string {
  return prefix === '' ? html : html.replace(new RegExp(`(<[a-z][^>]*?\\sid=")(?!${prefix})`, 'g'), `$1${prefix}`);
}

/**
 * Marks the outermost numbered lists as steps, and gives each of their items an id ("step-1", "step-2", …), so that
 * links can open a step.
 */
export function addStepIds(html: string, prefix: string): string {
  let depth = 0;
  let step = 0;
  return html.replace(/<(\/?)(ol|ul|li)\b([^>]*)>/g, (tag, slash: string, name: string, rest: string) => {
    if (name !== 'li') {
      depth += slash ? -1 : 1;
      return name === 'ol' && !slash && depth === 1 ? `<ol class="numbered"${rest}>` : tag;
    }
    if (slash || depth !== 1 || /\sid=/.test(rest)) return tag;
    step += 1;
    return `<li id="${prefix}step-${step}"${rest}>`;
  });
}

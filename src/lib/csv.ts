/** Comma-separated values by RFC 4180, each cell in quotes, below a line of names. No cell can begin a formula. */
export function formatCsv(names: readonly string[], rows: readonly (readonly string[])[]): string {
  const quote = (cell: string) => `"${cell.replace(/^[=+\-@\t]/, "'$&").replaceAll('"', '""')}"`;
  return [names.join(','), ...rows.map((row) => row.map(quote).join(',')), ''].join('\r\n');
}

/** A share from 0 to 1 in percent with one decimal; empty if there is none. */
export function formatShare(share: number | undefined): string {
  return share === undefined ? '' : `${(share * 100).toFixed(1)} %`;
}

import type { Content } from '../content/content.ts';
import type { DeviceName } from '../content/schema/shared.ts';
import { addresses } from '../lib/addresses.ts';
import type { LinkView } from './page-frame.ts';

/** A page of a guide for one device. */
export interface DevicePageView extends LinkView {
  device: DeviceName;
}

/** The pages of a guide that are for one device each. */
export function listDevicePages(guide: string, { guides }: Content): DevicePageView[] {
  return guides
    .filter((page) => page.guide === guide)
    .flatMap(({ id, data }) => (data.device ? [{ title: data.title, href: addresses.guide(id), device: data.device }] : []));
}

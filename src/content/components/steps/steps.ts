import { deviceNames, type DeviceName } from '../../schema/shared.ts';
import { getAttribute, type ComponentNode } from '../../document/component-node.ts';
import { heading } from '../../document/nodes.ts';
import { element, words, type WriterComponent } from '../component.ts';

/** The device that a `<Device>` is for, if it names one. */
export function getDevice(node: ComponentNode): DeviceName | undefined {
  return deviceNames.find((device) => device === getAttribute(node, 'name'));
}

/** Numbered steps. Pages render them as a block of their own, with tabs and drawings; see the document's step blocks. */
export const steps: WriterComponent = {
  name: 'Steps',
  purpose:
    'numbered steps, one action each; `flow` takes them from `content/flows/`, `practice` lets readers try them, `follows` marks what comes after the `<Steps>` before: replies send both in order',
  example: '<Steps>, a numbered list, </Steps>',
  holds: 'list',
  attributes: { flow: { value: 'id' }, practice: { value: 'none' }, follows: { value: 'none' }, id: { value: 'id' } },
  references: (node) => {
    const flow = getAttribute(node, 'flow');
    return flow === undefined ? [] : [{ kind: 'flow', id: flow }];
  },
  html: (node, context) => context.render(node.children),
  // A document has put a flow's steps inside by then.
  markdown: (_node, children) => children,
};

/** The steps for one device. */
export const device: WriterComponent = {
  name: 'Device',
  purpose: 'inside `<Steps>`, the steps for one device',
  example: '<Device name="laptop">, a numbered list, </Device>',
  holds: 'list',
  attributes: { name: { value: deviceNames, isRequired: true } },
  inside: 'Steps',
  html: (node, context) => {
    const name = getDevice(node);
    if (!name) return context.render(node.children);
    const title = element('h2', { id: `${name}-steps`, className: ['device-title'] }, [words(context.phrases.stepsAria[name])]);
    return [element('section', { id: name, dataDevice: name }, [title, ...context.render(node.children)])];
  },
  markdown: (node, children, { phrases }) => {
    const name = getDevice(node);
    return [...(name ? [heading(2, phrases.stepsAria[name])] : []), ...children];
  },
};

import type { Examples } from '../components/example.ts';

/** An example of a component, ready to be shown. */
export interface ShownExample {
  /** Folder of the component. */
  component: string;
  /** Name of the example as it stands in the address. */
  name: string;
  example: Examples<object>[string];
}

/** Files of examples as a glob gives them: the exports by path. */
export type ExampleFiles = Readonly<Record<string, { examples: Examples<object> }>>;

/** Every example of the files, by component and name. */
export function listExamples(files: ExampleFiles): ShownExample[] {
  return Object.entries(files).flatMap(([path, { examples }]) =>
    Object.entries(examples).map(([name, example]) => ({ component: getFolderName(path), name: toAddressName(name), example })),
  );
}

/** Address of the preview of an example; of all of them without arguments. */
export function getPreviewAddress(component?: string, name?: string): string {
  return ['/preview', component, name].filter((part) => part !== undefined).join('/') + '/';
}

/** Name of the folder a file lies in. */
export function getFolderName(path: string): string {
  return path.replaceAll('\\', '/').split('/').at(-2) ?? '';
}

function toAddressName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

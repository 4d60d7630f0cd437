import { listWays, type Way } from '../content/flow-route.ts';
import { listControls, type Control } from '../lib/screen-controls.ts';
import { deviceNames, type DeviceName } from '../content/schema/shared.ts';
import { getEntries, getList, getText, getValue } from '../content/raw-values.ts';
import type { YamlFile } from '../content/source-file.ts';

/** A control of a drawing, and where it stands in the file. */
export interface DrawnControl {
  control: Control;
  path: PropertyKey[];
}

/** A step as the writer typed it, so that a mistake elsewhere in the file hides none here. */
export interface RawStep {
  id: string;
  /** Where it stands in the file. */
  path: PropertyKey[];
  next: string | undefined;
  choices: { id: string; next: string; devices: string[] | undefined; path: PropertyKey[] }[];
  troubleIds: { id: string; path: PropertyKey[] }[];
  /** The devices it says anything for. */
  devices: DeviceName[];
  /** How many of "next", "choices" and "outcome" it has. */
  endings: number;
  /** Whether all ways on from it are known. */
  areWaysKnown: boolean;
  hasOutcome: boolean;
  /** The controls of its drawings; a device without a drawing is missing. */
  screens: {
    device: DeviceName;
    path: PropertyKey[];
    controls: DrawnControl[];
    isWhole: boolean;
    landmarks: { fact: string; path: PropertyKey[] }[];
  }[];
}

/** Reads the steps of a flow without its schema. Steps without an id are left to the schema. */
export function readRawSteps(source: YamlFile): RawStep[] {
  return getEntries(source.data, 'steps').flatMap(([step, index]): RawStep[] => {
    const id = getText(step, 'id');
    if (id === undefined) return [];
    const path = ['steps', index];
    const choices = getEntries(step, 'choices');
    const ways = ['next', 'choices', 'outcome'];
    const has = (key: string) => getValue(step, key) !== undefined || source.isRefused([...path, key]);
    const endings = ways.filter(has).length;
    return [
      {
        id,
        path,
        next: getText(step, 'next'),
        choices: choices.map(([choice, position]) => ({
          id: getText(choice, 'id') ?? '',
          next: getText(choice, 'next') ?? '',
          devices: getValue(choice, 'devices') === undefined ? undefined : getEntries(choice, 'devices').map(([device]) => String(device)),
          path: [...path, 'choices', position],
        })),
        troubleIds: getEntries(step, 'troubles').map(([trouble, position]) => ({
          id: getText(trouble, 'id') ?? '',
          path: [...path, 'troubles', position, 'id'],
        })),
        devices: deviceNames.filter(has),
        endings,
        areWaysKnown: endings === 1 && ways.every((key) => source.isWhole([...path, key])),
        hasOutcome: getList(step, 'outcome').length > 0,
        screens: deviceNames.flatMap((device) => {
          const screen = getValue(getValue(step, device), 'screen');
          const own = [...path, device, 'screen'];
          if (screen === undefined) return [];
          const landmarks = getEntries(screen, 'landmarks').map(([landmark, position]) => ({
            fact: getText(landmark, 'fact') ?? '',
            path: [...own, 'landmarks', position, 'fact'],
          }));
          const controls = readControls(getEntries(screen, 'parts'), [...own, 'parts']);
          return [{ device, path: own, controls, isWhole: source.isWhole(own), landmarks }];
        }),
      },
    ];
  });
}

/** The ways on from a step that one device shows, or all. */
export function listRawWays(step: RawStep, device?: DeviceName): Way[] {
  return listWays({ next: step.next, choices: step.choices }, device);
}

function readControls(parts: readonly [unknown, number][], path: PropertyKey[]): DrawnControl[] {
  return parts.flatMap(([raw, index]) => {
    const items = getList(raw, 'items').map(readControl);
    const part = { part: getText(raw, 'part') ?? '', ...readControl(raw), items };
    if (part.part === 'timeline' || part.part === '') return [];
    return listControls([part]).map((control) => {
      const position = items.indexOf(control);
      return { control, path: [...path, index, ...(position < 0 ? [] : ['items', position])] };
    });
  });
}

function readControl(value: unknown): Control {
  const formerly = getEntries(value, 'formerly').map(([id]) => String(id));
  return {
    label: getText(value, 'label'),
    formerly,
    text: getText(value, 'text'),
    go: getText(value, 'go'),
    answer: getText(value, 'answer'),
  };
}

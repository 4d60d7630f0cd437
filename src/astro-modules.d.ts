// For "tsc", which reads no .astro files; "astro check" knows each component's props and checks their use.
declare module '*.astro' {
  const component: (props: never) => unknown;
  export default component;
  export type Props = object;
}

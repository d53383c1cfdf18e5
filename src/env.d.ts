/// <reference types="astro/client" />

declare module 'virtual:client-scripts' {
  /** Name of a file in src/client without its ending → root-relative address of the bundled script. */
  const addresses: Record<string, string>;
  export default addresses;
}

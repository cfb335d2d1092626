/** After the last end-to-end test. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.endToEndServer?.close();
}

/** Does to its thread what the name of a file says, as a strange file might. */
module.exports = async ({ path }) => {
  if (path.includes("slow")) await new Promise((done) => setTimeout(done, 400));
  if (path.includes("throws")) throw new TypeError("strange");
  if (path.includes("exits")) process.exit(3);
  if (path.includes("hangs")) for (;;);
  if (path.includes("memory")) for (const all = []; ;) all.push(new Array(100_000).fill({ path }));
  return { ok: true, value: path };
};

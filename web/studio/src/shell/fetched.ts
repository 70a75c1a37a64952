// What comes in a file of its own is fetched when it is first asked for. A line that stumbles is tried once more before anybody is troubled.

const AGAIN = 1_000;

export async function fetched<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  try {
    return await load();
  } catch {
    await new Promise((rested) => setTimeout(rested, AGAIN));
    return await load();
  }
}

// The regions of the story screen, and F6 from one to the next: source, text, format bar, side panel.
const REGIONS = ['[data-region="source"] .scroll', '[data-region="text"] .ProseMirror', '[data-region="text"] .tb button[tabindex="0"]', '[data-region="side"] [role="tab"][tabindex="0"]'];

export function regions(back: boolean): void {
  const stops = REGIONS.map((selector) => document.querySelector<HTMLElement>(selector)).filter((stop) => stop !== null && stop.offsetParent !== null) as HTMLElement[];
  const active = document.activeElement;
  const around = (stop: HTMLElement): Element => stop.closest('.tb, .paper, [data-region="side"], [data-region="source"]') ?? stop;
  const at = stops.findIndex((stop) => around(stop).contains(active));
  stops[(at + (back ? stops.length - 1 : 1) + (at < 0 && back ? 1 : 0)) % stops.length]?.focus();
}

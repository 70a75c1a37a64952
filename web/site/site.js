// The reading site's script. Every page is whole without it; it keeps an open tab's dates right and adds what only a script can do.
(() => {
  const root = document.documentElement;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const one = (selector) => document.querySelector(selector);
  const language = `${root.lang}-u-nu-${root.dataset.digits}`;

  // Relative dates, with the server's thresholds: minutes in the first hour, hours on the first day, then the date.
  const minute = 60, hour = 60 * minute, day = 24 * hour;
  const told = new Intl.RelativeTimeFormat(language);
  const date = new Intl.DateTimeFormat(language, { dateStyle: "long", calendar: "gregory", timeZone: root.dataset.zone });
  const tell = () => {
    for (const time of all("time[data-ago]")) {
      const then = new Date(time.dateTime);
      const age = Math.floor((Date.now() - then) / 1000);
      if (age < minute) continue;
      const [n, unit] = age < hour ? [Math.floor(age / minute), "minute"] : [Math.floor(age / hour), "hour"];
      const text = age < day ? told.format(-n, unit) : date.format(then);
      if (time.textContent !== text) time.textContent = text;
    }
  };
  // A page of the past tells its dates from its own instant, so they stay as they are.
  if (!one(".as-it-stood")) {
    tell();
    setInterval(tell, 20000);
  }

  // Menus close on Escape and on a press elsewhere.
  const menus = all(".util details, .nav details");
  addEventListener("click", (event) => menus.forEach((menu) => menu.contains(event.target) || (menu.open = false)));
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of menus.filter((m) => m.open)) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  // Copy, share, print.
  const permalink = one("[data-permalink]");
  const reveal = (selector, possible, act) => {
    for (const button of all(selector)) {
      if (!possible) continue;
      button.hidden = false;
      button.addEventListener("click", () => act(button));
    }
  };
  reveal("[data-copy]", permalink && navigator.clipboard, async (button) => {
    await navigator.clipboard.writeText(permalink.href);
    const label = button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(() => (button.textContent = label), 2000);
  });
  reveal("[data-share]", permalink && navigator.share, () => navigator.share({ title: one("h1").textContent, url: permalink.href }).catch(() => {}));
  reveal("[data-print]", true, () => print());

  // Appearance and text size: a button goes through its choices and back to the usual one. The choice stays in this browser; before-paint.js
  // applies it on the next page.
  const choices = { theme: ["light", "dark"], size: ["large", "largest"] };
  const name = (button) => (button.querySelector("span").textContent = button.dataset[root.dataset[button.dataset.choice] || "usual"]);
  reveal("[data-choice]", true, (button) => {
    const { choice } = button.dataset;
    const next = choices[choice][choices[choice].indexOf(root.dataset[choice]) + 1];
    if (next) root.dataset[choice] = next;
    else delete root.dataset[choice];
    try {
      if (next) localStorage.setItem(choice, next);
      else localStorage.removeItem(choice);
    } catch {}
    name(button);
  });
  all("[data-choice]").forEach(name);

  // The carousel turns in place by as many cards as are in view; without script its links load the page turned.
  for (const strip of all("[data-turn]")) {
    const pager = strip.nextElementSibling;
    const [back, forward] = ["[data-back]", "[data-forward]"].map((s) => pager.querySelector(s));
    const number = new Intl.NumberFormat(language);
    const turn = document.createElement("button");
    turn.type = "button";
    const button = (link, label) => {
      const made = Object.assign(turn.cloneNode(), { className: "btn sm", innerHTML: link.innerHTML });
      if (label) made.setAttribute("aria-label", label);
      link.replaceWith(made);
      return made;
    };
    const previous = button(back, strip.dataset.back), next = button(forward);
    const step = () => strip.children[1].offsetLeft - strip.children[0].offsetLeft;
    const state = () => {
      const shown = Math.max(1, Math.round(strip.clientWidth / Math.abs(step())));
      const pages = Math.ceil(strip.children.length / shown);
      const atEnd = Math.abs(strip.scrollLeft) + strip.clientWidth > strip.scrollWidth - 4;
      const page = atEnd ? pages : Math.min(pages, Math.round(Math.abs(strip.scrollLeft / step()) / shown) + 1);
      return { shown, page, pages };
    };
    const show = () => {
      const { page, pages } = state();
      pager.firstElementChild.textContent = strip.dataset.turn.replace("%1", number.format(page)).replace("%2", number.format(pages));
      for (const [made, end] of [[previous, page === 1], [next, page === pages]]) {
        made.setAttribute("aria-disabled", end);
        made.classList.toggle("off", end);
      }
    };
    const go = (pages) => strip.scrollBy({ left: pages * state().shown * step() });
    previous.onclick = () => go(-1);
    next.onclick = () => go(1);
    strip.addEventListener("scroll", show, { passive: true });
    addEventListener("resize", show);
    show();
  }

  // The schedule in the reader's own time, with the name of the day where it is another by then; pressed again, in the newsroom's.
  const zone = one("[data-zone-name]");
  reveal("[data-local]", zone, (button) => {
    const clock = (day) => new Intl.DateTimeFormat(language, { ...day, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    const [today, another] = [clock(), clock({ weekday: "short" })];
    const here = new Intl.DateTimeFormat(language, { dateStyle: "long", calendar: "gregory" });
    const turn = (node, text) => ([node.textContent, node.dataset.other] = [node.dataset.other || text, node.textContent]);
    for (const time of all("time[data-clock]")) {
      const at = new Date(time.dateTime);
      // A row stands under the day that its table is of; what comes next, under the reader's today.
      const above = time.closest(".sched") ? date.format(new Date(one(".sched time").dateTime)) : here.format(Date.now());
      turn(time, (here.format(at) === above ? today : another).format(at));
    }
    turn(zone, button.dataset.local);
    turn(button, button.dataset.back);
  });

  // An episode that is unfolded starts to play, and stops the one before.
  all("details.playing").forEach((details) =>
    details.addEventListener("toggle", () => {
      const sound = details.querySelector("audio");
      if (details.open) sound.play().catch(() => {});
      else sound.pause();
    }),
  );
  addEventListener("play", (event) => all("audio, video").forEach((other) => other === event.target || other.pause()), true);
})();

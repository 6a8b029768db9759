// The desk's small script: keys, search while typing, drafts, the read-back, quick picks.
// Everything it does can be done by forms and links without it.

const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

// Keys ---------------------------------------------------------------------------------------

const KEYS_OFF = "keys-off";
const keysAreOn = () => {
  try { return localStorage.getItem(KEYS_OFF) === null; } catch { return true; }
};

const isTyping = (target) =>
  target.isContentEditable ||
  target.matches?.("textarea, select, input:not([type=radio], [type=checkbox], [type=button], [type=submit])");

const isShown = (element) => element.checkVisibility({ visibilityProperty: true });

/** Unfolds what an element stands in, and says whether it is seen then. */
function unfold(element) {
  const own = element.matches("summary") ? element.parentElement : element;
  for (let at = own.parentElement.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
  return isShown(element);
}

/** Does what the element with this key is for: follow, press, choose, or go there to type. */
function use(element) {
  if (element.matches("textarea, input:not([type=radio], [type=checkbox])")) {
    element.focus();
    if (element.matches("textarea")) element.selectionStart = element.value.length;
  } else {
    // A dialog gives the focus back to where it was: opening it moves nothing.
    if (!element.dataset.opens) element.focus({ preventScroll: element.matches("a, button") });
    element.click();
  }
}

/** The key as a Latin keyboard names it: on a Cyrillic one the letters lie under other names. */
function letterOf({ key, code }) {
  if (/^[\x00-\x7f]*$/.test(key)) return key;
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key;
}

/** The first of two keys that was pressed. */
let held = "";

function onKey(event) {
  if (event.defaultPrevented || event.isComposing) return;
  const { target } = event, key = letterOf(event);
  if (key === "Enter" && (event.ctrlKey || event.metaKey)) {
    const form = target.form ?? one("#talk-form");
    if (form) { event.preventDefault(); form.requestSubmit(); }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (key === "Escape" && isTyping(target)) { target.blur(); return; }
  if (isTyping(target) || one("dialog[open]") || !keysAreOn()) return;
  if (key === "/" && one("#q")) { event.preventDefault(); one("#q").select(); return; }
  if (key === "f" && one("#objection")) one(".stages [value=objections]").checked = true;
  const under = (keys) => {
    const those = all(`[data-key="${CSS.escape(keys)}"]`);
    return those.find(isShown) ?? those.find(unfold);
  };
  const second = held && under(`${held} ${key}`);
  held = !second && one(`[data-key^="${CSS.escape(key)} "]`) ? key : "";
  const wanted = second || under(key);
  if (!wanted) return;
  event.preventDefault();
  // The first of two keys unfolds what the second chooses from, and never folds it again.
  if (!(held && wanted.parentElement.open)) use(wanted);
}

// Dialogs ------------------------------------------------------------------------------------

function dialogs() {
  for (const opener of all("[data-opens]")) {
    opener.addEventListener("click", () => one(`#${opener.dataset.opens}`)?.showModal());
  }
  const box = one("#keys-on");
  if (!box) return;
  box.checked = keysAreOn();
  box.addEventListener("change", () => {
    try {
      if (box.checked) localStorage.removeItem(KEYS_OFF); else localStorage.setItem(KEYS_OFF, "1");
    } catch { /* Without storage the keys stay on. */ }
  });
}

// Talking with the server --------------------------------------------------------------------

/** Calls `act` once nothing more was typed for a moment. */
function settled(act, ms) {
  let timer;
  return () => { clearTimeout(timer); timer = setTimeout(act, ms); };
}

/** Fetches text; a newer request of the same kind makes an older one void. */
function fetcher() {
  let running;
  return async (url, options = {}) => {
    running?.abort();
    running = new AbortController();
    try {
      const answer = await fetch(url, { ...options, signal: running.signal, credentials: "same-origin" });
      return answer.ok && !answer.redirected ? await answer.text() : null;
    } catch { return null; }
  };
}

function searchWhileTyping() {
  const form = one("form[data-find]");
  if (!form) return;
  const field = one("#q"), results = one("#results"), get = fetcher();
  const look = async () => {
    const query = `?q=${encodeURIComponent(field.value)}`;
    const html = await get(form.dataset.find + query);
    if (html === null) return;
    results.innerHTML = html;
    history.replaceState(null, "", form.action.split("?")[0] + query);
  };
  field.addEventListener("input", settled(look, 120));
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") { event.preventDefault(); one("a", results)?.focus(); }
  });
  results.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const links = all("a", results);
    (links[links.indexOf(document.activeElement) + step] ?? field).focus();
  });
}

function keepDraft() {
  const note = one("textarea[data-draft]");
  if (!note) return;
  const saved = one("[data-saved]"), post = fetcher();
  const keep = settled(async () => {
    const body = new URLSearchParams({ csrf: note.dataset.csrf, note: note.value });
    const done = await post(note.dataset.draft, { method: "POST", body, keepalive: true });
    if (done !== null && saved) saved.textContent = saved.dataset.saved;
  }, 600);
  note.addEventListener("input", () => { if (saved) saved.textContent = ""; keep(); });
}

function readBack() {
  const form = one("form[data-read-back]"), said = one("#read-back");
  if (!form || !said) return;
  const post = fetcher();
  const compose = settled(async () => {
    const text = await post(form.dataset.readBack, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (text !== null && said.textContent !== text) said.textContent = text;
  }, 250);
  form.addEventListener("input", compose);
}

/** From stage to stage of the talk. */
function stages() {
  const choices = all(".stages input");
  for (const button of all("[data-step]")) {
    button.addEventListener("click", () => {
      const now = choices.findIndex((stage) => stage.checked);
      choices[Math.max(0, Math.min(choices.length - 1, now + Number(button.dataset.step)))].checked = true;
    });
  }
}

/** The answers to what the customer says, found while typing; each can be noted as said. */
function objections() {
  const box = one("[data-answers]");
  if (!box) return;
  const field = one("#objection"), found = one("#answers"), given = one(".given", box), get = fetcher();
  const look = async () => {
    const html = await get(`${box.dataset.answers}?q=${encodeURIComponent(field.value)}`);
    if (html !== null) found.innerHTML = html;
  };
  field.addEventListener("input", settled(look, 120));
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") { event.preventDefault(); one("button", found)?.focus(); }
    // The answer is looked for, the talk is not sent.
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) event.preventDefault();
  });
  found.addEventListener("click", ({ target }) => {
    const { answer, says } = target.dataset;
    if (!answer) return;
    const line = document.createElement("li"), value = document.createElement("input");
    Object.assign(value, { type: "hidden", name: "answer", value: answer });
    line.append(says, value);
    given.append(line);
    target.disabled = true;
  });
}

function progress() {
  const box = one("[data-progress]");
  if (!box) return;
  const get = fetcher();
  const tick = async () => {
    const html = await get(box.dataset.progress);
    // The answer is no fragment any more once the import is over: the page itself then says how it went.
    if (html === null) { location.reload(); return; }
    box.innerHTML = html;
    setTimeout(tick, 700);
  };
  setTimeout(tick, 700);
}

// Small comforts -----------------------------------------------------------------------------

function quickPicks() {
  for (const button of all("[data-fill]")) {
    button.addEventListener("click", () => {
      const field = document.getElementById(button.dataset.fill);
      field.value = button.dataset.value;
      const currency = document.getElementById(button.dataset.fill.replace("amount", "currency"));
      if (currency && button.dataset.currency) currency.value = button.dataset.currency;
      field.dispatchEvent(new Event("input", { bubbles: true }));
      field.focus();
    });
  }
}

/** Browsers show days in their own order; the day in words, in the page's language, settles what is meant. */
function daysInWords() {
  const { lang } = document.documentElement;
  const words = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { dateStyle: "full", timeZone: "UTC" });
  for (const field of all("input[type=date]")) {
    const said = document.createElement("p");
    said.className = "hint";
    const say = () => { said.textContent = field.value ? words.format(new Date(field.value)) : ""; };
    field.after(said);
    field.addEventListener("input", say);
    say();
  }
}

/** In a field of a day to come: today, a day later, a day earlier, by one key each. */
function dayKeys() {
  for (const field of all("input[type=date][min]")) {
    // Whoever types a day writes its hyphens or slashes with it: these are not ours then.
    let isTyped = false;
    field.addEventListener("focus", () => { isTyped = false; });
    field.addEventListener("keydown", (event) => {
      if (/^[0-9]$/.test(event.key)) isTyped = true;
      const step = { t: 0, "+": 1, "-": -1 }[event.key];
      if (step === undefined || isTyped || event.ctrlKey || event.metaKey || event.altKey || !keysAreOn()) return;
      event.preventDefault();
      const day = new Date((step && field.value) || field.min);
      day.setUTCDate(day.getUTCDate() + step);
      const said = day.toISOString().slice(0, 10);
      field.value = said < field.min ? field.min : said;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
}

/** Five quiet seconds after a question, seen and not heard. */
function pulse() {
  const button = one("[data-pulse]");
  button?.addEventListener("click", () => {
    const dot = one(".pulse", button);
    dot.classList.remove("on");
    requestAnimationFrame(() => dot.classList.add("on"));
  });
}

/** A light count, for the caller's own eyes. */
function counting() {
  for (const button of all("[data-count]")) {
    const said = one(`#${button.dataset.count}`);
    button.addEventListener("click", () => { said.value = Number(said.value) + 1; });
  }
}

/** Chooses how the talk ends, and goes to its first field. */
function picking() {
  for (const button of all("[data-picks]")) {
    button.addEventListener("click", () => one(`input[name=outcome][value="${button.dataset.picks}"]`)?.click());
  }
}

function copying() {
  for (const button of all("[data-copy]")) {
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      button.textContent = button.dataset.done;
    });
  }
}

/** A chosen outcome brings its first field, so that the next thing typed goes there. */
function firstField() {
  for (const radio of all("input[name=outcome]")) {
    radio.addEventListener("click", (event) => {
      // Arrow keys walk through the choices; only a key or a click settles on one.
      if (event.detail !== 0 || event.isTrusted) return;
      const first = all(`[data-of="${radio.value}"] input, [data-of="${radio.value}"] textarea`).find(isShown);
      first?.focus();
      // What is proposed there gives way to what is typed.
      if (first?.type === "text") first.select();
    });
  }
}

/** A closing leads to the field that it asks for first. */
function closed() {
  if (location.pathname.endsWith("/closing")) document.getElementById(location.hash.slice(1))?.focus();
}

/** What is unfolded brings its first field. */
function unfolded() {
  for (const box of all("details.enter, details.skip-customer")) {
    box.addEventListener("toggle", () => {
      if (box.open) all("textarea, select, input:not([type=hidden]), button", box).find(isShown)?.focus();
    });
  }
}

/** A form goes out once, however often its button is pressed. */
function once() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post") return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "yes";
    all("button:not([type=button])", form).forEach((button) => button.setAttribute("aria-busy", "true"));
  });
  // Coming back to a page that was kept must not find its forms dead.
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    for (const form of all("form[data-sent]")) {
      delete form.dataset.sent;
      all("[aria-busy]", form).forEach((button) => button.removeAttribute("aria-busy"));
    }
  });
}

document.addEventListener("keydown", onKey);
for (const start of [dialogs, searchWhileTyping, keepDraft, readBack, stages, objections, progress, quickPicks, daysInWords, dayKeys, pulse, counting, picking, copying, firstField, closed, unfolded, once]) start();

// The framework can build a field anew under the hands of who types in it: the focus is gone, and what is typed next
// goes nowhere. Here the field that came in its place gets the focus, the text and the keys of the moment between.
//
// A field is known by the key its screen gave it. Only a field with the very same key takes the text over: one with
// another counter holds something else since, for instance what somebody else entered.

const DUUR = 2500; // ms in which a field may come back
const TEKST = "input:not([type=radio], [type=checkbox], [type=file]), textarea";
const DING = `${TEKST}, input, button, summary, [role=radio], [role=button], [tabindex="0"]`;

const stand = (globalThis.__casusFocus ??= { hier: null, wees: null });

function sleutelVan(el) {
  for (let ouder = el; ouder; ouder = ouder.parentElement) {
    const klasse = [...(ouder.classList ?? [])].find((k) => k.startsWith("st-key-"));
    if (klasse) return klasse;
  }
  return null;
}

function naamVan(el) {
  const sleutel = sleutelVan(el);
  if (!sleutel) return null;
  const wat = el.matches(TEKST) ? (el.getAttribute("aria-label") ?? "") : el.value || el.textContent.trim();
  return { sleutel, soort: `${el.tagName}|${el.type ?? ""}|${wat}` };
}

const zonderTeller = (sleutel) => sleutel.replace(/-\d+$/, "");

function onthoud(el) {
  const naam = el instanceof Element && el.matches(DING) ? naamVan(el) : null;
  stand.hier = naam && { el, naam, vuil: false, pad: location.pathname };
}

function zetTekst(el, tekst, plek) {
  const soort = el instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(soort.prototype, "value").set.call(el, tekst);
  el.dispatchEvent(new InputEvent("input", { bubbles: true }));
  if (el.selectionStart !== null && plek !== undefined) el.setSelectionRange(plek, plek);
}

// The field is gone while it had the focus, and nothing else took it.
function merkWees() {
  const { hier } = stand;
  if (stand.wees || !hier || hier.el.isConnected) return;
  stand.hier = null;
  if (document.activeElement && document.activeElement !== document.body) return;
  const isTekst = hier.el.matches(TEKST);
  const plek = isTekst ? (hier.plek ?? hier.el.value.length) : 0;
  stand.wees = { ...hier, isTekst, tekst: isTekst ? hier.el.value : "", plek, toetsen: [], sinds: Date.now() };
}

function zoek({ naam, isTekst }) {
  const basis = zonderTeller(naam.sleutel);
  for (const vak of document.querySelectorAll(`[class*="${CSS.escape(basis)}"]`)) {
    const sleutel = [...vak.classList].find((k) => k.startsWith("st-key-"));
    if (!sleutel || zonderTeller(sleutel) !== basis) continue;
    for (const el of [...vak.querySelectorAll(isTekst ? TEKST : DING)]) {
      const eigen = naamVan(el);
      if (eigen?.soort === naam.soort && eigen.sleutel === sleutel && !el.disabled) return el;
    }
  }
  return null;
}

function speel(el, wees) {
  for (const { key, code } of wees.toetsen) {
    const van = el.selectionStart ?? el.value.length;
    const voor = el.value.slice(0, van);
    const na = el.value.slice(el.selectionEnd ?? van);
    if (key.length === 1) zetTekst(el, voor + key + na, van + 1);
    else if (key === "Backspace") zetTekst(el, voor.slice(0, -1) + na, Math.max(van - 1, 0));
    else el.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true }));
  }
}

function herstel() {
  const { wees } = stand;
  if (!wees) return;
  const elders = document.activeElement && document.activeElement !== document.body;
  if (elders || Date.now() - wees.sinds > DUUR || location.pathname !== wees.pad) {
    stand.wees = null;
    return;
  }
  const el = zoek(wees);
  if (!el) return;
  stand.wees = null;
  const zelfde = sleutelVan(el) === wees.naam.sleutel;
  if (wees.isTekst && wees.vuil && !zelfde) return; // the draft is offered beside it
  el.focus({ preventScroll: true });
  if (!wees.isTekst) return;
  if (wees.vuil && el.value !== wees.tekst) zetTekst(el, wees.tekst, wees.plek);
  else if (zelfde) el.setSelectionRange?.(Math.min(wees.plek, el.value.length), Math.min(wees.plek, el.value.length));
  speel(el, wees);
}

function toets(e) {
  const { wees, hier } = stand;
  if (hier && e.target === hier.el && (e.key === "Enter" && !(hier.el instanceof HTMLTextAreaElement && !e.ctrlKey)))
    hier.vuil = false;
  if (!wees?.isTekst || e.ctrlKey || e.altKey || e.metaKey || e.isComposing) return;
  if (e.key.length !== 1 && e.key !== "Backspace" && e.key !== "Enter") return;
  e.preventDefault();
  e.stopImmediatePropagation();
  wees.toetsen.push({ key: e.key, code: e.code });
}

// Beside a password is a button to see it. Who goes there with Tab leaves the field, but the framework does not take
// that for leaving: the words never come to the server. So it is told once more, without where the focus went.
function verlaat({ target, relatedTarget }) {
  if (!(target instanceof HTMLInputElement) || !relatedTarget) return;
  if (!target.closest('[data-testid="stTextInput"]')?.contains(relatedTarget)) return;
  setTimeout(() => target.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
}

if (!stand.loopt) {
  stand.loopt = true;
  document.addEventListener("focusin", (e) => onthoud(e.target), true);
  document.addEventListener("focusout", (e) => e.relatedTarget && stand.hier?.el === e.target && (stand.hier = null), true);
  document.addEventListener("focusout", verlaat, true);
  document.addEventListener("pointerdown", (e) => {
    stand.wees = null;
    if (stand.hier?.el !== e.target) stand.hier = null; // who clicks beside it is done with it
  }, true);
  document.addEventListener("keydown", toets, true);
  document.addEventListener("input", (e) => {
    if (stand.hier?.el !== e.target) return;
    stand.hier.vuil = true;
    stand.hier.plek = e.target.selectionStart ?? undefined;
  }, true);
  document.addEventListener("change", ({ target }) => {
    const { hier } = stand; // a field that is taken away says this too, but then it is gone a moment later
    if (hier?.el === target) setTimeout(() => (hier.vuil &&= !target.isConnected));
  }, true);
  new MutationObserver(() => {
    merkWees();
    herstel();
  }).observe(document.documentElement, { childList: true, subtree: true });
}

export default function () {}

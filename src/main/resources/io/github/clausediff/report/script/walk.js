/* From change to change, by buttons and keys. */
function stops() {
  const table = $("v-table").checked;
  const all = $("v-all").checked;
  return changes
    .filter((change) => change.shown && (all || !change.same))
    .flatMap((change) => (table ? change.rows : [change.element]))
    .filter((place) => !place.closest("details:not([open])"));
}

/* Wherever it is folded away. */
function goTo(place) {
  const fold = place.closest("details");
  if (fold) fold.open = true;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView({ block: "start" });
}

function walk(step) {
  const places = stops();
  if ($("v-table").checked) places.sort((a, b) => (a.compareDocumentPosition(b) === 4 ? -1 : 1));
  const here = document.activeElement.closest(".change, .reading tr");
  const line = $("tools").getBoundingClientRect().bottom + 1;
  let at = places.indexOf(here);
  if (at >= 0) at += step;
  else if (step > 0) at = places.findIndex((place) => place.getBoundingClientRect().top > line - 40);
  else at = places.findLastIndex((place) => place.getBoundingClientRect().top + 1 <= line);
  const place = places[Math.max(0, Math.min(places.length - 1, at))];
  if (place) goTo(place);
}

const KEYS = {
  j: () => walk(1),
  k: () => walk(-1),
  "/": () => { $("q").focus(); $("q").select(); },
  "?": () => $("keys").showModal(),
  c: () => { const card = document.activeElement.closest(".change"); if (card) cite(card); },
};

function onKey(event) {
  const typing = event.target.closest("input:not([type=radio]):not([type=checkbox]), textarea, select");
  if (event.key === "Escape" && event.target === $("q")) { $("q").value = ""; update(); $("q").blur(); return; }
  if (typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  const act = KEYS[event.key];
  if (act) { event.preventDefault(); act(); }
}

/* Everything above is put to work; without this script the page is complete, if still. */
const button = document.createElement("button");
button.type = "button";
button.className = "cite";
button.textContent = $("copy").dataset.word = $("copy").textContent;
for (const more of document.querySelectorAll(".change > .more")) more.prepend(button.cloneNode(true));

let waiting = 0;
function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(update, 60);
}

for (const change of changes) [change.element, ...change.rows].forEach((place) => watcher.observe(place));
for (const fold of folds) fold.open = false;
addEventListener("beforeprint", () => { unfold(); highlightAll(); });
addEventListener("afterprint", () => highlight(query()));
readAddress();
form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(update));
$("q").addEventListener("input", soon);
for (const input of [...facets, ...views, $("v-all")]) input.addEventListener("change", update);
$("prev").addEventListener("click", () => walk(-1));
$("next").addEventListener("click", () => walk(1));
$("keys-open").addEventListener("click", () => $("keys").showModal());
$("copy").addEventListener("click", copyCitation);
document.addEventListener("keydown", onKey);
document.addEventListener("click", (event) => {
  const cited = event.target.closest("button.cite");
  if (cited) cite(cited.closest(".change"));
});
addEventListener("hashchange", reveal);

/* A link into what is filtered away or folded shows it. */
function reveal() {
  const change = byId.get(location.hash.slice(1));
  if (!change) return;
  if (change.same) $("v-all").checked = true;
  if (!change.shown) form.reset();
  update();
  goTo($("v-table").checked ? change.rows[0] : change.element);
}

update();
reveal();
if (!location.hash && (query() || facets.some((f) => f.value))) $("changes").scrollIntoView();

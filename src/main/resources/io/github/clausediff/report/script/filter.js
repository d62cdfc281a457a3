/* Which changes are shown. A row of the whole statement follows its change. */
const changes = [...document.querySelectorAll(".change")].map((element) => ({
  element,
  rows: [],
  has: Object.fromEntries(
    facets.map((f) => [f.dataset.facet, (element.getAttribute("data-" + f.dataset.facet) || "").split(" ")])),
  same: element.classList.contains("unchanged"),
  text: null,
  shown: true,
}));
const byId = new Map(changes.map((change) => [change.element.id, change]));
for (const row of document.querySelectorAll(".reading tbody tr:not(.section)")) {
  byId.get(row.querySelector(".kind").hash.slice(1)).rows.push(row);
}
const groups = [...document.querySelectorAll(".group, .shelf")].map((element) => ({
  element,
  number: element.querySelector(":scope > * > .number"),
  members: changes.filter((change) => element.contains(change.element)),
}));

/* A heading of the whole statement goes with the last of its rows. */
const headings = [];
for (const row of document.querySelectorAll(".reading tbody tr")) {
  if (row.classList.contains("section")) headings.push({ row, under: [] });
  else if (headings.length) headings[headings.length - 1].under.push(row);
}

function say(pattern, ...values) {
  return pattern.replace(/\{(\d)\}/g, (blank, i) => values[i]);
}

function fits(change, except) {
  return facets.every((f) => f === except || !f.value || change.has[f.dataset.facet].includes(f.value));
}

function setShown(change, shown) {
  if (change.shown === shown) return;
  change.shown = shown;
  change.element.hidden = !shown;
  for (const row of change.rows) row.hidden = !shown;
}

function countOptions(found) {
  for (const facet of facets) {
    const counts = new Map();
    for (const change of found) {
      if (!fits(change, facet)) continue;
      for (const value of change.has[facet.dataset.facet]) counts.set(value, (counts.get(value) || 0) + 1);
    }
    for (const option of facet.options) {
      if (!option.value) continue;
      option.dataset.word = option.dataset.word || option.textContent;
      option.textContent = option.dataset.word + " (" + (counts.get(option.value) || 0) + ")";
    }
  }
}

function countGroups() {
  for (const heading of headings) heading.row.hidden = heading.under.every((row) => row.hidden);
  for (const group of groups) {
    if (!group.number) continue;
    const shown = group.members.filter((change) => change.shown).length;
    group.number.textContent = shown === group.members.length ? shown : shown + " / " + group.members.length;
    group.element.hidden = shown === 0;
  }
}

/* What is of little weight is folded, but not what was looked for. */
const folds = [...document.querySelectorAll("details.shelf")];
function unfold() {
  for (const fold of folds) fold.open = true;
}

function update() {
  const words = query();
  const found = words ? changes.filter((change) => contains(change, words)) : changes;
  const kept = new Set(found);
  for (const change of changes) setShown(change, kept.has(change) && fits(change, null));
  countOptions(found);
  countGroups();
  const all = $("v-all").checked;
  const countable = changes.filter((change) => all || !change.same);
  const shown = countable.filter((change) => change.shown).length;
  $("shown").textContent = say(form.dataset.shown, shown, countable.length);
  $("nothing").hidden = changes.some((change) => change.shown);
  if (words !== "" || facets.some((f) => f.value)) unfold();
  highlight(words);
  writeAddress();
}

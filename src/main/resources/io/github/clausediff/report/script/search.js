/* Words looked for: in the texts and their places. Marks are drawn over the page, not put into it. */
const fold = (text) => text.toLowerCase().replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');
const query = () => fold($("q").value).trim();

/* What a change says itself: not its neighbour on the other side. */
function own(element) {
  return [...element.children].filter((part) => !part.classList.contains("nearest"));
}

function contains(change, words) {
  change.text ??= fold(own(change.element).map((part) => part.textContent).join(" "));
  return change.text.includes(words);
}

function* textsIn(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode;
}

/* Only what keeps its length when folded can be marked; rare letters are found but not marked. */
function marksIn(element, words, marks) {
  for (const node of textsIn(element)) {
    const text = fold(node.data);
    if (text.length !== node.data.length) continue;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      marks.push(range);
    }
  }
}

/* Marked is what can be seen, and a window's height above and below it: a common word stands in thousands of places. */
const near = new Set();
const watcher = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    if (entry.isIntersecting) near.add(entry.target);
    else near.delete(entry.target);
  }
  highlight(query());
}, { rootMargin: "100% 0px" });

function highlight(words, places = near) {
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete("found");
  if (words.length < 2) return;
  const marks = [];
  for (const place of places) {
    for (const part of place.matches(".change") ? own(place) : [place]) marksIn(part, words, marks);
  }
  CSS.highlights.set("found", new Highlight(...marks));
}

/* On paper everything can be seen. */
function highlightAll() {
  const table = $("v-table").checked;
  highlight(query(), changes.flatMap((change) => (table ? change.rows : [change.element])));
}

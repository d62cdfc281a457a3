/* Words looked for: in the texts and their places. Marks are drawn over the page, not put into it. */
const fold = (text) => text.toLowerCase().replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');
const query = () => fold($("q").value).trim();
const MOST_MARKS = 3000;

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
      if (marks.length >= MOST_MARKS) return;
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      marks.push(range);
    }
  }
}

function highlight(words) {
  if (!("highlights" in CSS)) return;
  CSS.highlights.delete("found");
  if (words.length < 2) return;
  const marks = [];
  const table = $("v-table").checked;
  for (const change of changes) {
    if (!change.shown) continue;
    if (!table) for (const part of own(change.element)) marksIn(part, words, marks);
    for (const row of change.rows) marksIn(row, words, marks);
  }
  CSS.highlights.set("found", new Highlight(...marks));
}

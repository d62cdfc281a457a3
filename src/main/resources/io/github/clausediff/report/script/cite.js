/* A citation: both quotations, statement, paragraph, source, hash. */
const documents = [...document.querySelectorAll(".document")].map((element) => ({
  title: element.querySelector("h4").textContent.trim(),
  facts: ["date", "source", "text_sha256"]
    .map((id) => element.querySelector("[data-fact=" + id + "]"))
    .filter(Boolean)
    .map((fact) => fact.querySelector("dt").textContent + ": " + fact.querySelector("dd").textContent),
}));

function quotation(card, side, number) {
  const quotes = [...card.querySelectorAll(".both ." + side)];
  if (!quotes.length) return [];
  const said = quotes.map((q) => "\u201c" + q.querySelector(".text").textContent + "\u201d");
  const places = quotes.map((q) => q.querySelector(".place span").textContent);
  return [...said, [documents[number].title, ...places].join("; "), documents[number].facts.join("; "), ""];
}

function citation(card) {
  const kind = card.querySelector(".marks").textContent.replace(/\s+/g, " ").trim();
  const address = location.href.split(/[?#]/)[0] + "#" + card.id;
  return [...quotation(card, "e", 0), ...quotation(card, "l", 1), kind + ": " + address].join("\n");
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    $("citation-text").select();
    return document.execCommand("copy");
  }
}

function cite(card) {
  $("citation-text").value = citation(card);
  $("copy").textContent = $("copy").dataset.word;
  $("citation").showModal();
}

async function copyCitation() {
  if (await copy($("citation-text").value)) $("copy").textContent = form.dataset.copied;
}

/* What is chosen, kept in the address: ?view=side&kind=new&q=sea#c-... */
const $ = (id) => document.getElementById(id);
const form = $("find");
const facets = [...form.querySelectorAll("select")];
const views = [...document.querySelectorAll("input[name=view]")];

function readAddress() {
  const asked = new URLSearchParams(location.search);
  const view = views.find((v) => v.value === asked.get("view"));
  (view || views[0]).checked = true;
  $("v-all").checked = asked.has("all");
  $("q").value = asked.get("q") || "";
  for (const facet of facets) {
    const wanted = asked.get(facet.dataset.facet) || "";
    facet.value = [...facet.options].some((o) => o.value === wanted) ? wanted : "";
  }
}

function writeAddress() {
  const chosen = new URLSearchParams();
  const view = views.find((v) => v.checked).value;
  if (view !== "inline") chosen.set("view", view);
  if ($("v-all").checked) chosen.set("all", "1");
  for (const facet of facets) if (facet.value) chosen.set(facet.dataset.facet, facet.value);
  if ($("q").value.trim()) chosen.set("q", $("q").value.trim());
  const query = chosen.toString();
  try {
    history.replaceState(null, "", location.pathname + (query ? "?" + query : "") + location.hash);
  } catch {
    /* some browsers keep the address of a local file as it is; the choice still holds */
  }
}

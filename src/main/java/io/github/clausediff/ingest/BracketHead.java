package io.github.clausediff.ingest;

import io.github.clausediff.statement.Metadata.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A head of labels in brackets, "[Title] … [Place] … [Date] … [Full text]", as documentary sites
 * write it. The title becomes a heading; what else the head says is known of the document and does
 * not stand in its text.
 */
final class BracketHead {

  private static final Pattern LABEL = Pattern.compile("[\\[［]([^\\]］]{1,40})[\\]］]\\s*");

  private final Map<String, List<String>> labels;
  private final List<Paragraph> kept = new ArrayList<>();
  private final Omissions omissions = new Omissions();
  private final Map<Field, String> found = new EnumMap<>(Field.class);

  private BracketHead(Map<String, List<String>> labels) {
    this.labels = labels;
  }

  /** Takes the head off; without one, all stays as it is. */
  static BracketHead of(List<Paragraph> paragraphs, Map<String, List<String>> labels) {
    BracketHead head = new BracketHead(labels);
    int title = head.indexOf(paragraphs, "title", 0);
    int text = head.indexOf(paragraphs, "text", Math.max(title, 0));
    if (title < 0 || text < 0) {
      head.kept.addAll(paragraphs);
      return head;
    }
    paragraphs.subList(0, title).forEach(p -> head.omit(Reason.PAGE_HEADER, p.text().plain()));
    paragraphs.subList(title, text + 1).forEach(head::read);
    head.kept.addAll(paragraphs.subList(text + 1, paragraphs.size()));
    return head;
  }

  private int indexOf(List<Paragraph> paragraphs, String key, int from) {
    for (int i = from; i < paragraphs.size(); i++) {
      Matcher matcher = LABEL.matcher(paragraphs.get(i).text().text());
      while (matcher.find()) {
        if (meaning(matcher).equals(key)) {
          return i;
        }
      }
    }
    return -1;
  }

  private String meaning(Matcher label) {
    return labels.entrySet().stream()
        .filter(entry -> entry.getValue().contains(label.group(1).strip()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** One paragraph of the head: a label or several, each with what follows it. */
  private void read(Paragraph paragraph) {
    String text = paragraph.text().text();
    Matcher matcher = LABEL.matcher(text);
    String key = "";
    int start = 0;
    int value = 0;
    while (matcher.find()) {
      String next = meaning(matcher);
      if (!next.isEmpty() && !key.equals("text")) {
        entry(key, paragraph, start, value, matcher.start());
        key = next;
        start = matcher.start();
        value = matcher.end();
      }
    }
    entry(key, paragraph, start, value, text.length());
  }

  private void entry(String key, Paragraph paragraph, int start, int value, int end) {
    Inline text = paragraph.text();
    String said = Inline.fold(text.slice(value, end).plain());
    if (key.equals("title") && !said.isEmpty()) {
      omit(Reason.FRONT_MATTER, text.slice(start, value).plain());
      kept.add(new Paragraph(1, "", Inline.of(said)));
    } else if (key.equals("text")) {
      omit(Reason.FRONT_MATTER, text.slice(start, value).plain());
      if (!said.isEmpty()) {
        kept.add(paragraph.withText(text.slice(value, end)));
      }
    } else {
      omit(Reason.FRONT_MATTER, text.slice(start, end).plain());
      know(key, said);
    }
  }

  private void know(String key, String said) {
    if (key.equals("place") && !said.isEmpty()) {
      found.put(Field.PLACE, said);
    }
    if (key.equals("date")) {
      Dates.in(said).ifPresent(date -> found.put(Field.DATE, date));
    }
  }

  private void omit(Reason reason, String text) {
    omissions.add(reason, text);
    omissions.gap();
  }

  List<Paragraph> kept() {
    return kept;
  }

  List<Omission> omitted() {
    return omissions.list();
  }

  Map<Field, String> found() {
    return found;
  }
}

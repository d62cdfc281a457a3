package io.github.clausediff.report;

import io.github.clausediff.statement.WordList;
import io.github.clausediff.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/**
 * What all pages share: the head with its content security policy, the style, the foot. A page is a
 * template of its own, put into that frame; it lays out the view called {@code page}, with {@code
 * words} for all that is said. Every text is escaped by Thymeleaf; style and script are ours, and
 * hashed, so they need not pass through it.
 */
final class Shell {

  private static final String STYLE = "/*style*/";
  private static final String SCRIPT = "/*script*/";
  private static final String BODY = "<!--body-->";
  private static final String CARD = "<!--card-->";

  /** In the order in which they build on each other. */
  private static final List<String> MODULES =
      List.of("state", "filter", "search", "walk", "cite", "start");

  private static final String REFERENCE = "&#x";
  private static final int LAST_CONTROL = 0x9F;

  private final TemplateEngine engine = new TemplateEngine();
  private final String template;
  private final String style = WordList.text(Shell.class, "report.css").strip();
  private final String script;

  /**
   * @param page name of the template, without its ending
   * @param scripted whether the page has the script for comparisons
   */
  Shell(String page, boolean scripted) {
    String frame = part("shell");
    this.template = frame.replace(BODY, part(page)).replace(CARD, scripted ? part("card") : "");
    this.script = scripted ? script() : "";
    StringTemplateResolver resolver = new StringTemplateResolver();
    resolver.setTemplateMode(TemplateMode.XML);
    engine.setDialect(new TemplateDialect());
    engine.setTemplateResolver(resolver);
    engine.getConfiguration(); // starts the engine, which takes a while
  }

  private static String part(String name) {
    return WordList.text(Shell.class, name + ".html").strip();
  }

  /** A whole page; {@code trail} says where it stands in a site. */
  String render(View page, Trail trail, Words words) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("page", page);
    variables.put("trail", trail);
    variables.put("words", words);
    variables.put("policy", policy());
    variables.put("scripted", !script.isEmpty());
    String html = plain(engine.process(template, new Context(Locale.ROOT, variables)));
    String styled = put(html, STYLE, style);
    return (script.isEmpty() ? styled : put(styled, SCRIPT, script)).stripTrailing() + "\n";
  }

  /** Looks from the end for the script, which stands there, and from the start for the style. */
  private static String put(String html, String mark, String text) {
    int at = mark.equals(STYLE) ? html.indexOf(mark) : html.lastIndexOf(mark);
    return at < 0 ? html : html.substring(0, at) + text + html.substring(at + mark.length());
  }

  /** One module of the parts; the comments let XML readers skip what is not XML. */
  private static String script() {
    StringBuilder script = new StringBuilder("//<![CDATA[\n");
    for (String module : MODULES) {
      script.append(WordList.text(Shell.class, "script/" + module + ".js").strip()).append("\n");
    }
    return script.append("//]]>\n").toString();
  }

  /**
   * Letters beyond ASCII as themselves. Thymeleaf's XML mode, which starts much faster than its
   * HTML mode, writes them as references; an ampersand of a text is never the start of one.
   */
  private static String plain(String html) {
    StringBuilder plain = new StringBuilder(html.length());
    int end = 0;
    for (int at = html.indexOf(REFERENCE); at >= 0; at = html.indexOf(REFERENCE, end)) {
      int close = html.indexOf(';', at);
      int letter = Integer.parseInt(html, at + REFERENCE.length(), close, 16);
      plain.append(html, end, letter > LAST_CONTROL ? at : close + 1);
      if (letter > LAST_CONTROL) {
        plain.appendCodePoint(letter);
      }
      end = close + 1;
    }
    return plain.append(html, end, html.length()).toString();
  }

  private String policy() {
    String scripts = script.isEmpty() ? "" : "; script-src 'sha256-" + hash(script) + "'";
    return "default-src 'none'; style-src 'sha256-"
        + hash(style)
        + "'"
        + scripts
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    byte[] hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(hash);
  }
}

package io.github.clausediff.report;

import io.github.clausediff.statement.WordList;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/**
 * One self-contained page: no script, nothing remote, a content security policy that lets in
 * nothing but its own style. The template lays out; every text is escaped by Thymeleaf.
 */
public final class HtmlRenderer implements Renderer {

  /** Where the style goes; it is ours, and hashed, so it need not pass through the template. */
  private static final String STYLE = "/*style*/";

  private static final String REFERENCE = "&#x";
  private static final int LAST_CONTROL = 0x9F;

  private final TemplateEngine engine = new TemplateEngine();
  private final String template = WordList.text(HtmlRenderer.class, "report.html");
  private final String style = WordList.text(HtmlRenderer.class, "report.css").strip();

  public HtmlRenderer() {
    StringTemplateResolver resolver = new StringTemplateResolver();
    resolver.setTemplateMode(TemplateMode.XML);
    engine.setDialect(new TemplateDialect());
    engine.setTemplateResolver(resolver);
    engine.getConfiguration(); // starts the engine, which takes a while
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String render(ReportModel model) {
    Map<String, Object> variables = Map.of("page", PageView.of(model), "policy", policy());
    String html = plain(engine.process(template, new Context(Locale.ROOT, variables)));
    int at = html.indexOf(STYLE);
    return html.substring(0, at)
        + style
        + html.substring(at + STYLE.length()).stripTrailing()
        + "\n";
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
    return "default-src 'none'; style-src 'sha256-"
        + hash(style)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

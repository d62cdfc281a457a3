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

  private final TemplateEngine engine = new TemplateEngine();
  private final String template = WordList.text(HtmlRenderer.class, "report.html");
  private final String style = WordList.text(HtmlRenderer.class, "report.css").strip();

  public HtmlRenderer() {
    StringTemplateResolver resolver = new StringTemplateResolver();
    resolver.setTemplateMode(TemplateMode.HTML);
    engine.setTemplateResolver(resolver);
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String render(ReportModel model) {
    String policy = "default-src 'none'; style-src 'sha256-" + hash(style) + "'; base-uri 'none'; form-action 'none'";
    Map<String, Object> variables = Map.of("page", PageView.of(model), "policy", policy);
    String html = engine.process(template, new Context(Locale.ROOT, variables));
    return html.replace("\r\n", "\n").replace("/*style*/", style).stripTrailing() + "\n";
  }

  private static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

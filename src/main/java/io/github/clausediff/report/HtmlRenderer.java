package io.github.clausediff.report;

/**
 * One self-contained page: nothing remote, and a content security policy that lets in nothing but
 * its own style and script. The script only adds to what can be read without it.
 */
public final class HtmlRenderer implements Renderer {

  private final Shell shell = new Shell("pair", true);
  private final Words words;

  public HtmlRenderer(Words words) {
    this.words = words;
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String render(ReportModel model) {
    return render(model, Trail.NONE);
  }

  /** The page as part of a site. */
  String render(ReportModel model, Trail trail) {
    return shell.render(new PageView(model.whole(), trail, words), trail, words);
  }
}

package io.github.clausediff.report;

import java.util.Set;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.StandardBlockTagProcessor;
import org.thymeleaf.standard.processor.StandardDefaultAttributesTagProcessor;
import org.thymeleaf.standard.processor.StandardEachTagProcessor;
import org.thymeleaf.standard.processor.StandardIfTagProcessor;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.standard.processor.StandardUnlessTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * What our templates may use of Thymeleaf: each, if, unless, text, blocks and attributes, with
 * paths of names as expressions. There is no unescaped text, no inlining and no preprocessing. A
 * small dialect also starts faster.
 */
final class TemplateDialect extends StandardDialect {

  TemplateDialect() {
    setVariableExpressionEvaluator(new PathEvaluator());
    setJavaScriptSerializer((object, writer) -> refuse());
    setCSSSerializer((object, writer) -> refuse());
  }

  /** Our pages hold no script, and their style is not computed. */
  private static void refuse() {
    throw new IllegalStateException("a template writes script or style");
  }

  @Override
  public Set<IProcessor> getProcessors(String prefix) {
    return Set.of(
        new StandardEachTagProcessor(TemplateMode.XML, prefix),
        new StandardIfTagProcessor(TemplateMode.XML, prefix),
        new StandardUnlessTagProcessor(TemplateMode.XML, prefix),
        new StandardTextTagProcessor(TemplateMode.XML, prefix),
        new StandardBlockTagProcessor(
            TemplateMode.XML, prefix, StandardBlockTagProcessor.ELEMENT_NAME),
        new StandardDefaultAttributesTagProcessor(TemplateMode.XML, prefix));
  }
}

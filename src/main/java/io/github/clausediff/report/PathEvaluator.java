package io.github.clausediff.report;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Expressions in templates are paths of names, {@code ${change.kind}}, and nothing else: templates
 * cannot call methods or decide. It also spares the start of an expression language.
 */
final class PathEvaluator implements IStandardVariableExpressionEvaluator {

  @Override
  public @Nullable Object evaluate(
      IExpressionContext context,
      IStandardVariableExpression expression,
      StandardExpressionExecutionContext execution) {
    String path = expression.getExpression();
    int dot = path.indexOf('.');
    if (dot < 0) {
      return context.getVariable(path);
    }
    Object owner = context.getVariable(path.substring(0, dot));
    if (owner instanceof View view) {
      return view.get(path.substring(dot + 1));
    }
    throw new IllegalStateException("no view: ${" + path + "}");
  }
}

package io.github.clausediff.report;

import java.util.Map;

/**
 * A view of members worked out beforehand.
 *
 * @param values by name
 */
record Members(Map<String, Object> values) implements View {

  Members {
    values = Map.copyOf(values);
  }

  @Override
  public Object get(String name) {
    Object value = values.get(name);
    if (value == null) {
      throw View.unknown(name);
    }
    return value;
  }
}

package io.github.clausediff.bench;

import io.github.clausediff.evaluate.GoldFile;
import io.github.clausediff.evaluate.GoldLink;
import io.github.clausediff.evaluate.GoldPair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The simplest method there is, to compare with: cosines of TF-IDF over words, and the heaviest
 * one-to-one alignment that keeps the order (Needleman and Wunsch 1970).
 */
final class OrderKeeping {

  /** Cosine below which two clauses are better left alone. */
  private static final double LEAST = 0.2;

  private OrderKeeping() {}

  static List<List<GoldLink>> find(GoldFile file) {
    return file.pairs().stream().map(OrderKeeping::find).toList();
  }

  private static List<GoldLink> find(GoldPair pair) {
    List<String> texts = new ArrayList<>(pair.earlier());
    texts.addAll(pair.later());
    List<Map<String, Double>> vectors = vectors(texts);
    int n = pair.earlier().size();
    int m = pair.later().size();
    double[][] gain = new double[n][m];
    double[][] best = new double[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        gain[i][j] = dot(vectors.get(i), vectors.get(n + j)) - LEAST;
        double skip = Math.max(best[i + 1][j], best[i][j + 1]);
        best[i][j] = Math.max(skip, best[i + 1][j + 1] + gain[i][j]);
      }
    }
    return links(gain, best);
  }

  private static List<GoldLink> links(double[][] gain, double[][] best) {
    List<GoldLink> links = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < gain.length && j < gain[i].length) {
      if (gain[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + gain[i][j]) {
        links.add(new GoldLink(List.of(i++), List.of(j++)));
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return links;
  }

  private static List<Map<String, Double>> vectors(List<String> texts) {
    List<Map<String, Double>> vectors = new ArrayList<>();
    Map<String, Integer> frequencies = new HashMap<>();
    for (String text : texts) {
      Map<String, Double> counts = new HashMap<>();
      for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
        counts.merge(word, 1.0, Double::sum);
      }
      counts.keySet().forEach(word -> frequencies.merge(word, 1, Integer::sum));
      vectors.add(counts);
    }
    vectors.forEach(
        vector ->
            vector.replaceAll(
                (word, count) ->
                    count * Math.log((texts.size() + 1.0) / frequencies.getOrDefault(word, 1))));
    vectors.forEach(
        vector -> {
          double length = Math.sqrt(dot(vector, vector)) + 1e-12;
          vector.replaceAll((word, weight) -> weight / length);
        });
    return vectors;
  }

  private static double dot(Map<String, Double> one, Map<String, Double> other) {
    double dot = 0;
    for (Map.Entry<String, Double> entry : one.entrySet()) {
      dot += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
    }
    return dot;
  }
}

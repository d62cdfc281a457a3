package io.github.clausediff.history;

import io.github.clausediff.normal.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A number for each word, in the order in which words were first asked for. */
final class WordNumbers {

  private final Map<String, Integer> ids = new HashMap<>();

  /** The numbers of each normal form, which may be a name of several words. */
  private final Map<String, int[]> names = new HashMap<>();

  int size() {
    return ids.size();
  }

  /** The words among tokens: distinct numbers, ascending. */
  int[] of(List<Token> tokens) {
    int[] numbers = new int[tokens.size()];
    int size = 0;
    for (Token token : tokens) {
      if (token.isWord()) {
        int[] some = names.computeIfAbsent(token.normal(), this::number);
        if (size + some.length > numbers.length) {
          numbers = Arrays.copyOf(numbers, 2 * (size + some.length));
        }
        System.arraycopy(some, 0, numbers, size, some.length);
        size += some.length;
      }
    }
    return distinct(Arrays.copyOf(numbers, size));
  }

  private static int[] distinct(int[] numbers) {
    Arrays.sort(numbers);
    int size = 0;
    for (int k = 0; k < numbers.length; k++) {
      if (k == 0 || numbers[k] != numbers[k - 1]) {
        numbers[size++] = numbers[k];
      }
    }
    return Arrays.copyOf(numbers, size);
  }

  private int[] number(String name) {
    return Terms.words(name).stream()
        .mapToInt(word -> ids.computeIfAbsent(Terms.stem(word), key -> ids.size()))
        .toArray();
  }
}

package io.github.clausediff.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The same pair with its later clauses in another order: blocks of two to five, shuffled. Keeps a
 * model from learning the order by heart, and shows whether it has.
 */
public final class Shuffle {

  private static final int SMALLEST = 2;
  private static final int SIZES = 4;

  /** Place in the new order of each later clause. */
  private final int[] places;

  private Shuffle(int size, Random random) {
    List<List<Integer>> blocks = new ArrayList<>();
    List<Integer> block = new ArrayList<>();
    int left = 0;
    for (int j = 0; j < size; j++) {
      if (left == 0) {
        block = new ArrayList<>();
        blocks.add(block);
        left = SMALLEST + random.nextInt(SIZES);
      }
      block.add(j);
      left--;
    }
    Collections.shuffle(blocks, random);
    places = new int[size];
    int at = 0;
    for (List<Integer> shuffled : blocks) {
      for (int j : shuffled) {
        places[j] = at++;
      }
    }
  }

  /** The same seed gives the same order, everywhere. */
  public static GoldPair shuffle(GoldPair pair, long seed) {
    return new Shuffle(pair.later().size(), new Random(seed)).of(pair);
  }

  private GoldPair of(GoldPair pair) {
    List<String> later = new ArrayList<>(pair.later());
    for (int j = 0; j < places.length; j++) {
      later.set(places[j], pair.later().get(j));
    }
    return new GoldPair(
        pair.id(),
        pair.earlier(),
        later,
        pair.links().stream().map(this::of).toList(),
        pair.required().stream().map(this::of).toList(),
        pair.optional().stream().map(this::of).toList(),
        pair.effects().stream()
            .map(effect -> new GoldEffect(of(effect.link()), effect.effect()))
            .toList());
  }

  private GoldLink of(GoldLink link) {
    return new GoldLink(link.earlier(), link.later().stream().map(j -> places[j]).toList());
  }

  private Cell of(Cell cell) {
    return new Cell(cell.earlier(), places[cell.later()]);
  }
}

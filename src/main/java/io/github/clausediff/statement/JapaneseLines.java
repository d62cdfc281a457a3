package io.github.clausediff.statement;

import io.github.clausediff.text.Japanese;
import java.util.regex.Pattern;

/** Tells what a line of Japanese is: a title, a date, a note about the text; else it is text. */
final class JapaneseLines {

  /** A title behind a number or in bold is no longer than this; characters. */
  private static final int LONGEST_TITLE = 30;

  /** A title that nothing marks is shorter still. */
  private static final int LONGEST_ALONE = 20;

  /** Marks that end sentences and parts of them. */
  private static final String STOPS = "。、．，；：？！.,;:?!";

  /** Verbs and their endings close with these; nouns hardly do. */
  private static final String VERB_ENDS = "るたすくうむぶつぬだん";

  private static final String DIGIT = "[0-9０-９〇一二三四五六七八九十元]";

  /** "令和六年七月二十八日（日）　於：東京", "２０３１年５月１２日、リッセンダル". */
  private static final Pattern DATE =
      Pattern.compile(
          "[(（]?(令和|平成|昭和)?DIGIT{1,4}年DIGIT{1,3}月DIGIT{1,3}日([(（][月火水木金土日][)）])?[)）]?"
                  .replace("DIGIT", DIGIT)
              + "([　 、]*(於[　 :：]?)?[\\p{IsHan}\\p{IsKatakana}ー・]{1,15}(において|にて)?)?");

  private static final Pattern NOTE =
      Pattern.compile("[(（](仮訳|暫定訳|骨子|概要|要旨|全文|了|以上)[)）]|以上|[(（]?了[)）]?");

  private JapaneseLines() {}

  /** Whether the line has letters of Japanese, be it a noun in Chinese characters alone. */
  static boolean isJapanese(String line) {
    return line.codePoints().anyMatch(Japanese::isLetter);
  }

  /** Nothing but a date, and perhaps a place. */
  static boolean isDate(String line) {
    return DATE.matcher(line).matches();
  }

  /** "（仮訳）", "（了）": about the text, no part of what it says. */
  static boolean isNote(String line) {
    return NOTE.matcher(line).matches();
  }

  /** A noun phrase that is short enough for a title. */
  static boolean titles(String line) {
    return titles(line, LONGEST_TITLE);
  }

  /** The same for a line that nothing marks. */
  static boolean titlesAlone(String line) {
    return titles(line, LONGEST_ALONE) && Character.isLetter(line.charAt(line.length() - 1));
  }

  private static boolean titles(String line, int longest) {
    if (line.isEmpty() || line.length() > longest || line.indexOf('。') >= 0) {
      return false;
    }
    char last = line.charAt(line.length() - 1);
    return STOPS.indexOf(last) < 0 && VERB_ENDS.indexOf(last) < 0;
  }
}
